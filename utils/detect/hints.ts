import { spread } from './spread.ts';

/**
 * What the glance at every page asks of its text, before anything is walked or weighed. It looks for words, never by an
 * expression: that takes a tenth of the time, and nothing needs to be made ready for a page that is seen once. The text may
 * be long, but every word found costs as much as going through 2,000 characters that have none: common words are heard
 * in windows only.
 */

/** Policies say that they collect (收集) once in 40 的 or oftener, agreements once in 100. */
const PER_COLLECTING = 70;
/** The same in UTF-16 units of Chinese: policies once in 1,200 or oftener. */
const CHINESE_PER_COLLECTING = 2000;
/** Short ones may do without that word: they name personal information once in 8 的, and promise something once in 2. */
const SHORT = 3000;
const PER_PERSONAL = 15;
const PER_PROMISE = 4;
/** Fewer UTF-16 units are no policy. */
const LEAST = 160;
/** Places of a text that are looked at for what share of it is Chinese. */
const PLACES = 32;
/**
 * Text with Chinese at so many of them is heard in so many windows of so many UTF-16 units together; in other text the
 * Chinese may stand in one place only.
 */
const CHINESE = 8;
const MOST = 4000;
const WINDOWS = 16;
/** So much may the words of other kinds outweigh those of policies; bilingual policies under long menus come near it. */
const LEEWAY = 1.3;

const PRIVACY: readonly string[] = ['隐私', '隱私', '私隱'];

/** Whether a text mentions personal information at all. */
export const mentions = (text: string): boolean => personal(text) + times(text, [...PRIVACY, 'SDK', 'rivacy']) > 0;

/**
 * Whether the text of a page, with its menus and in the characters in which it stands, leaves it open that the page is a
 * Chinese privacy policy. It compares words with words: what else stands there, in Latin letters say, counts for nothing.
 */
export function mayBePolicy(whole: string): boolean {
  let text = whole;
  const { length } = text;
  if (length < LEAST) return false;
  let collecting = timesCollecting(text);
  if (collecting) {
    // Places, all over the text, at which Chinese stands.
    let chinese = 0;
    for (let at = 0; at < length; at += length / PLACES) if (text.charAt(at) >= '一') chinese++;
    if (chinese * length > collecting * CHINESE_PER_COLLECTING * PLACES) return false;
    if (chinese >= CHINESE) text = spread(text, MOST, WINDOWS);
    collecting *= text.length / length;
  }
  const about =
    collecting * PER_COLLECTING ||
    (length < SHORT ? personal(text) * PER_PERSONAL + times(text, ['用于', '用於', '删除', '保存']) * PER_PROMISE : 0);
  const particles = times(text, ['的'], about);
  if (!particles || particles >= about) return false;
  // What policies are full of, with its weight.
  const own = 5 * times(text, ['信息', '资料', '資料', '資訊']) + times(text, ['您', '你', '使用']);
  let left = LEEWAY * (particles + 3 * collecting + own);
  // What articles (是, 了), statutes (应当), guides for those who write policies, and questions and answers are full of.
  const others: readonly (readonly [weight: number, ...words: string[]])[] = [
    [10, '是', '了'],
    [20, '应当', '應當'],
    [1, ...PRIVACY],
    [2, 'App', 'APP'],
    [3, '权限', '權限'],
    [5, '？'],
  ];
  for (const [weight, ...words] of others) {
    left -= weight * times(text, words, left / weight);
    if (left <= 0) return false;
  }
  return true;
}

/** How often a text says 收集 or 蒐集, in one search for both. */
function timesCollecting(text: string): number {
  let found = 0;
  for (let at = text.indexOf('集', 1); at > 0; at = text.indexOf('集', at + 1))
    if ('收蒐'.includes(text[at - 1] as string)) found++;
  return found;
}

/** How often words stand in a text; nothing is counted beyond `most`. */
function times(text: string, words: readonly string[], most = Infinity): number {
  let found = 0;
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0 && found < most; at = text.indexOf(word, at + 1)) found++;
  return found;
}

const personal = (text: string): number => times(text, ['人信', '人资', '人資']);
