/** Chinese characters, and the punctuation and full-width forms that are written with them: no blank between them. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}“”‘’—…·]/u;
/** The end of an address, or of a telephone number, that may go on in the next line. */
const ADDRESS = /(?:https?:|www\.)[^\s\u2E80-\u9FFF]{0,2000}$|(?<![\w.-])[\w.-]{1,64}@[\w.-]{0,200}$|[/@_=&?%]$|\d-$/;

/** The rest of a mail address. */
const MAILBOX = /^[\w.+-]{1,64}@/;

/** What stands on two lines, or with a gap on one, as one text: words are parted, Chinese characters are not. */
export function joinText(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  // A mailbox whose name has a hyphen, at the end of its line.
  if (/[\w.]-$/.test(before) && MAILBOX.test(after)) return before + after;
  // A word that was parted at the end of its line.
  if (!ADDRESS.test(before) && /[A-Za-z]{2}[-\u2010]$/.test(before) && /^[a-z]{2}/.test(after))
    return before.slice(0, -1) + after;
  const wide = WIDE.test(before.at(-1) ?? '') || WIDE.test(after[0] ?? '');
  return before + (wide || ADDRESS.test(before) ? '' : ' ') + after;
}

/** How wide a text's first word is that a line's end would have had to hold, in sizes of its letters. */
export function widthOfFirstWord(text: string): number {
  const [word = ''] = /^[!-~]{1,200}/.exec(text) ?? [];
  return word === '' ? 1 : word.length * 0.55;
}
