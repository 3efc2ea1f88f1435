/** What begins a paragraph wherever it stands at the start of a line. */
const STRONG =
  /^(?:第[一二三四五六七八九十百零〇\d]{1,5}[章节節条條部]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳●•◆■▪◦○◇□✓√➢►]\s{0,3}|[-*]\s)/;
/** The same, if the line before could have ended there: numbers begin lines by chance as well. */
const WEAK = /^(?:\d{1,2}[、)）.．](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}[.、\s]?(?=[^\d\s%）)])|[a-zA-Z][.)、）])/;

/** The text begins as an item of a list or a heading does. */
export const isMarked = (text: string): boolean => STRONG.test(text) || WEAK.test(text);

export const isStronglyMarked = (text: string): boolean => STRONG.test(text);
