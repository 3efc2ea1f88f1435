import { pairsOf } from './pair-paragraphs.ts';
import { contentOf } from './plain-lines.ts';
import { saysAll } from './residue.ts';

/** Of a sentence's pairs of characters so much has to stand in another one that may say the same. */
const LIKELY = 0.4;

/** Tells whether one of a text's sentences says all that a sentence says, or is to it what else is asked for. */
export function sayer(sentences: readonly string[], says = saysAll): (sentence: string) => boolean {
  let places: ReadonlyMap<string, readonly number[]> | null = null;
  return (sentence) => {
    places ??= placesOf(sentences);
    const pairs = pairsOf(contentOf(sentence));
    const shared = new Map<number, number>();
    for (const pair of pairs) for (const at of places.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared].some(([at, count]) => count >= LIKELY * pairs.size && says(sentences[at] ?? '', sentence));
  };
}

/** Where each pair of characters stands. */
function placesOf(sentences: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, sentence] of sentences.entries())
    for (const pair of pairsOf(contentOf(sentence))) {
      const known = places.get(pair);
      if (known) known.push(at);
      else places.set(pair, [at]);
    }
  return places;
}
