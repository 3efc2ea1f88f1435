import { Show } from 'solid-js';
import type { OverlayWords } from '../utils/messaging/reader-messages.ts';
import { Glyph } from './Glyph.tsx';

interface NavigatorBarProps {
  readonly words: OverlayWords;
  readonly position: number;
  readonly total: number;
  readonly folded: boolean;
  readonly menu: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onMenu: () => void;
  readonly onFold: () => void;
  readonly onClose: () => void;
}

/** The navigator's first line, and all of it when it is folded; whatever of it is no button can be dragged. */
export const NavigatorBar = (props: NavigatorBarProps) => (
  <div class="bar">
    <span class="grip">
      <Glyph name="grip" />
    </span>
    <Show when={!props.folded}>
      <span class="title">{props.words.title}</span>
    </Show>
    <button
      type="button"
      class="step"
      aria-label={props.words.previous}
      disabled={props.total === 0}
      on:click={() => props.onStep(-1)}
    >
      <Glyph name="previous" />
    </button>
    <span class="position" data-testid="position">
      {props.position || '–'} / {props.total}
    </span>
    <button
      type="button"
      class="step"
      aria-label={props.words.next}
      disabled={props.total === 0}
      on:click={() => props.onStep(1)}
    >
      <Glyph name="next" />
    </button>
    <span class="gap" />
    <button
      type="button"
      class="step"
      aria-label={props.words.menu}
      aria-expanded={props.menu}
      on:click={() => props.onMenu()}
    >
      <Glyph name="more" />
    </button>
    <button
      type="button"
      class="step"
      aria-label={props.folded ? props.words.unfold : props.words.fold}
      on:click={() => props.onFold()}
    >
      <Glyph name={props.folded ? 'unfold' : 'fold'} />
    </button>
    <button type="button" class="step" aria-label={props.words.close} on:click={() => props.onClose()}>
      <Glyph name="close" />
    </button>
  </div>
);
