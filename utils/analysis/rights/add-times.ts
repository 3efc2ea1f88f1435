import { letterOfRight, RIGHTS_OF_LETTER } from '../../policy/letter-kinds.ts';
import type { Right } from '../../policy/summary.ts';
import { ACTS_OF_RIGHTS } from '../../rules/rights/ways.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { kindsAskedIn } from '../requests/speaks-of.ts';
import { timeFinder } from '../requests/times.ts';
import { type PromiseOfTime, timeOf } from '../response-time.ts';

/** "我们将在15天内答复您的请求" behind a right may well be meant for all of them. */
const OF_ANY_REQUEST = /请求|要求|问题|疑问|意见|反馈/;

/** What the operator deletes or stops of its own accord, elsewhere than where rights are told, answers nobody. */
const ASKED = /请求|申请|提交|要求/;

/** Rights with the time that the policy promises for each by name; the promise for all of them is no right's own. */
export function addTimes(reading: Reading, rights: readonly Right[], promises: readonly PromiseOfTime[]): Right[] {
  const { own } = timeFinder(reading, promises);
  return rights.map((each) => {
    const kind = letterOfRight(each.right);
    const promise = kind && own(kind)?.promise;
    if (!kind || !promise || !answers(promise)) return each;
    // A request may stand for two rights (查阅, 复制): its time is that of the one whose act is named, or of the first.
    const siblings = RIGHTS_OF_LETTER[kind];
    const { text, block, index } = promise.sentence;
    const before = reading.sentences[index - 1];
    const namedIn = (words: string) => siblings.filter((right) => matches(ACTS_OF_RIGHTS[right], words));
    const here = namedIn(text);
    const named = here.length > 0 || before?.block !== block ? here : namedIn(before.text);
    const [first = each.right] = siblings;
    return (named.length > 0 ? named : [first]).includes(each.right)
      ? { ...each, time: timeOf(reading, promise) }
      : each;
  });
}

const answers = ({ sentence: { text, section, block } }: PromiseOfTime): boolean => {
  const asked = within(section, 'rights') || within(section, 'contact') || matches(ASKED, text);
  return kindsAskedIn(text).length > 0 ? asked : (asked || block.cell !== null) && !matches(OF_ANY_REQUEST, text);
};
