import { For } from 'solid-js';
import type { CurrentPassage } from './Navigator.tsx';

/** Where the card hangs, in px of the window: under a passage, or over it when there is no room under it. */
export interface CardPlace {
  readonly left: number;
  readonly top: number | null;
  readonly bottom: number | null;
}

interface PassageCardProps {
  readonly passages: readonly (CurrentPassage & { readonly title: string })[];
  readonly place: CardPlace;
}

/** What the passage under the pointer, or the current one, stands for. */
export const PassageCard = (props: PassageCardProps) => (
  <div
    class="card"
    role="tooltip"
    data-testid="card"
    style={{
      left: `${props.place.left}px`,
      top: props.place.top === null ? 'auto' : `${props.place.top}px`,
      bottom: props.place.bottom === null ? 'auto' : `${props.place.bottom}px`,
    }}
  >
    <For each={props.passages}>
      {({ section, title, labels, note }) => (
        <p class={`claim ${section}`}>
          <span class="kind">{title}</span>
          <span class="labels">{note ?? labels.join(' · ')}</span>
        </p>
      )}
    </For>
  </div>
);
