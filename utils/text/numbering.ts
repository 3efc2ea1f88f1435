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

const STYLES: readonly (readonly [string, RegExp])[] = [
  ['chapter', /^第[一二三四五六七八九十百\d]{1,4}[章条节篇](?:部分)?[、.:]?/],
  ['chapter', /^第[一二三四五六七八九十百\d]{1,4}(?:部分|款|项)[、.:]?/],
  ['han', /^[一二三四五六七八九十]{1,3}[、.,:]/],
  ['han-paren', /^[([【][一二三四五六七八九十]{1,3}[)\]】][、.]?/],
  ['han-half', /^[一二三四五六七八九十]{1,3}\)[、.]?/],
  ['decimal-3', /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,2}[、.]?/],
  ['decimal-2', /^\d{1,2}\.\d{1,2}(?![\d%年月])[、.]?/],
  ['arabic', /^\d{1,2}[、.,:](?!\d)/],
  ['arabic-half', /^\d{1,2}\)[、.]?/],
  ['arabic-paren', /^[([【]\d{1,2}[)\]】][、.]?/],
  ['circled', /^[①-⑳⑴-⒇❶-❿㈠-㈩]/],
  ['latin', /^[(]?[a-z][)、.](?![a-z])/],
  ['roman', /^[(]?(?:i{1,3}|iv|vi{0,3}|ix|x)[)、.]/],
  ['bullet', /^[·*※►▶★☆]/],
  ['dash', /^-(?!-)/],
];

/** The number that the folded line starts with, or null. */
export function numberingOf(line: string): Numbering | null {
  const head = line.slice(0, 16);
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(head);
    if (match) return { style, length: match[0].length };
  }
  return null;
}
