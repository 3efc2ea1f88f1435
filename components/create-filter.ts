import { createMemo, createSignal } from 'solid-js';
import { fold } from '../utils/text/fold.ts';

/**
 * The filter of one panel. It reads as the rules do: Simplified or Traditional, full-width or half-width, in any case and
 * with or without blanks is all the same to it. Each text is folded once, since every letter typed looks through all.
 */
export function createFilter() {
  const [typed, setTyped] = createSignal('');
  const wanted = createMemo(() => (typed() === '' ? '' : fold(typed())));
  const folded = new Map<string, string>();
  const foldedOnce = (text: string): string => {
    const known = folded.get(text);
    if (known !== undefined) return known;
    const now = fold(text);
    folded.set(text, now);
    return now;
  };
  return {
    typed,
    setTyped,
    wanted,
    matches: (texts: readonly (string | null)[]): boolean => {
      const word = wanted();
      return word === '' || texts.some((text) => text !== null && foldedOnce(text).includes(word));
    },
  };
}
