import { createSignal } from 'solid-js';
import { holds } from '../../utils/highlight/boxes.ts';
import { type Hit, passagesAt } from '../../utils/highlight/passages-at.ts';
import type { AnchoredMark } from './anchored-mark.ts';

/** A pointer that rests this long asks; one that leaves has this long to reach the card. */
const REST_MS = 120;
const LEAVE_MS = 240;

/** Which passages the pointer rests on. `host` is our own element, over which nothing changes. */
export function createPointing(live: () => readonly AnchoredMark[], host: Element) {
  const [hits, setHits] = createSignal<readonly Hit<AnchoredMark>[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = (): void => {
    clearTimeout(timer);
    if (hits().length > 0) setHits([]);
  };
  return {
    hits,
    clear,
    pointed: (event: PointerEvent, x: number, y: number): void => {
      clearTimeout(timer);
      if (event.target === host || isOver(hits(), x, y)) return;
      const wait = event.type === 'pointerdown' ? 0 : hits().length > 0 ? LEAVE_MS : REST_MS;
      timer = setTimeout(() => {
        const now = passagesAt(live(), x, y);
        if (now.length > 0 || hits().length > 0) setHits(now);
      }, wait);
    },
  };
}

const isOver = (hits: readonly Hit<AnchoredMark>[], x: number, y: number): boolean =>
  hits.length > 0 && hits.every(({ lines }) => lines.some((line) => holds(line, x, y)));
