import { For, Show } from 'solid-js';
import type { Fact } from '../utils/export/outline-parts.ts';
import { Marked } from './Marked.tsx';

/** Labelled values, with a link where one leads somewhere. */
export const Facts = (props: { readonly facts: readonly Fact[] }) => (
  <dl class="facts">
    <For each={props.facts}>
      {({ label, value, href }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <Show when={href} fallback={<Marked text={value} />}>
              {(address) => (
                <a href={address()} target="_blank" rel="noopener noreferrer">
                  <Marked text={value} />
                </a>
              )}
            </Show>
          </dd>
        </div>
      )}
    </For>
  </dl>
);
