const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  '】': '【',
  ']': '[',
  '》': '《',
  '」': '「',
  '』': '『',
  '〕': '〔',
};
const OPENERS = new Set(Object.values(PAIRS));

/** Whether each bracket and quotation mark of folded text has its partner in it. */
export function isBalanced(text: string): boolean {
  const open: string[] = [];
  let quotes = 0;
  for (const char of text) {
    if (char === '"') quotes++;
    else if (OPENERS.has(char)) open.push(char);
    else if (PAIRS[char] && open.pop() !== PAIRS[char]) return false;
  }
  return open.length === 0 && quotes % 2 === 0;
}
