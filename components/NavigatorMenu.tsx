import type { Corner, OverlayChoices } from '../utils/messaging/overlay-choices.ts';
import type { OverlayWords } from '../utils/messaging/reader-messages.ts';

interface NavigatorMenuProps {
  readonly words: OverlayWords;
  readonly corner: Corner;
  readonly choices: OverlayChoices;
  readonly onChoose: (change: Partial<OverlayChoices>) => void;
}

/** Round the window, the way the clock goes: dragging does it with a pointer, this with any key or switch. */
const NEXT_CORNER: Readonly<Record<Corner, Corner>> = {
  'bottom-right': 'bottom-left',
  'bottom-left': 'top-left',
  'top-left': 'top-right',
  'top-right': 'bottom-right',
};

/** What is chosen once and kept. */
export const NavigatorMenu = (props: NavigatorMenuProps) => (
  <fieldset class="menu" aria-label={props.words.menu}>
    <label class="choice">
      <input
        type="checkbox"
        checked={props.choices.map}
        on:change={(event) => props.onChoose({ map: event.currentTarget.checked })}
      />
      {props.words.showMap}
    </label>
    <label class="choice">
      <input
        type="checkbox"
        checked={props.choices.print}
        on:change={(event) => props.onChoose({ print: event.currentTarget.checked })}
      />
      {props.words.print}
    </label>
    <button type="button" class="move" on:click={() => props.onChoose({ corner: NEXT_CORNER[props.corner] })}>
      {props.words.move}
    </button>
    <p class="keys">{props.words.keys}</p>
  </fieldset>
);
