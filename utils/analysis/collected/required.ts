import { OPTIONAL, REQUIRED, SPEAKS_OF_BEFORE } from '../../rules/required.ts';
import { holds } from '../../rules/rule.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';

/**
 * Whether the service insists on the data (PIPL art. 16): null where the sentences do not say. Data without which only
 * one function fails is optional: the reader may do without both.
 */
export function requiredBy(reading: Reading, sentences: readonly Sentence[]): boolean | null {
  const said = sentences.map((sentence) => saidIn(reading, sentence));
  if (said.includes(true)) return true;
  return said.includes(false) ? false : null;
}

/** Most types of data share their sentences. */
const known = new WeakMap<Sentence, boolean | null>();

function saidIn(reading: Reading, sentence: Sentence): boolean | null {
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const said = requiredIn(withNext(reading, sentence));
  known.set(sentence, said);
  return said;
}

function requiredIn(text: string): boolean | null {
  if (holds(OPTIONAL, text)) return false;
  return holds(REQUIRED, text) ? true : null;
}

/** "如果您拒绝提供上述信息,…" speaks of the sentence before it. */
function withNext(reading: Reading, { text, index, section }: Sentence): string {
  const next = reading.sentences[index + 1];
  return next && next.section === section && matches(SPEAKS_OF_BEFORE, next.text) ? `${text}。${next.text}` : text;
}
