import { letterOfRight, RIGHTS_OF_LETTER } from '../../policy/letter-kinds.ts';
import type { Right } from '../../policy/summary.ts';
import { ACTS_OF_RIGHTS } from '../../rules/rights/ways.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import { timeFinder } from '../requests/times.ts';
import { type PromiseOfTime, timeOf } from '../response-time.ts';

/** Rights with the time that the policy promises for each by name; the promise for all of them is no right's own. */
export function addTimes(reading: Reading, rights: readonly Right[], promises: readonly PromiseOfTime[]): Right[] {
  const { own } = timeFinder(reading, promises);
  return rights.map((each) => {
    const kind = letterOfRight(each.right);
    const promise = kind && own(kind)?.promise;
    if (!kind || !promise) return each;
    // A request may stand for two rights (查阅, 复制): its time is that of the one whose act is named, or of the first.
    const siblings = RIGHTS_OF_LETTER[kind];
    const named = siblings.filter((right) => matches(ACTS_OF_RIGHTS[right], promise.sentence.text));
    const [first = each.right] = siblings;
    return (named.length > 0 ? named : [first]).includes(each.right)
      ? { ...each, time: timeOf(reading, promise) }
      : each;
  });
}
