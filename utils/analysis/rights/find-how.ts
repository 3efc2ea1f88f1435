import type { RightId } from '../../policy/ids.ts';
import type { Evidence } from '../../policy/summary.ts';
import { EMAIL, MAIL_SIGN, PHONE, PHONE_SHAPE } from '../../rules/contacts.ts';
import {
  ACTS_OF_RIGHTS,
  BROWSER_SETTINGS,
  PATH_ENDS,
  SERVED_BY_BROWSER,
  UNSUBSCRIBES,
  WAY_IN_WORDS,
} from '../../rules/rights/ways.ts';
import { MENU_PATH } from '../../rules/rights.ts';
import { asWritten } from '../../text/as-written.ts';
import { allMatches, firstMatch, matches } from '../../text/pattern.ts';
import { evidence, quote, type Reading, type Sentence } from '../../text/reading.ts';
import { isAskedApart, isBracketed } from './asked-apart.ts';
import { askedForAll } from './asked-for-all.ts';
import { closesNone } from './closes-none.ts';
import { isNextItem } from './next-item.ts';
import { rightsInSentences } from './rights-in-sentences.ts';
import { wholeWay } from './whole-way.ts';

/** How many sentences after the grant may still tell the way. */
const FOLLOWING = 2;
/** "我的-设置中进行修改": the path ends before what one does there. */
const WHAT_TO_DO_THERE =
  /(?:页面|界面|中|里|功能)(?:进行|操作|自[主助行]|完成|执行|来|对|查|访|修|更|删|关闭|撤|申请|提交|取消|开启).*$|(?<=[^>→~"【「-])(?:提交|进行(?:操作|关闭|设置)).*$|>与我们联系$/;

/** How a right is exercised, and which kind of words told it (`how/path`, `how/mail` …). */
export interface Way {
  readonly how: string;
  readonly rule: string;
  /** Where it is told. */
  readonly evidence: Evidence;
}

/** A folded range of the reading. */
type Range = readonly [start: number, end: number];

/** How to exercise a right, in the policy's words: a menu path, else a mail, a phone, a way told in words; null when it does not say. */
export function findHow(reading: Reading, sentence: Sentence, right: RightId): Way | null {
  const { index, section, text } = sentence;
  if (right === 'delete' && matches(DELETED_TO_WITHDRAW, text)) return null;
  if (right === 'close-account' && closesNone(text)) return null;
  const following = reading.sentences.slice(index + 1, index + 1 + FOLLOWING);
  const later = until(following, (next) => next.section !== section || isNextItem(sentence, next));
  // A path of another right is worse than none; whom to ask is often told once for several rights.
  for (const place of [sentence, ...until(later, (next) => isOfOtherRight(reading, next, right))]) {
    const found = pathIn(reading, place, right);
    if (found) return wayAt(reading, place, found, 'how/path');
  }
  const contacts = [
    sentence,
    ...later.filter(
      (next) => matches(ASKS, next.text) && !matches(OF_SHOPS, next.text) && !isForOtherRight(reading, next, right),
    ),
  ];
  contacts.push(...askedForAll(reading, sentence));
  for (const [rule, find] of ASKED)
    for (const place of contacts) {
      const found = find(reading, place, right);
      if (found) return wayAt(reading, place, found, rule);
    }
  return null;
}

/** A path may go on in the next line: then the whole of it is shown. */
const wayAt = (reading: Reading, place: Sentence, [start, end]: Range, rule: string): Way => ({
  how: asWritten(reading, start, end),
  rule,
  evidence: end > place.end ? evidence(reading, place.start, end) : quote(reading, place, start, end),
});

/** A number that a later sentence merely shows is no way to ask; one by which to write or call is. */
const ASKS = /联系|拨打|致电|来电|发送|发信|邮件|邮箱|申请|提交|请求|办理|反馈/;

/** A desk for whom a platform serves on its other side. */
const OF_SHOPS = /商家|商户|入驻|加盟|供应商|招聘/;

/** The sentence names what another right does, and nothing of this one. */
function isOfOtherRight(reading: Reading, next: Sentence, right: RightId): boolean {
  const own = ACTS_OF_RIGHTS[right];
  const others = rightsInSentences(reading).get(next);
  // It is a recommendation that is closed.
  if (right === 'withdraw' && others?.has('opt-out-ads')) return !matches(WITHDRAWN, next.text);
  if (!own || !others || others.has(right) || matches(own, next.text)) return false;
  return [...others].some((other) => matches(ACTS_OF_RIGHTS[other], next.text));
}

const WITHDRAWN = /撤[回销]|授权|权限|同意/;
/** "注销账号请发邮件至…" tells where to ask for that right alone; one that only mentions another may be for all. */
const isForOtherRight = (reading: Reading, next: Sentence, right: RightId): boolean =>
  matches(ASKED_FOR_ONE, next.text) && isOfOtherRight(reading, next, right);
const ASKED_FOR_ONE = /^[^,。;:]{0,16}(?:注销|销户|退订|撤[回销])/;

/** "您可以通过删除信息、关闭设备功能等方式撤回授权" is a way to withdraw. */
const DELETED_TO_WITHDRAW = /通过[^。;]{0,16}删除[^。;]{0,60}(?:改变|变更|撤[回销])[^。;]{0,24}(?:授权|同意)/;

/** The sentences before the first that stops. */
function until(sentences: readonly Sentence[], stops: (sentence: Sentence) => boolean): readonly Sentence[] {
  const end = sentences.findIndex(stops);
  return end < 0 ? sentences : sentences.slice(0, end);
}

/** A sentence without any of these holds no path. */
const PATH_CUE = /[-→>~/]|点击/;

const pathsOf = new WeakMap<Sentence, readonly RegExpExecArray[]>();

/** Every right asks for the paths of the same sentences. @param text the sentence with the line that its path goes on in */
function pathsIn(sentence: Sentence, text: string): readonly RegExpExecArray[] {
  const known = pathsOf.get(sentence);
  if (known) return known;
  const all = matches(PATH_CUE, text) ? allMatches(MENU_PATH, text) : [];
  const paths = all.filter(({ 0: path }) => !isList(path));
  pathsOf.set(sentence, paths);
  return paths;
}

/** The path of the clause that speaks of the right, else the first whose last step is not another right's. */
function pathIn(reading: Reading, sentence: Sentence, right: RightId): Range | null {
  const text = withNextLine(reading, sentence);
  if (isBrowsers(text, right)) return null;
  const paths = pathsIn(sentence, text);
  const act = ACTS_OF_RIGHTS[right];
  const fitting = paths.filter((match) => {
    const path = match[0].replace(WHAT_TO_DO_THERE, '');
    if (leadsElsewhere(path, right) || (matches(ONE_STEP, path) && !matches(act, path))) return false;
    return !isBracketed(text, match.index, act) && !isAskedApart(text, match.index, match.index + match[0].length, act);
  });
  const behind = ({ index }: RegExpExecArray): string =>
    text.slice(index, paths.find((other) => other.index > index)?.index);
  const match =
    (act && fitting.length > 1 && fitting.find((path) => isWhole(path[0]) && matches(act, behind(path)))) || fitting[0];
  if (!match) return null;
  const path = match[0].replace(WHAT_TO_DO_THERE, '');
  const lead = firstMatch(LED_BY, path)?.[0].length ?? 0;
  const whole = wholeSteps(path, text.charAt(match.index + match[0].length));
  if (!matches(STEPS, whole)) return null;
  return way(text, sentence.start, match.index + lead, match.index + whole.length);
}

/** "(个人信息-真实姓名、身份证号)" lists data with a dash; "隐私政策/声明" are two words for one thing. */
const isList = (path: string): boolean => !/[>→~"【「-]/.test(path) || (path.includes('、') && !/[>→"【「]/.test(path));

/** A path over two lines: "在【我的】" and "-【个人资料】" below. */
function withNextLine(reading: Reading, { index, start, text, section }: Sentence): string {
  const next = reading.sentences[index + 1];
  return next && next.section === section && matches(GOES_ON, next.text) ? reading.text.slice(start, next.end) : text;
}

const GOES_ON = /^(?:-{1,3}>?|→|>{1,2})["【「]/;

const isBrowsers = (text: string, right: RightId): boolean =>
  !SERVED_BY_BROWSER.has(right) && matches(BROWSER_SETTINGS, text);

/** "App在我的--个人资料": the path begins behind. */
const LED_BY = /^app(?:[中在]|内的?|的)/;
const LAST_STEP = /(?:-{1,3}>?|→|>{1,2}|~)[^>→~-]*$/;
/** As long as a step of `MENU_PATH`. */
const LONGEST_STEP = 14;

/** A button, or two steps. */
const STEPS = /^点击|[^"【「】」>→~-]["】」]?(?:-{1,3}>?|=>|→|>{1,2}|~|\/)["【「]?(?!后$|在其$)[^>→~-]/;

/** Without the last step where it is cut off in its words. */
function wholeSteps(path: string, next: string): string {
  const last = firstMatch(LAST_STEP, path);
  if (!last || last[0].length <= LONGEST_STEP || /["】」]$/.test(path) || !/[\u4e00-\u9fffa-z\d]/.test(next))
    return path;
  const words = last[0].indexOf('、');
  return path.slice(0, last.index + (words < 0 ? 0 : words));
}

/** "点击"我的"" or ""设置"-选择" alone leads nowhere; a step that names the right itself does. */
const ONE_STEP =
  /^(?:点击[^"【「]{0,8}|进入|打开|选择|在)?["【「[]?[^"【】「」[\]>→~-]{1,10}["】」\]]?(?:-{1,2}>?(?:选择|点击|进入))?["【[]?$/;

/** As many quotes are closed as were opened. */
const isWhole = (path: string): boolean => path.split('"').length % 2 === 1;

const leadsElsewhere = (path: string, right: RightId): boolean =>
  PATH_ENDS.some(({ rights, match }) => matches(match, path) && !rights.includes(right));

function mailIn(_: Reading, sentence: Sentence): Range | null {
  const [match] = matches(MAIL_SIGN, sentence.text) ? allMatches(EMAIL.match, sentence.text) : [];
  return match ? rangeIn(sentence, match.index, match[0]) : null;
}

function phoneIn(_: Reading, sentence: Sentence): Range | null {
  if (!/\d{5}/.test(sentence.text.replace(/-/g, ''))) return null;
  for (const match of allMatches(PHONE.match, sentence.text))
    if (matches(PHONE_SHAPE, match[0].replace(/-/g, '')) || isServiceNumber(sentence.text, match))
      return rangeIn(sentence, match.index, match[0]);
  return null;
}

/** "请联系客服95500": a bank's or a carrier's short number. */
const isServiceNumber = (text: string, { 0: number, index }: RegExpExecArray): boolean =>
  /^9[56]\d{3,4}$/.test(number) && /(?:客服|热线|电话|拨打|致电):?$/.test(text.slice(Math.max(0, index - 4), index));

/** "回复TD退订", "点击邮件底部的“退订”": the way out of what is sent. */
const unsubscribesIn = (_: Reading, sentence: Sentence, right: RightId): Range | null => {
  const match = right === 'opt-out-ads' ? firstMatch(UNSUBSCRIBES, sentence.text) : null;
  return match && rangeIn(sentence, match.index, match[0]);
};

/** "您可以通过在线客服…": no path, but the reader knows where to turn. */
function wayIn(reading: Reading, sentence: Sentence, right: RightId): Range | null {
  if (isBrowsers(sentence.text, right) || (right !== 'opt-out-ads' && matches(UNSUBSCRIBES, sentence.text)))
    return null;
  const match = firstMatch(WAY_IN_WORDS.match, sentence.text);
  const words = match?.groups?.['way'];
  if (!match || !words) return null;
  const at = match.index + match[0].indexOf(words);
  if (isAskedApart(sentence.text, at, at + words.length, ACTS_OF_RIGHTS[right])) return null;
  const found = way(sentence.text, sentence.start, at, at + words.length);
  const told = found && reading.text.slice(...found).replace(/(?:页面|界面|功能)$/, '');
  return told && leadsElsewhere(told, right) ? null : found;
}

/** The words of a way, whole; offsets within a folded text that starts at `base`. */
function way(text: string, base: number, start: number, end: number): Range | null {
  const whole = wholeWay(text, start, end);
  return whole && [base + whole[0], base + whole[1]];
}

/** "(010-12345678" leaves out the bracket that it shares with the words before it. */
function rangeIn({ start }: Sentence, at: number, words: string): Range {
  const open = words.startsWith('(') && !words.includes(')') ? 1 : 0;
  return [start + at + open, start + at + words.length];
}

/** Ways of asking, in this order where no path is told. */
const ASKED: readonly (readonly [
  rule: string,
  find: (reading: Reading, sentence: Sentence, right: RightId) => Range | null,
])[] = [
  ['how/unsubscribe', unsubscribesIn],
  ['how/mail', mailIn],
  ['how/phone', phoneIn],
  ['how/words', wayIn],
];
