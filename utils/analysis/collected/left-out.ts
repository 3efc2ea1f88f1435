import { EXCLUSION } from '../../rules/exclusions.ts';
import { allMatches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import { type DataMention, findDataMentions } from './data-mentions.ts';

/** The parts of a folded text that name data only to leave it out ("不包括您的指纹"); from `base` on, in text order. */
export const leftOut = (text: string, base: number): [number, number][] =>
  allMatches(EXCLUSION.match, text).map(({ index, 0: { length } }) => [base + index, base + index + length]);

/** The data words of a range of the text but for those that it leaves out. O(range). */
export function dataMentionsBut({ text, offsets }: Reading, from: number, to: number): DataMention[] {
  const mentions = findDataMentions(text, offsets, from, to);
  if (mentions.length === 0) return mentions;
  const out = leftOut(text.slice(from, to), from);
  return mentions.filter(({ start }) => !out.some((range) => range[0] <= start && start < range[1]));
}
