import { isPurposeCell, readsAsPurpose, TRIMMED_OFF, TRIMMED_OFF_END } from '../rules/purposes.ts';
import { firstMatch } from '../text/pattern.ts';
import { isBalanced } from './balanced.ts';

/** A range of folded text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Shorter ones are left-overs of a phrase. Folded code units. */
const SHORTEST = 4;
const LONGEST = 60;

/** Cut to the words of a purpose, or null where they do not stand alone as one. Offsets are folded code units. */
export function trimPurpose(text: string, { start, end }: Range): Range | null {
  const words = text.slice(start, end);
  if (/^[您你]/.test(words) && text.charAt(start - 1) === '为') return trimPurpose(text, { start: start - 1, end });
  const lead = firstMatch(TRIMMED_OFF, words)?.[0].length ?? 0;
  const purpose = withoutEnd(firstClauses(words.slice(lead)));
  if (purpose.length < SHORTEST || !isBalanced(purpose) || !readsAsPurpose(purpose)) return null;
  return { start: start + lead, end: start + lead + purpose.length };
}

/** The same for a field of a row, of which a short one is a purpose though no verb says so: "配送", "崩溃上报". */
export function purposeOfField(text: string, field: Range): Range | null {
  const { start, end } = field;
  return trimPurpose(text, field) ?? (isPurposeCell(text.slice(start, end)) ? { start, end } : null);
}

/** The first sentence of a cell; of a long one as many whole clauses as a reader takes in at a glance. */
function firstClauses(words: string): string {
  const sentence = words.split(/[。;]/, 1)[0] ?? '';
  if (sentence.length <= LONGEST) return sentence;
  return sentence.slice(0, Math.max(0, sentence.lastIndexOf(',', LONGEST)));
}

const withoutEnd = (words: string): string => {
  const end = firstMatch(TRIMMED_OFF_END, words);
  return end ? words.slice(0, end.index) : words;
};
