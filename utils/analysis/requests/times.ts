import type { LetterKind } from '../../policy/letter-kinds.ts';
import { LISTED } from '../../rules/response-time.ts';
import { onOneLine } from '../../text/as-written.ts';
import { matches } from '../../text/pattern.ts';
import { evidence, type Reading, type Sentence } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { isOtherMatter } from '../other-matter.ts';
import type { PromiseOfTime } from '../response-time.ts';
import { isForChildren } from './for-children.ts';
import { ANY_REQUEST, isOfOneThing } from './one-thing.ts';
import { isOtherSides } from './other-side.ts';
import { type RightRow, rightRowOf } from './rights-tables.ts';
import { kindsAskedIn, kindsListedIn, kindsTimedIn } from './speaks-of.ts';
import { isForReaders } from './ties.ts';

/** A time in which the operator promises to deal with a request; `clause` in the policy's words. */
export interface TimePromise {
  readonly clause: string;
  readonly days: number;
  /** Working days (工作日) rather than calendar days. */
  readonly working: boolean;
}

export interface Timed {
  readonly promise: PromiseOfTime;
  readonly time: TimePromise;
}

interface Candidate extends Timed {
  /** The requests that it is for; null for all of them. */
  readonly kinds: readonly LetterKind[] | null;
  /** Those that it is expressly not for. */
  readonly but: readonly LetterKind[];
}

/** The promises of time for a request: one that is made for it, or also one that is made for all. */
export interface TimeFinder {
  readonly own: (kind: LetterKind) => Timed | null;
  readonly any: (kind: LetterKind) => Timed | null;
}

/** So many things named may be examples of all. */
const MOST_NAMED = 3;
const FOR_ALL = /等|请求|权利|诉求|任何/;
/** A complaint, a leak and what others post are other matters than a right, unless they stand beside every request. */
const OTHER_MATTER = /违规行为|投诉(?!管理机制)|举报|泄[露漏]|安全事[件故]|异议|侵权|申诉|纠纷|争议|账号被盗/;
/** A child's data are the guardian's matter, unless the reader is named beside or the text is about all data. */
const OF_CHILDREN = /监护人|家长|儿童|孩子|未成年/;
const OF_ALL =
  /[您你户](?:本人)?[^,。;]{0,6}(?:和|或|及|、)|[、和及或][^,。;]{0,4}(?:监护人|家长|儿童|孩子|未成年)|本(?:政策|指引|协议|声明)/;
/** "其他请求": those that were not named before. */
const THE_OTHERS = /其[他它余](?:的)?(?:请求|申请|情[况形]|权利|要求)/;
/** "您向我们提出的合理请求", "响应您的上述请求": whichever it is, wherever it stands. */
const EACH =
  /(?:合法|合理|任何|上述|各项|所有|该等)[^,。;]{0,8}(?:请求|申请|诉求)|(?:行使|上述)[^,。;]{0,12}(?<!侵)权利|权利请求/;
/** "我们在9日内答复您的请求" is meant for readers in whatever chapter. */
const TO_READER = /(?:响应|答复|回复|处理)(?:您|你)的[^,。;]{0,4}请求/;
/** "三、向本行请求删除": the last of a list, not a chapter about it alone. */
const ITEM = /请求|要求|行使/;
/** "响应您的请求": a chapter about all of them. */
const EACH_TITLE = /(?:响应|答复|回复|处理)(?:您|你)的[^,。;]{0,4}请求$/;
/** "除注销账号需要30日外,我们将在15日内答复". */
const EXCEPTED = /除(?!非)[^,。;]{2,30}?(?:之|以)?外/;
const exceptedIn = (text: string): readonly LetterKind[] => {
  const excepted = EXCEPTED.exec(text)?.[0] ?? '';
  return [...kindsAskedIn(excepted), ...kindsListedIn(excepted)];
};

/** Sentences before a promise that may tell what it is for. */
const BEFORE = 4;

/** Tells of every promise what it is for. */
export function timeFinder(reading: Reading, promises: readonly PromiseOfTime[]): TimeFinder {
  const candidates = promises.flatMap((promise): Candidate[] => {
    const { rule, sentence, start, end, days, working } = promise;
    const listed = rule === LISTED;
    const clause = listed ? { start, end } : clauseAround(reading, sentence, start, end);
    const said = reading.text.slice(clause.start, clause.end);
    const row = rightRowOf(reading, sentence);
    const kinds = row
      ? kindsOfRow(row, said)
      : listed
        ? kindsListedIn(said)
        : kindsOf(reading, sentence, said, start - sentence.start);
    if (kinds === 'none') return [];
    const own = onOneLine(reading, clause.start, clause.end);
    const words = row && row.label !== sentence ? `${labelOf(reading, row, sentence)}${own}` : own;
    const time = { clause: words.replace(/^[:：,，]\s*/, '').replace(/^([^(（]*)[)）]$/, '$1'), days, working };
    return [{ promise, time, kinds, but: listed ? [] : exceptedIn(sentence.text) }];
  });
  const general = candidates
    .filter(({ kinds }) => kinds === null)
    .toSorted((a, b) => b.promise.weight - a.promise.weight);
  const own = (kind: LetterKind): Timed | null => {
    const named = candidates.filter(({ kinds, but }) => kinds?.includes(kind) && !but.includes(kind));
    return named.toSorted((a, b) => (a.kinds?.length ?? 0) - (b.kinds?.length ?? 0))[0] ?? null;
  };
  return { own, any: (kind) => own(kind) ?? general.find(({ but }) => !but.includes(kind)) ?? null };
}

const AT_REQUEST = /收到[^,。;]{0,8}(?:要求|请求|申请)后/;

