import { RIGHT_WORDS } from '../../lexicon/right-words.ts';
import type { RightId } from '../../policy/ids.ts';
import { buildMatcher, type Matcher } from '../../text/matcher.ts';
import { oncePer } from '../../text/once-per.ts';
import { type Reading, type Sentence, scanReading } from '../../text/reading.ts';

let matcher: Matcher<readonly RightId[]> | null = null;

/** For each sentence that has words for rights, which ones. One pass over the text, once for each reading. */
export const rightsInSentences = oncePer((reading: Reading): ReadonlyMap<Sentence, ReadonlySet<RightId>> => {
  const named = new Map<Sentence, ReadonlySet<RightId>>();
  matcher ??= buildMatcher(RIGHT_WORDS);
  const matches = scanReading(reading, matcher);
  let next = 0;
  for (const sentence of reading.sentences) {
    if ((matches[next]?.start ?? Infinity) >= sentence.end) continue;
    const rights = new Set<RightId>();
    for (let match = matches[next]; match && match.start < sentence.end; match = matches[++next])
      if (match.start >= sentence.start) for (const right of match.value) rights.add(right);
    if (rights.size > 0) named.set(sentence, rights);
  }
  return named;
});
