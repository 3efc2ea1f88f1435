import { PURPOSE_OF_RECIPIENT } from '../../rules/recipient-proof.ts';
import { asWritten } from '../../text/as-written.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import { trimPurpose } from '../trim-purpose.ts';

/** How far behind a name its purpose may stand. */
const REACH = 160;

/** What the sentence says, behind a name, that the recipient is for: in the document's own words; none where it says nothing. */
export function purposeBehind(reading: Reading, sentence: Sentence, end: number): string[] {
  const behind = reading.text.slice(end, Math.min(sentence.end, end + REACH));
  const found = firstMatch(PURPOSE_OF_RECIPIENT.match, behind);
  const words = found?.groups?.['purpose'];
  if (!found || !words || !isOfName(behind.slice(0, found.index))) return [];
  if (isNeighbours(reading.text.slice(end - 3, end) + behind.slice(0, found.index + found[0].length))) return [];
  const start = end + found.index + found[0].lastIndexOf(words);
  const purpose = trimPurpose(reading.text, { start, end: start + words.length });
  return purpose ? [asWritten(reading, purpose.start, purpose.end)] : [];
}

/** "甲SDK、乙SDK(用于支付)": where each kit is named whole, the bracket is the last one's; folded, from the end of a name. */
export const isNeighbours = (behind: string): boolean => matches(BRACKET_OF_ANOTHER, behind);
const BRACKET_OF_ANOTHER = /^sdk、[^()。;]{0,120}sdk\([^()]*$/;

/** Another list begins: "…(如某某、某某),这些支持包括…". */
const OTHER_LIST = /这些|包括/;

/** Whether what stands between a name and a purpose leaves it the name's: "某某(用于支付)、某某(用于定位)" has one in each bracket. */
function isOfName(between: string): boolean {
  const close = between.indexOf(')');
  if (close < 0) return true;
  if (/^(?:sdk)?\((?:用于|用以|用来)/.test(between)) return false;
  return between.slice(0, close).includes('(') || !matches(OTHER_LIST, between.slice(close));
}
