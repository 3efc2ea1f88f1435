import { For } from 'solid-js';
import type { Messages } from '../locales/messages.ts';

/** The summary's outline while a page is being read, so that nothing jumps when the summary comes. */
export const Skeleton = (props: { readonly messages: Messages }) => (
  <div class="skeleton" data-testid="state-reading">
    <div class="bone wide" />
    <div class="bone middle" />
    <div class="bone narrow" />
    <div class="bone-row">
      <For each={[1, 2, 3]}>{() => <div class="bone tile" />}</For>
    </div>
    <div class="skeleton-text">
      <h1>{props.messages.words.state.reading.title}</h1>
      <p>{props.messages.words.state.reading.hint}</p>
    </div>
    <For each={[1, 2, 3, 4, 5]}>{() => <div class="bone line-bone" />}</For>
  </div>
);
