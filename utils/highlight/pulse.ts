import type { Highlighter } from './highlighter.ts';
import { prefersStillness } from './scroll-to-range.ts';

/** Two short flashes, then a rest in which the passage stays marked. */
const FLASHES_MS = [0, 360];
const FLASH_MS = 200;
const REST_MS = 2_600;

/**
 * Draws the eye to a passage: flashes, unless the reader prefers stillness, then a mark that goes after a while.
 * `settled` is called when it is over; the function returned ends it early without calling it.
 */
export function pulse(highlighter: Highlighter, ranges: readonly Range[], settled: () => void): () => void {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const later = (ms: number, act: () => void) => timers.push(setTimeout(act, ms));
  highlighter.paint('current', ranges);
  for (const at of prefersStillness() ? [] : FLASHES_MS) {
    later(at, () => highlighter.paint('pulse', ranges));
    later(at + FLASH_MS, () => highlighter.paint('pulse', []));
  }
  later(REST_MS, settled);
  return () => {
    for (const timer of timers) clearTimeout(timer);
    highlighter.paint('pulse', []);
  };
}