/** A row's time is for what its label names, unless the clause names another request. */
function kindsOfRow({ kinds, others }: RightRow, clause: string): readonly LetterKind[] | null | 'none' {
  const named = kindsAskedIn(clause);
  return named.length > 0 ? named : kinds.length > 0 ? kinds : others ? null : 'none';
}

/** "删除……" before the time of its row; cells between them are left out. */
const labelOf = (reading: Reading, { label }: RightRow, { index }: Sentence): string =>
  `${evidence(reading, label.start, label.end).quote.trim()}${index === label.index + 1 ? '：' : '……'}`;

/** "其他信息在实现目的后一个月内删除": where storage is told, what goes of itself answers nobody. */
const isTidying = ({ section, text }: Sentence): boolean =>
  within(section, 'storage') &&
  !within(section, 'rights') &&
  !/请求|申请|提交|要求|提出|注销|撤[回销]|您|用户/.test(text);

/** What a promise is for, told by its clause, its sentence, those before it in the same paragraph, or the heading. */
function kindsOf(
  reading: Reading,
  sentence: Sentence,
  clause: string,
  at: number,
): readonly LetterKind[] | null | 'none' {
  const ofChildren = matches(OF_CHILDREN, sentence.text);
  const guardians = ofChildren && isForChildren(reading);
  if (ofChildren && !guardians && !matches(OF_ALL, sentence.text)) return 'none';
  if (isOtherSides(sentence.text) || isTidying(sentence)) return 'none';
  if (matches(THE_OTHERS, clause)) return null;
  if (isOfOneThing(reading, sentence)) return 'none';
  const bracketed = kindsBeforeBracket(sentence.text, at);
  if (bracketed.length > 0) return bracketed;
  const inClause = timedIn(clause);
  if (inClause.length > 0) return few(inClause, sentence.text);
  if (matches(THE_OTHERS, sentence.text)) return null;
  // The clause with the time tells best what is answered: "您可以将您的问题发送…,我们将在30天内回复您的投诉".
  if (isOther(clause) || isOther(sentence.text)) return 'none';
  const whole = sentence.text.replace(EXCEPTED, '').replace(FEE, '');
  const asked = kindsAskedIn(whole);
  if (isOtherMatter(sentence) && !guardians && !asked.includes('refuse-personalised')) return 'none';
  const inSentence = timedIn(whole);
  if (inSentence.length > 0) return few(inSentence, sentence.text);
  const { title } = sentence.section;
  if (matches(EACH, sentence.text) || matches(EACH, title) || matches(EACH_TITLE, title)) return null;
  const inTitle =
    matches(/注销|更正|删除|查阅|查询|访问|副本|撤回/, title) && !within(sentence.section, 'contact')
      ? kindsAskedIn(`您可以${title}您的信息`)
      : [];
  let tied = guardians || isForReaders(sentence) || matches(TO_READER, sentence.text);
  let anyAsked = matches(ANY_REQUEST, sentence.text);
  for (let i = sentence.index - 1; i >= sentence.index - BEFORE; i--) {
    const earlier = reading.sentences[i];
    if (!earlier || earlier.block !== sentence.block) break;
    if (matches(THE_OTHERS, earlier.text)) return null;
    const kinds = kindsAskedIn(earlier.text);
    // "查阅及改正资料" above a form for the one is about both.
    const wider = AT_REQUEST.test(sentence.text) && kinds.every((kind) => inTitle.includes(kind)) ? inTitle : kinds;
    if (kinds.length > 0) return few(wider, sentence.text);
    if ((isOther(earlier.text) && !matches(ANY_REQUEST, sentence.text)) || isOfOneThing(reading, earlier))
      return 'none';
    tied ||= isForReaders(earlier);
    anyAsked ||= matches(ANY_REQUEST, earlier.text);
  }
  if ((!tied && inTitle.length === 0) || (isOther(title) && !title.includes('联系') && !anyAsked)) return 'none';
  return inTitle.length > 0 && !matches(ITEM, title) ? inTitle : null;
}

/** "更正、删除,注销账号(核验后7日内完成)": what a bracket tells is told of the act before it, a closing alone. */
function kindsBeforeBracket(text: string, at: number): readonly LetterKind[] {
  const open = text.lastIndexOf('(', at);
  if (open < Math.max(0, at - REACH) || text.lastIndexOf(')', at) > open) return [];
  const before = /[^,。;:()]{1,40}$/.exec(text.slice(Math.max(0, open - 40), open))?.[0] ?? '';
  return /(?:注销|销户)[^、和及与或]{0,4}$/.test(before) ? ['close-account'] : kindsListedIn(before);
}

const isOther = (text: string): boolean => matches(OTHER_MATTER, text) && !matches(ANY_REQUEST, text);

const timedIn = (text: string): readonly LetterKind[] => [...new Set([...kindsAskedIn(text), ...kindsTimedIn(text)])];

/** What is charged for one request does not limit the time to it: "40日内回覆,并可就查阅要求收取费用". */
const FEE = /[^,。;]{0,40}(?:收取|收费|费用|征收)[^,。;]{0,20}/g;

/** Many things named with a word for all of them are examples. */
const few = (kinds: readonly LetterKind[], text: string): readonly LetterKind[] | null =>
  kinds.length >= MOST_NAMED && matches(FOR_ALL, text) ? null : kinds;

/** How far a clause may go on, in folded units. */
const REACH = 60;

/** The clause of a promise: from the comma before it to the one behind it. */
function clauseAround({ text }: Reading, sentence: Sentence, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start > Math.max(sentence.start, from - REACH) && !/[,;]/.test(text.charAt(start - 1))) start--;
  while (end < Math.min(sentence.end, to + REACH) && !/[,;:]/.test(text.charAt(end))) end++;
  return { start, end };
}
