import { EXCLUSION } from '../../rules/exclusions.ts';
import { allMatches } from '../../text/pattern.ts';

/** The parts of a folded text that name data only to leave it out ("不包括您的指纹"); from `base` on, in text order. */
export const leftOut = (text: string, base: number): [number, number][] =>
  allMatches(EXCLUSION.match, text).map(({ index, 0: { length } }) => [base + index, base + index + length]);
