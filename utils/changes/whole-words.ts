/** Addresses, figures with their signs ("2.1", "0532-8800 1234", "10,000"), Latin words, Chinese numerals; else a character. */
const WORD = /[a-z\d]+(?:(?:[@._%+:/-]{1,3}|,(?=\d{3}))[a-z\d]+)*|[零〇一二两兩三四五六七八九十百千万萬]+|./gisu;

/** A text in pieces that a comparison never cuts: "15" became "45", not "1" became "4". */
export const wholeWords = (text: string): string[] => text.match(WORD) ?? [];
