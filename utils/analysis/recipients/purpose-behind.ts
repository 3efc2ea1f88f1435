import { NO_PURPOSE_OF_RECIPIENT, PURPOSE_OF_RECIPIENT } from '../../rules/recipient-proof.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { evidence, type Reading, type Sentence } from '../../text/reading.ts';

/** How far behind a name its purpose may stand. */
const REACH = 160;

/** What the sentence says, behind a name, that the recipient is for: in the document's own words; none where it says nothing. */
export function purposeBehind(reading: Reading, sentence: Sentence, end: number): string[] {
  const behind = reading.text.slice(end, Math.min(sentence.end, end + REACH));
  const found = firstMatch(PURPOSE_OF_RECIPIENT.match, behind);
  const words = found?.groups?.['purpose'];
  if (!found || !words || matches(NO_PURPOSE_OF_RECIPIENT, words)) return [];
  const start = end + found.index + found[0].lastIndexOf(words);
  return [evidence(reading, start, start + words.length).quote.replace(/\s+/g, ' ')];
}
