import type { DataTypeId } from '../../policy/ids.ts';
import { OTHER_TAKER, PURPOSE_BEGINS, TAKEN_BY_IT, TAKES } from '../../rules/recipient-data.ts';
import { allMatches, matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import { givenTypes } from './given-types.ts';

/**
 * The data behind each verb of taking, as far as it is the third party that takes.
 * @param base the folded offset at which `text` begins
 */
export function* takenIn(reading: Reading, text: string, base: number): Generator<DataTypeId> {
  if (!matches(TAKES.match, text)) return;
  let done = 0;
  for (const take of allMatches(TAKES.match, text)) {
    if (take.index < done) continue;
    const before = text.slice(done, take.index);
    const from = take.index + take[0].length;
    const purpose = text.slice(from).search(PURPOSE_BEGINS);
    const to = purpose < 0 ? text.length : from + purpose;
    if (isOthers(before)) continue;
    yield* givenTypes(reading, { start: base + take.index, end: base + to });
    done = to;
  }
}

/** The last word before the verb that says who takes is the operator, or the verb is denied. */
function isOthers(before: string): boolean {
  const other = allMatches(OTHER_TAKER, before).at(-1);
  if (!other) return false;
  const own = allMatches(TAKEN_BY_IT, before).at(-1);
  // "我们从第三方获取": the third party is within the words that say who takes.
  return own === undefined || own.index < other.index + other[0].length;
}
