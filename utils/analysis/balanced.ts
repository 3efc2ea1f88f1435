const OPENERS = '([【《「『〔';
const CLOSERS = ')]】》」』〕';
const QUOTE = '"'.charCodeAt(0);
/** Between these there are only ideographs, which are most of a text. */
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/** Whether each bracket and quotation mark of folded text has its partner in it. */
export function isBalanced(text: string): boolean {
  const open: number[] = [];
  let quotes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST_IDEOGRAPH && unit <= LAST_IDEOGRAPH) continue;
    if (unit === QUOTE) {
      quotes++;
      continue;
    }
    const mark = text.charAt(i);
    if (OPENERS.includes(mark)) open.push(OPENERS.indexOf(mark));
    else if (CLOSERS.includes(mark) && open.pop() !== CLOSERS.indexOf(mark)) return false;
  }
  return open.length === 0 && quotes % 2 === 0;
}
