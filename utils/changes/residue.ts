import { LIGHT_WORDS } from '../rules/material/assertions.ts';
import { fold } from '../text/fold.ts';
import { plainly } from './plain-denials.ts';
import { essenceOf } from './plain-lines.ts';
import { remembered } from './remembered.ts';

/** So much that only one of two sentences says is more than another word for the same, */
const MORE = 2;
/** and so much where the other one has something in its place. */
const OTHER = 4;
const LIGHT = new RegExp(LIGHT_WORDS.source, 'g');

/** The characters that a sentence has more than another, wherever they stand, but for light words. */
export function residue(sentence: string, other: string): string {
  const left = [...weightsOf(other)];
  return weightsOf(sentence)
    .filter((character) => {
      const at = left.indexOf(character);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join('');
}

/** Whether two sentences have the same words, in whatever order, but for light ones: "不会提供，但经您同意的除外", "除经您同意外，不会提供". */
export const sameWords = (a: string, b: string): boolean => residue(a, b) === '' && residue(b, a) === '';

const weightsOf = (sentence: string): string[] => [...weightyWords(sentence)];

/** A sentence without its light words. */
export const weightyWords = remembered((sentence) => plainly(fold(essenceOf(sentence))).replace(LIGHT, ''));

/** Whether two sentences differ by more than a word for another. */
export function differsInMore(before: string, now: string): boolean {
  const [gone, come] = [onlyIn(before, now), onlyIn(now, before)];
  return Math.max(gone, come) >= (Math.min(gone, come) === 0 ? MORE : OTHER);
}

/** How many characters of a sentence another one has nowhere: what one of them says twice is no more. */
function onlyIn(sentence: string, other: string): number {
  const known = weightyWords(other);
  return weightsOf(sentence).filter((character) => !known.includes(character)).length;
}

/** A word in which a sentence may differ that is said elsewhere; a denial is none. */
const ANOTHER_WORD = 1;
const TURNS = /[不未无仅只]/;

/** Whether a sentence says all that another one does, and may say more. */
export function saysAll(sentence: string, other: string): boolean {
  const [whole, part] = [weightyWords(sentence), weightyWords(other)];
  if (part.length > whole.length + ANOTHER_WORD) return false;
  let missing = 0;
  for (const character of part) if (!whole.includes(character) && ++missing > ANOTHER_WORD) return false;
  const more = residue(other, sentence);
  return more.length <= ANOTHER_WORD && !TURNS.test(more);
}
