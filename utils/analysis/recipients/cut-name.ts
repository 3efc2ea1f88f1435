import { FOUNDATION } from '../../lexicon/organisation-endings.ts';
import {
  BEFORE_A_NAME,
  GENERIC_NAME,
  INSIDE_A_NAME,
  NEVER_IN_COMPANY,
  NEVER_IN_NAME,
  PLACES,
} from '../../lexicon/sdk-names.ts';
import { allMatches, firstMatch, matches } from '../../text/pattern.ts';

const LONGEST_KIT = 26;
const LONGEST_COMPANY = 30;

/**
 * Where the name of a kit that ends at `end` begins, or -1 when what stands there is no name ("这些SDK").
 * @param end folded offset just before "sdk"
 * @param floor where its sentence begins
 */
export function startOfKit(text: string, end: number, floor: number): number {
  const quoted = text.charAt(end - 1) === '"' ? text.lastIndexOf('"', end - 2) + 1 : 0;
  if (quoted > floor && end - quoted < LONGEST_KIT) return isKitName(text.slice(quoted, end - 1)) ? quoted : -1;
  const from = Math.max(floor, unitsBack(text, end, LONGEST_KIT));
  // "Weibo_SDK" is a name, "com.weibo.sdk" a package.
  if (text.charAt(end - 1) === '_') end--;
  if (text.charAt(end - 1) === '.') return -1;
  if (
    BEFORE_A_NAME.some(
      (word) => text.startsWith(word, end - word.length) && !standsInside(text, word, end - word.length),
    )
  )
    return -1;
  const start = afterLastWord(text, from, end);
  return isKitName(text.slice(start, end)) ? start : -1;
}

const isKitName = (name: string): boolean =>
  name.length > 1 && !matches(GENERIC_NAME, name) && !matches(NEVER_IN_NAME, name);

/** Where the company name that ends at `end` ("…有限公司") begins, or -1. */
export function startOfCompany(text: string, end: number, floor = 0): number {
  const from = Math.max(floor, unitsBack(text, end, LONGEST_COMPANY));
  const tail = firstMatch(COMPANY_TAIL, text.slice(from, end));
  if (!tail) return -1;
  let start = -1;
  for (const place of allMatches(PLACES, text.slice(from, from + tail.index)))
    if (!isPlaceInBrackets(text, from + place.index, end)) start = from + place.index;
  if (start < 0) start = afterLastWord(text, from, from + tail.index);
  const inner = allMatches(BEFORE_A_COMPANY, text.slice(start, from + tail.index)).at(-1);
  if (inner) start += inner.index + inner[0].length;
  if (text.charAt(start) === '(') start++;
  const name = text.slice(start, end);
  return end - start < 7 || matches(NEVER_IN_COMPANY, name) ? -1 : start;
}

/** "白鹭(北京)有限公司" goes on behind its place; "(北京白鹭有限公司" begins there. */
const isPlaceInBrackets = (text: string, at: number, end: number): boolean =>
  text.charAt(at - 1) === '(' && text.slice(at, end).includes(')');

/** Where the name of a firm without 公司 begins ("某某律师事务所", "财团法人某某中心"), or -1. @param at where its telling word stands */
export function startOfBody(text: string, at: number, floor: number): number {
  if (text.startsWith(FOUNDATION, at) && /[\u4e00-\u9fff]/.test(text.charAt(at + FOUNDATION.length))) return at;
  if (BEFORE_A_NAME.some((word) => text.startsWith(word, at - word.length))) return -1;
  const start = afterLastWord(text, Math.max(floor, unitsBack(text, at, LONGEST_KIT)), at);
  return at - start < 2 || matches(NEVER_IN_COMPANY, text.slice(start, at)) ? -1 : start;
}

/** What ends the cell before a company, another one or its kit; or what is excepted ("除某某公司外"). */
const BEFORE_A_COMPANY =
  /公司|sdk|^除了?(?![湿尘虫锈冰霜])|^(?:承保|承办|合作|签约|受托|委托|往来|配合|指定|所属|提供服务)之/;
/** What is left of a link whose first half stood on the line above. */
const LINK_REST = /\.(?:s?html?|pdf|php|aspx?|jsp)\/?/;
const COMPANY_TAIL = /(?:股份|责任|集团)?有限(?:责任)?公司$|集团公司$|股份公司$/;

function unitsBack(text: string, end: number, most: number): number {
  let start = end;
  let depth = 0;
  while (start > 0 && end - start < most && isNameUnit(text.charCodeAt(start - 1))) {
    const unit = text.charAt(start - 1);
    if (unit === ')') depth++;
    if (unit === '(' && --depth < 0) break;
    start--;
  }
  return start;
}

const MARKS_IN_NAMES = '+._·&()-';

/** Ideographs, Latin letters, digits and marks; asked for each unit before a name, hence no expression. */
const isNameUnit = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  MARKS_IN_NAMES.includes(String.fromCharCode(unit));

/** By the word that is cut at, the longer words that hold it and how many units stand before it there. */
const WHOLES = new Map(
  BEFORE_A_NAME.map((word) => [
    word,
    INSIDE_A_NAME.filter((whole) => whole !== word && whole.includes(word)).map((whole) => ({
      whole,
      before: whole.indexOf(word),
    })),
  ]),
);

const NUMBER = /^[-·_&+]{1,3}|^[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[.)](?!\d)/;
/** The number of an item that begins within the stretch: "…协议(5)某某". */
const ITEM = /(?<![\d.a-z])[(]?\d{1,2}[.)](?=[^\d.)(]{2})/;

/** The word at `at` is a piece of a longer one that names hold: 用 in 应用. */
const standsInside = (text: string, word: string, at: number): boolean =>
  (WHOLES.get(word) ?? []).some(({ whole, before }) => at >= before && text.startsWith(whole, at - before));

/** Behind the last word that goes before a name, inside the stretch. */
function afterLastWord(text: string, from: number, end: number): number {
  let start = from;
  const stretch = text.slice(from, end);
  for (const word of BEFORE_A_NAME) {
    let at = stretch.lastIndexOf(word);
    while (at >= 0 && standsInside(stretch, word, at)) at = at > 0 ? stretch.lastIndexOf(word, at - 1) : -1;
    if (at >= 0 && from + at + word.length > start && from + at + word.length < end) start = from + at + word.length;
  }
  for (const { index, 0: mark } of [...allMatches(ITEM, stretch), ...allMatches(LINK_REST, stretch)])
    start = Math.max(start, from + index + mark.length);
  return start + (firstMatch(NUMBER, text.slice(start, start + 6))?.[0].length ?? 0);
}

/** A folded range up to its first bracket that has no other half inside: "某某推送)" and "某某(包含" are cut. */
export function balanced(text: string, start: number, end: number): [number, number] {
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    if (text.charAt(at) === '(') open.push(at);
    else if (text.charAt(at) === ')' && open.pop() === undefined) return [start, at];
  }
  return [start, open[0] ?? end];
}
