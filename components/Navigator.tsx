import { For, Show } from 'solid-js';
import { SECTIONS, type SectionId } from '../utils/export/sections.ts';
import type { OverlayWords } from '../utils/messaging/reader-messages.ts';
import { Glyph } from './Glyph.tsx';

interface NavigatorProps {
  readonly id: string;
  readonly words: OverlayWords;
  /** How many passages each section has in the page. */
  readonly counts: Readonly<Record<SectionId, number>>;
  readonly shown: ReadonlySet<SectionId>;
  /** Position of the current passage from 1; 0 before the first step. */
  readonly position: number;
  readonly total: number;
  /** What the current passage stands for; null before the first step. */
  readonly current: { readonly section: SectionId; readonly labels: readonly string[]; readonly lost: boolean } | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onToggle: (section: SectionId) => void;
  readonly onClose: () => void;
}

/**
 * The small panel in the page: legend, filter and way through the highlights. Listeners are attached to its own
 * elements (`on:`): delegated ones would sit on the page's document, and a closed shadow root hides their targets.
 */
export function Navigator(props: NavigatorProps) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onClose();
    else if (event.key === 'ArrowRight') props.onStep(1);
    else if (event.key === 'ArrowLeft') props.onStep(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section id={props.id} class="navigator" lang={props.words.lang} aria-label={props.words.title} on:keydown={onKey}>
      <div class="bar">
        <span class="title">{props.words.title}</span>
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
        <button type="button" class="step close" aria-label={props.words.close} on:click={() => props.onClose()}>
          <Glyph name="close" />
        </button>
      </div>
      <div role="status" class="current">
        <Show when={props.current}>
          {(current) => (
            <>
              <span class={`dot ${current().section}`} />
              <span class="labels">
                {props.words.section[current().section]} ·{' '}
                {current().lost ? props.words.lost : current().labels.join(' · ')}
              </span>
            </>
          )}
        </Show>
      </div>
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
    </section>
  );
}
