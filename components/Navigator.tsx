import { For, Show } from 'solid-js';
import { SECTIONS, type SectionId } from '../utils/export/sections.ts';
import type { Corner, OverlayChoices } from '../utils/messaging/overlay-choices.ts';
import type { OverlayWords } from '../utils/messaging/reader-messages.ts';
import { createDrag } from './create-drag.ts';
import { NavigatorBar } from './NavigatorBar.tsx';
import { NavigatorMenu } from './NavigatorMenu.tsx';

/** What the current passage stands for; `note` says why it cannot be seen. */
export interface CurrentPassage {
  readonly section: SectionId;
  readonly labels: readonly string[];
  readonly note: string | null;
}

interface NavigatorProps {
  readonly id: string;
  readonly words: OverlayWords;
  /** How many passages each section has in the page. */
  readonly counts: Readonly<Record<SectionId, number>>;
  /** How many passages the page does not have any more. */
  readonly gone: number;
  readonly shown: ReadonlySet<SectionId>;
  /** Position of the current passage from 1; 0 before the first step. */
  readonly position: number;
  readonly total: number;
  /** Null before the first step. */
  readonly current: CurrentPassage | null;
  readonly corner: Corner;
  readonly folded: boolean;
  /** What is chosen once and kept shows as well. */
  readonly menu: boolean;
  readonly choices: OverlayChoices;
  readonly onStep: (by: 1 | -1) => void;
  readonly onToggle: (section: SectionId) => void;
  readonly onMenu: (open: boolean) => void;
  readonly onChoose: (change: Partial<OverlayChoices>) => void;
  readonly onClose: () => void;
}

/**
 * The small panel in the page: legend, filter and way through the highlights. Listeners are attached to its own
 * elements (`on:`): delegated ones would sit on the page's document, and a closed shadow root hides their targets.
 */
export function Navigator(props: NavigatorProps) {
  const drag = createDrag((corner) => props.onChoose({ corner }));
  const onKey = (event: KeyboardEvent) => {
    if ((event.target as Element).localName === 'input' && event.key.startsWith('Arrow')) return;
    if (event.key === 'Escape') props.menu ? props.onMenu(false) : props.onClose();
    else if (event.key === 'ArrowRight') props.onStep(1);
    else if (event.key === 'ArrowLeft') props.onStep(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      id={props.id}
      class="navigator"
      classList={{ folded: props.folded }}
      data-corner={props.corner}
      aria-label={props.words.title}
      on:keydown={onKey}
      on:pointerdown={drag.start}
      on:pointermove={drag.move}
      on:pointerup={drag.end}
      on:pointercancel={drag.end}
    >
      <NavigatorBar
        words={props.words}
        position={props.position}
        total={props.total}
        folded={props.folded}
        menu={props.menu}
        onStep={props.onStep}
        onMenu={() => {
          if (props.folded) props.onChoose({ folded: false });
          props.onMenu(!props.menu);
        }}
        onFold={() => {
          props.onMenu(false);
          props.onChoose({ folded: !props.folded });
        }}
        onClose={props.onClose}
      />
      <div role="status" class="current">
        <Show when={props.current}>
          {(current) => (
            <>
              <span class={`dot ${current().section}`} />
              <span class="labels">
                {props.words.section[current().section]} · {current().note ?? current().labels.join(' · ')}
              </span>
            </>
          )}
        </Show>
      </div>
      <Show when={!props.folded}>
        <Show when={props.gone > 0}>
          <p class="gone">{props.words.gone.replace('{n}', String(props.gone))}</p>
        </Show>
        <fieldset class="legend" aria-label={props.words.sections}>
          <For each={SECTIONS.filter((section) => props.counts[section] > 0)}>
            {(section) => (
              <button
                type="button"
                class={`chip ${section}`}
                aria-pressed={props.shown.has(section)}
                on:click={() => props.onToggle(section)}
              >
                <span class="sample">{props.words.section[section]}</span>{' '}
                <span class="count">{props.counts[section]}</span>
              </button>
            )}
          </For>
        </fieldset>
        <Show when={props.menu}>
          <NavigatorMenu words={props.words} corner={props.corner} choices={props.choices} onChoose={props.onChoose} />
        </Show>
      </Show>
    </section>
  );
}
