import { GIVEN_LIST } from '../../rules/recipient-lists.ts';
import { holds } from '../../rules/rule.ts';
import type { Sentence } from '../../text/reading.ts';

/** How far before a name the words may stand that open its list. */
const LONGEST_LIST = 240;

/** The name stands in a list of those to whom data is given: "上述信息将提供给:税务机关、…". @param text the folded text */
export function isInGivenList(text: string, sentence: Sentence, start: number): boolean {
  const before = text.slice(Math.max(sentence.start, start - LONGEST_LIST), start);
  if (before.includes(':') && holds(GIVEN_LIST, before)) return true;
  return sentence.intro !== null && holds(GIVEN_LIST, sentence.intro.text);
}
