import { PURPOSE_OF_RECIPIENT } from '../../rules/recipient-proof.ts';
import { asWritten } from '../../text/as-written.ts';
import { firstMatch } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import { trimPurpose } from '../trim-purpose.ts';

/** How far behind a name its purpose may stand. */
const REACH = 160;

/** What the sentence says, behind a name, that the recipient is for: in the document's own words; none where it says nothing. */
export function purposeBehind(reading: Reading, sentence: Sentence, end: number): string[] {
  const behind = reading.text.slice(end, Math.min(sentence.end, end + REACH));
  const found = firstMatch(PURPOSE_OF_RECIPIENT.match, behind);
  const words = found?.groups?.['purpose'];
  if (!found || !words) return [];
  const start = end + found.index + found[0].lastIndexOf(words);
  const purpose = trimPurpose(reading.text, { start, end: start + words.length });
  return purpose ? [asWritten(reading, purpose.start, purpose.end)] : [];
}
