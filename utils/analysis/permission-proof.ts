import type { Evidence } from '../policy/summary.ts';
import { evidence, quote, type Reading, type Sentence } from '../text/reading.ts';

/** A proof shorter than this is the permission's name alone. Folded code units. */
const TELLING = 12;
/** What explains a name is short itself. Folded code units. */
const LONGEST_PROOF = 120;

/**
 * The sentence that asks for a permission. The bare name of one ("相机") proves little: what explains it stands in the next
 * cell or line, unless that begins with another permission.
 */
export function permissionProof(
  reading: Reading,
  sentence: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
  namesPermission: (sentence: Sentence) => boolean,
): Evidence {
  let last = sentence;
  while (last.end - sentence.start < TELLING) {
    const next = reading.sentences[last.index + 1];
    if (!next || next.heading || next.section !== sentence.section || namesPermission(next)) break;
    if (next.block.cell?.row !== sentence.block.cell?.row) break;
    if (next.end - sentence.start > LONGEST_PROOF) break;
    last = next;
  }
  return last === sentence ? quote(reading, sentence, start, end) : evidence(reading, sentence.start, last.end);
}

/** What tells most first; at most so many. */
export const tellingFirst = (proofs: readonly Evidence[], most: number): Evidence[] =>
  proofs.toSorted((a, b) => Number(isBare(a)) - Number(isBare(b))).slice(0, most);

const isBare = ({ quote: words }: Evidence): boolean => words.length < TELLING;
