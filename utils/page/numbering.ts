/**
 * The ways in which Chinese documents number their sections, strongest first; `rank` orders them, whatever a document
 * uses of them. One data list, shared by heading recovery in pages and in plain text.
 */
export interface Numbering {
  readonly style: NumberingStyle;
  readonly rank: number;
  /** What the number says, 1 for 一; 0 where a sign cannot be counted. */
  readonly ordinal: number;
  /** Length of the number with its punctuation, in UTF-16 units. */
  readonly length: number;
}

export type NumberingStyle =
  | 'chapter'
  | 'part'
  | 'han'
  | 'han-paren'
  | 'bracket'
  | 'arabic'
  | 'article'
  | 'dotted'
  | 'deep-dotted'
  | 'arabic-paren'
  | 'half-paren'
  | 'circled';

interface NumberingRule {
  readonly style: NumberingStyle;
  readonly rank: number;
  /** The characters with which its numbers start. */
  readonly starts: string;
  readonly match: RegExp;
}

const HAN = '[一二三四五六七八九十百零〇两]';
const ARABIC = '[0-9０-９]';
const HAN_DIGITS = HAN.slice(1, -1);
const ARABIC_DIGITS = '0123456789０１２３４５６７８９';
const BRACKETS = '（(〔';

export const NUMBERINGS: readonly NumberingRule[] = [
  { style: 'chapter', rank: 1, starts: '第', match: new RegExp(`^第(${HAN}{1,5}|${ARABIC}{1,3})[编篇章]`) },
  { style: 'part', rank: 2, starts: '第', match: new RegExp(`^第(${HAN}{1,5}|${ARABIC}{1,3})(?:部分|节|節)`) },
  { style: 'bracket', rank: 3, starts: '【', match: /^【[^【】]{1,30}】$/ },
  { style: 'han', rank: 3, starts: HAN_DIGITS, match: new RegExp(`^(${HAN}{1,4})[、.．，,：:]`) },
  { style: 'han-paren', rank: 4, starts: BRACKETS, match: new RegExp(`^[（(〔](${HAN}{1,4})[）)〕][、.．]?`) },
  { style: 'article', rank: 5, starts: '第', match: new RegExp(`^第(${HAN}{1,5}|${ARABIC}{1,3})[条條]`) },
  {
    style: 'arabic',
    rank: 5,
    starts: ARABIC_DIGITS,
    match: new RegExp(`^(${ARABIC}{1,2})(?:[、．]|[.:：](?!${ARABIC})|(?= {1,2}\\p{Script=Han}))`, 'u'),
  },
  {
    style: 'dotted',
    rank: 6,
    starts: ARABIC_DIGITS,
    match: new RegExp(`^${ARABIC}{1,2}[.．](${ARABIC}{1,2})[.．、]?(?![.．]?${ARABIC})`),
  },
  {
    style: 'deep-dotted',
    rank: 7,
    starts: ARABIC_DIGITS,
    match: new RegExp(`^${ARABIC}{1,2}(?:[.．]${ARABIC}{1,2}){1,2}[.．](${ARABIC}{1,2})[.．、]?(?![.．]?${ARABIC})`),
  },
  { style: 'arabic-paren', rank: 8, starts: BRACKETS, match: new RegExp(`^[（(〔](${ARABIC}{1,2})[）)〕]`) },
  { style: 'half-paren', rank: 9, starts: ARABIC_DIGITS, match: new RegExp(`^(${ARABIC}{1,2})[)）]`) },
  { style: 'circled', rank: 10, starts: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', match: /^([①-⑳])/ },
];

/** Most lines have no number; one look at their first unit tells, and which numbers it may begin. */
const BY_START = new Map<number, NumberingRule[]>();
for (const rule of NUMBERINGS)
  for (const start of rule.starts) {
    const unit = start.charCodeAt(0);
    BY_START.set(unit, [...(BY_START.get(unit) ?? []), rule]);
  }

/** The section number that a line starts with, or null. */
export function numberingOf(line: string): Numbering | null {
  for (const { style, rank, match } of BY_START.get(line.charCodeAt(0)) ?? []) {
    const found = match.exec(line);
    if (found) return { style, rank, ordinal: ordinal(found[1] ?? ''), length: found[0].length };
  }
  return null;
}

function ordinal(sign: string): number {
  const code = sign.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  const digits = sign.normalize('NFKC');
  return /^\d/.test(digits) ? Number(digits) : hanNumber(sign);
}

function hanNumber(sign: string): number {
  let total = 0;
  let digit = 0;
  for (const char of sign) {
    if (char === '十') total += (digit || 1) * 10;
    else if (char === '百') total += digit * 100;
    else digit = '零一二三四五六七八九'.indexOf(char === '两' ? '二' : char);
    if (char === '十' || char === '百') digit = 0;
  }
  return total + Math.max(0, digit);
}
