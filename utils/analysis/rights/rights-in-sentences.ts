import { RIGHT_WORDS } from '../../lexicon/right-words.ts';
import type { RightId } from '../../policy/ids.ts';
import { buildMatcher, type Matcher } from '../../text/matcher.ts';
import { oncePer } from '../../text/once-per.ts';
import { type Reading, type Sentence, scanReading } from '../../text/reading.ts';

let matcher: Matcher<readonly RightId[]> | null = null;

/** The rights of which a sentence has words; undefined where it has none. One pass over the text, once for each reading. */
export const rightsNamedIn = (reading: Reading, sentence: Sentence): ReadonlySet<RightId> | undefined =>
  rightsOf(reading).get(sentence);

const rightsOf = oncePer((reading: Reading) => new Map(rightsInSentences(reading)));

/** For each sentence that has words for rights, which ones; one pass over the text. */
export function* rightsInSentences(reading: Reading): Generator<[Sentence, ReadonlySet<RightId>]> {
  matcher ??= buildMatcher(RIGHT_WORDS);
  const matches = scanReading(reading, matcher);
  let next = 0;
  for (const sentence of reading.sentences) {
    if ((matches[next]?.start ?? Infinity) >= sentence.end) continue;
    const rights = new Set<RightId>();
    for (let match = matches[next]; match && match.start < sentence.end; match = matches[++next])
      if (match.start >= sentence.start) for (const right of match.value) rights.add(right);
    if (rights.size > 0) yield [sentence, rights];
  }
}
