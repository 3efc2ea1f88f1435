/** Chinese digits, the financial ones and 〇 in the ways it gets typed (folding turns ○ into ·). */
const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '·': 0,
  o: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  参: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** What a folded numeral may consist of; for use inside a character class. */
export const NUMERAL_CLASS = '\\d零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟';

/**
 * The value of a folded numeral: "15", "十五", "三十", "一百八十", or digit by digit "二〇二二".
 * @returns null when the text is no numeral
 */
export function parseNumeral(text: string): number | null {
  if (text === '') return null;
  if (/^\d+$/.test(text)) return Number(text);
  return [...text].some((unit) => unit in UNITS) ? parseWithUnits(text) : parseDigits(text);
}

function parseDigits(text: string): number | null {
  let value = 0;
  for (const unit of text) {
    const digit = DIGITS[unit];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

function parseWithUnits(text: string): number | null {
  let value = 0;
  let digit = 0;
  for (const sign of text) {
    const unit = UNITS[sign];
    if (unit !== undefined) {
      value += (digit || 1) * unit;
      digit = 0;
    } else {
      const next = DIGITS[sign];
      if (next === undefined) return null;
      digit = next;
    }
  }
  return value + digit;
}
