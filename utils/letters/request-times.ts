import { isOfData } from '../analysis/other-matter.ts';
import { kindsAskedIn } from '../analysis/requests/speaks-of.ts';
import { type Timed, timeFinder } from '../analysis/requests/times.ts';
import { type PromiseOfTime, promisesOfTime } from '../analysis/response-time.ts';
import type { LetterKind } from '../policy/letter-kinds.ts';
import { matches } from '../text/pattern.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { within } from '../text/section.ts';

/** "响应您的上述请求", "答复您的申请": what a letter is. */
const REQUESTS = /请求|(?:您|你|阁下|用户|上述|该等?|相关)的?(?:权利)?申请|(?:行使|上述)[^,。;]{0,12}(?<!侵)权利/;
/** What is written to the contact section's address for other reasons. */
const QUESTIONS = /疑问|问题|疑[惑义]|咨询|意见|建议|投诉/;
/** Where personal data are named beside a time, it stands before those of other desks ("客户服务:48小时内回复"). */
const NEAR_DATA = 10;
/** More than any weight of a promise: all for requests stand before all others. */
const FIRST = 100;

/** "注销成功后,我们将在7个工作日内删除": no time for who keeps the account. */
const AFTER_CLOSING = /(?:注销|销户)[^,。;]{0,12}后[^。;]{0,40}删除|(?:注销|销[户掉])[^。;]{0,60},并[^,。;]{0,6}删除/;
const DELETION_ASKED = /(?:要求|请求|申请)[^,。;]{0,8}删除|删除[^,。;]{0,8}(?:请求|申请|要求)/;

/**
 * The time promised for a letter: the one for its kind, else the one for requests, and only where there is none the one
 * in which the contact section promises to answer questions and complaints.
 */
export function requestTimes(reading: Reading): (kind: LetterKind) => Timed | null {
  const promises = promisesOfTime(reading).flatMap((promise) => {
    const more = isForRequests(reading, promise) ? FIRST : isNearData(reading, promise) ? NEAR_DATA : 0;
    return more === 0 && isOfHelpDesk(promise) ? [] : { ...promise, weight: promise.weight + more };
  });
  const all = timeFinder(reading, promises);
  const kept = promises.filter(({ sentence: { text } }) => !isAfterClosing(text));
  const keeping = kept.length < promises.length ? timeFinder(reading, kept) : all;
  return (kind) => (kind === 'delete' ? keeping : all).any(kind);
}

const isAfterClosing = (text: string): boolean => matches(AFTER_CLOSING, text) && !matches(DELETION_ASKED, text);

/** Told by its sentence or, in the chapter of rights, by where it stands; not where questions are named beside. */
function isForRequests(reading: Reading, { sentence, served, weight }: PromiseOfTime): boolean {
  if (served || weight < 0) return false;
  const { section, text } = sentence;
  if (matches(QUESTIONS, text) || matches(QUESTIONS, before(reading, sentence))) return false;
  return matches(REQUESTS, text) || (within(section, 'rights') && !within(section, 'contact'));
}

/** "在线咨询:2小时内回复": hours are for who asks, not for who exercises a right. */
const isOfHelpDesk = ({ days, working, sentence }: PromiseOfTime): boolean =>
  days <= 2 && !working && kindsAskedIn(sentence.text).length === 0;

const isNearData = (reading: Reading, { sentence }: PromiseOfTime): boolean =>
  isOfData(sentence.text) || isOfData(before(reading, sentence));

/** The sentence before in the same paragraph. */
function before({ sentences }: Reading, { index, block }: Sentence): string {
  const previous = sentences[index - 1];
  return previous?.block === block ? previous.text : '';
}
