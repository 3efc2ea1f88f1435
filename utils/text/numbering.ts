import { firstMatch } from './pattern.ts';

/**
 * Item and heading numbers at the start of a folded line: 一、 (一) 1. 1.1 第一章 ① a) · …
 * The style tells siblings from children; policies seldom have heading tags, but they number consistently.
 */
export interface Numbering {
  /** Same style, same depth: "1、" and "2、" are siblings, "1、" and "(1)" are not. */
  readonly style: string;
  /** Length of the number in folded code units. */
  readonly length: number;
}

const HAN = '一二三四五六七八九十';
/** The numerals of documents, which open the chapters of Taiwan's; the sections below take the plain ones. */
const CAPITALS = '壹贰叁参肆伍陆柒捌玖拾';
const DIGITS = '0123456789';
const BRACKETS = '([【';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇❶❷❸❹❺❻❼❽❾❿㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** Style, the units with which its numbers start, and their form; the first that holds counts. */
const STYLES: readonly (readonly [style: string, starts: string, form: RegExp])[] = [
  ['chapter', '第', /^第[一二三四五六七八九十百\d]{1,4}[章条节篇](?:部分)?[、.:]?/],
  ['chapter', '第', /^第[一二三四五六七八九十百\d]{1,4}(?:部分|款|项)[、.:]?/],
  ['capital', CAPITALS, /^[壹贰叁参肆伍陆柒捌玖拾]{1,3}[、.,:]/],
  ['han', HAN, /^[一二三四五六七八九十]{1,3}[、.,:]/],
  ['han-paren', BRACKETS, /^[([【][一二三四五六七八九十]{1,3}[)\]】][、.]?/],
  ['han-half', HAN, /^[一二三四五六七八九十]{1,3}\)[、.]?/],
  ['decimal-3', DIGITS, /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,2}[、.]?/],
  ['decimal-2', DIGITS, /^\d{1,2}\.\d{1,2}(?![\d%年月])[、.]?/],
  ['arabic', DIGITS, /^\d{1,2}[、.,:](?!\d)/],
  ['arabic-half', DIGITS, /^\d{1,2}\)[、.]?/],
  ['arabic-paren', BRACKETS, /^[([【]\d{1,2}[)\]】][、.]?/],
  ['circled', CIRCLED, /^[①-⑳⑴-⒇❶-❿㈠-㈩]/],
  // "(i)" opens a list more often than it goes on after "(h)".
  ['roman', '(ivx', /^[(]?(?:i{1,3}|iv|vi{0,3}|ix|x)[)、.](?![a-z])/],
  ['latin', `(${LATIN}`, /^[(]?[a-z][)、.](?![a-z])/],
  ['question', '问q', /^(?:问|q)\d{0,2}[:.、](?!\d)/],
  ['bullet', '·*※►▶★☆', /^[·*※►▶★☆]/],
  ['dash', '-', /^-(?!-)/],
];

let stylesByStart: ReadonlyMap<number, (typeof STYLES)[number][]> | null = null;

/** Most lines start with a letter that no number has: they are told by their first unit, without making a string of it. */
function groupByStart(): ReadonlyMap<number, (typeof STYLES)[number][]> {
  const groups = new Map<number, (typeof STYLES)[number][]>();
  for (const style of STYLES)
    for (const start of style[1]) {
      const unit = start.charCodeAt(0);
      groups.set(unit, [...(groups.get(unit) ?? []), style]);
    }
  return groups;
}

/** The number that the folded line starts with, or null. */
export function numberingOf(line: string): Numbering | null {
  stylesByStart ??= groupByStart();
  const styles = stylesByStart.get(line.charCodeAt(0));
  if (!styles) return null;
  const head = line.slice(0, 16);
  for (const [style, , form] of styles) {
    const match = firstMatch(form, head);
    if (match) return { style, length: match[0].length };
  }
  return null;
}
