import { plainWords } from './plain-words.ts';
import { remembered } from './remembered.ts';
import { CELL_EDGE } from './table-rows.ts';

/** A date in any way policies write one, and the time that may follow. */
const DATE = '\\d{4}(?:年|[-./])\\d{1,2}(?:月|[-./])\\d{1,2}日?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?';
/** What the head says of its own dates; a date in any other clause is part of what the policy promises. */
const ABOUT = '更新|生效|发布|發布|發佈|公布|公佈|修订|修訂|修改|施行|实施|實施|版本|(?:last)?updated|effective';
const HEAD_DATES = new RegExp(
  `^[\\[(【]?${DATE}[\\])】]?$|((?:${ABOUT})[^。;,，；\\d]{0,8})${DATE}|${DATE}(?=[^。;,，；\\d]{0,4}(?:${ABOUT}))`,
  'g',
);
/** A head line is short; a sentence that begins with such words and goes on is none. */
const LONGEST_HEAD = 60;

/** An address that a site shows to nobody who runs no scripts. */
const HIDDEN_MAIL = /\[emailprotected\]/g;
const ANY_MAIL = /\[emailprotected\]|(?<![a-z\d._%+-])[a-z\d._%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/g;

/** Paragraphs of a text as it is compared: no empty ones, spaces as single ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** "• ", "①": what sets an item apart. */
const MARK = /^\s{0,9}(?:[•·●○■□◆◇▪▫★☆※▲►]\s{0,9}|[-–—*]\s{1,9}|[①-⑳❶-❿]\s{0,9})/;

/** What of a paragraph counts when two are compared: no dates of the head, no bullet, and its words as `plainWords` has them. */
export const essenceOf = remembered((line): string => {
  const plain = plainWords(line.replace(MARK, '').replaceAll(CELL_EDGE, ''));
  return plain.length <= LONGEST_HEAD ? plain.replace(HEAD_DATES, '$1') : plain;
});

/** "一、", "1.", "(二)", "第三条", "2.1 ": what a paragraph is numbered, as its essence has it. */
const NUMBER =
  /^(?:第?(?:[一二三四五六七八九十百]{1,4}|\d{1,2}(?:\.\d{1,2}){0,3})[,.:章节節条條](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}(?=[一-鿿])(?!个月|[倍万亿元年月天])|[([](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)\]])[,.:]?/;
/** Its essence without its number: a section that came before renumbers all that follow. */
export const contentOf = (line: string): string => essenceOf(line).replace(NUMBER, '');

/** Whether the essence of a paragraph stands for an address that the site hides. */
export const hidesMail = (essence: string): boolean => essence.search(HIDDEN_MAIL) >= 0;

/** Whether two paragraphs say the same by their essence; an address that one of them hides may be any, the others not. */
export function sameEssence(a: string, b: string): boolean {
  if (a === b) return true;
  if (!hidesMail(a) && !hidesMail(b)) return false;
  if (a.replace(ANY_MAIL, '@') !== b.replace(ANY_MAIL, '@')) return false;
  const [one, other] = [a.match(ANY_MAIL) ?? [], b.match(ANY_MAIL) ?? []];
  return one.every((mail, i) => mail === other[i] || hidesMail(mail) || hidesMail(other[i] ?? ''));
}
