import { plainWords } from './plain-words.ts';

/** An address in any spelling, with what in brackets tells how to read it: "a#b.cn（将#换为@）". */
const HIDDEN_MAIL =
  '[a-z\\d._%+-]{1,64} ?(?:[@#]|[(（[【{] ?at ?[)）\\]】}]) ?[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{1,63}){1,4}(?:[(（][^()（）。]{0,8}(?:#|at)[^()（）。]{0,8}@[^()（）。]{0,4}[)）])?';
/** Addresses, figures with their signs ("2.1", "0532-8800 1234", "10,000"), Latin words, Chinese numerals; else a character. */
const WORD = new RegExp(
  `${HIDDEN_MAIL}|[a-z\\d]+(?:(?:[@._%+:/-]{1,3}|,(?=\\d{3}))[a-z\\d]+)*|[零〇一二两兩三四五六七八九十百千万萬]+|.`,
  'gisu',
);

/** A text in pieces that a comparison never cuts: "15" became "45", not "1" became "4". */
export const wholeWords = (text: string): string[] => text.match(WORD) ?? [];

const MAIL_SIGN = /[@#]|.at[)）\]】}]/i;

/** Whether two such pieces are one; an address is, however it is hidden. */
export const isSameWord = (a: string, b: string): boolean =>
  a === b || (MAIL_SIGN.test(a) && MAIL_SIGN.test(b) && plainWords(a) === plainWords(b));
