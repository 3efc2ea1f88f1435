import { createSignal, Index } from 'solid-js';
import type { SectionId } from '../utils/export/sections.ts';

/** A stretch of the map that can be clicked, as tall as a finger needs; px from the top of the map. */
export interface MapBin {
  readonly top: number;
  readonly label: string;
  readonly stripes: readonly { readonly section: SectionId; readonly top: number; readonly current: boolean }[];
}

interface PageMapProps {
  readonly label: string;
  readonly bins: readonly MapBin[];
  /** What the window shows just now, in px of the map. */
  readonly view: { readonly top: number; readonly height: number };
  /** How far the map keeps from the right edge, where the page's scroll bar is; px. */
  readonly inset: number;
  /** `y` in px of the map; null when it was no pointer. */
  readonly onJump: (bin: number, y: number | null) => void;
}

const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Where in the page the passages are: a lane for each section, so that colour is not all that tells them apart. One stop
 * for the Tab key, arrows within.
 */
export function PageMap(props: PageMapProps) {
  const [active, setActive] = createSignal(0);
  const stop = () => Math.min(active(), props.bins.length - 1);
  const onKey = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const next = KEYS[event.key]?.(stop(), props.bins.length - 1);
    if (next === undefined) return;
    setActive(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (bin: number, event: MouseEvent) => {
    setActive(bin);
    const map = (event.currentTarget as Element).parentElement?.getBoundingClientRect();
    props.onJump(bin, event.detail > 0 && map ? event.clientY - map.top : null);
  };
  return (
    <div
      class="map"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={props.label}
      style={{ right: `${props.inset}px` }}
      on:keydown={onKey}
    >
      <div class="view" style={{ top: `${props.view.top}px`, height: `${props.view.height}px` }} />
      {/* By place, not by bin: a button that has the focus must outlive a change of what it stands for. */}
      <Index each={props.bins}>
        {(bin, i) => (
          <button
            type="button"
            class="bin"
            aria-label={bin().label}
            title={bin().label}
            tabindex={stop() === i ? 0 : -1}
            style={{ top: `${bin().top}px` }}
            on:click={(event) => onClick(i, event)}
          >
            <Index each={bin().stripes}>
              {(stripe) => (
                <span
                  class={`stripe ${stripe().section}`}
                  classList={{ now: stripe().current }}
                  style={{ top: `${stripe().top}px` }}
                />
              )}
            </Index>
          </button>
        )}
      </Index>
    </div>
  );
}
