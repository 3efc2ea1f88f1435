import { parseNumeral } from './numerals.ts';
import { allMatches } from './pattern.ts';

/** A date in folded text; `iso` is `2023-11-08`, or `2022-01` where the text gives no day. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

const HAN_YEAR = '[一二][〇零·o九][〇零·o一二三四五六七八九]{2}';
const HAN_SMALL = '[一二三四五六七八九十]{1,3}';
/** 元月 is January. */
const HAN_MONTH = `元|${HAN_SMALL}`;
const OPEN = '[【\\[({「_]?';
const CLOSE = '[】\\])}」_]?';

/** Every notation has its groups `y`, `m`, `d`. */
const NOTATIONS: readonly RegExp[] = [
  // 2022年1月5日, 【2021】年【11】月【12】日, 二〇二二年一月, 2021年6月19号
  new RegExp(
    `(?<![\\d])(?:[西公]元)?(?<y>(?:19|20)\\d{2}|${HAN_YEAR})${CLOSE}年度?${OPEN}(?<m>\\d{1,2}|${HAN_MONTH})${CLOSE}月份?(?:${OPEN}(?<d>\\d{1,2}|${HAN_SMALL})${CLOSE}[日号])?`,
  ),
  // 民国113年7月29日, 民国一一三年七月二十九日
  new RegExp(
    `(?:中华)?民国(?<roc>\\d{2,3}|[一二三四五六七八九〇零百十]{2,5})年(?<m>\\d{1,2}|${HAN_SMALL})月(?:(?<d>\\d{1,2}|${HAN_SMALL})[日号])?`,
  ),
  // 113年5月20日, 113年5月修订: a year of three digits with month and day is a 民国 year
  /(?<![\d.第])(?<roc>1[0-4]\d)年(?<m>\d{1,2})月(?:(?<d>\d{1,2})[日号]|(?=[修制更公发订]))/,
  // 2022-01-05, 2021.05.25, 2018/3/26, 2021、5、25
  /(?<![\d.])(?<y>(?:19|20)\d{2})(?<sep>[-./、])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\.?\d)/,
  // 113.07.29: three digits and zero-padded, so that version numbers and IP addresses stay out
  /(?<![\d.])(?<roc>1[0-4]\d)(?<sep>[./-])(?<m>[01]\d)\k<sep>(?<d>[0-3]\d)(?![.\d])/,
  // 20220105
  /(?<!\d)(?<y>20[0-4]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d)/,
  // march14,2022 and 14march2022 (folding took the spaces)
  /(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?<d>\d{1,2})(?:st|nd|rd|th)?,?(?<y>20\d{2})/,
  /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?(?<y>20\d{2})/,
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 民国 year 1 is 1912. */
const ROC_EPOCH = 1911;

/** All dates of a folded text, in text order, not overlapping; O(n). Impossible ones (month 13) are left out. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  /** 1 where a date stands: earlier notations go before later ones. */
  const taken = new Uint8Array(text.length);
  for (const notation of NOTATIONS) {
    for (const match of allMatches(notation, text)) {
      const start = match.index;
      const end = start + match[0].length;
      const iso = toIso(match.groups ?? {});
      if (!iso || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, iso });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toIso(groups: Record<string, string | undefined>): string | null {
  const year = groups['roc'] ? (parseNumeral(groups['roc']) ?? 0) + ROC_EPOCH : parseNumeral(groups['y'] ?? '');
  const month = groups['name'] ? MONTHS.indexOf(groups['name']) + 1 : monthOf(groups['m'] ?? '');
  const day = groups['d'] ? parseNumeral(groups['d']) : null;
  if (!year || !month || month > 12 || year < 1990 || year > 2099) return null;
  if (groups['d'] && (!day || day > 31)) return null;
  const pad = (n: number): string => String(n).padStart(2, '0');
  return day ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
}

const monthOf = (written: string): number | null => (written === '元' ? 1 : parseNumeral(written));
