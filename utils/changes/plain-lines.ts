/** A date in any way policies write one, and the time that may follow. */
const DATE =
  /\d{4}\s{0,2}(?:年|[-./])\s{0,2}\d{1,2}\s{0,2}(?:月|[-./])\s{0,2}\d{1,2}\s{0,2}日?(?:\s{0,2}\d{1,2}:\d{2}(?::\d{2})?)?/g;
/** A mail address, also as sites hide it: "a(at)b.cn", "a#b.cn", "[email protected]". */
const MAIL =
  /\[email\sprotected\]|[a-z\d._%+-]{1,64}\s?(?:@|＠|#|\[at\]|\(at\)|（at）|【at】)\s?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi;

/** Paragraphs of a text as it is compared: no empty ones, spaces as single ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** What of a paragraph counts when two are compared: no dates, no white space, no mail addresses, one width. */
export const essenceOf = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(MAIL, '@')
    .replace(DATE, '')
    .replace(/[\s\u200b]+/g, '')
    .toLowerCase();
