import { attribute, tagOf } from './safe-dom.ts';

/** Counts the items of one list as the browser numbers them. */
export class ListCounter {
  private next: number;
  private readonly step: number;

  constructor(list: Element) {
    const reversed = tagOf(list) === 'ol' && attribute(list, 'reversed') !== null;
    this.step = reversed ? -1 : 1;
    this.next = integer(attribute(list, 'start')) ?? (reversed ? countItems(list) : 1);
  }

  /** The number of the next item, in the list's style; null where the style shows none. */
  take(item: Element, style: string): string | null {
    const number = integer(attribute(item, 'value')) ?? this.next;
    this.next = number + this.step;
    return formatNumber(number, style);
  }
}

const integer = (text: string | null) => (text !== null && /^\s*[+-]?\d{1,9}/.test(text) ? parseInt(text, 10) : null);

function countItems(list: Element): number {
  let count = 0;
  for (const child of list.children) if (tagOf(child) === 'li') count++;
  return count;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
const DIGITS = '零一二三四五六七八九';

function formatNumber(number: number, style: string): string | null {
  if (/^(?:none|disc|circle|square|disclosure-)/.test(style)) return null;
  if (style === 'decimal-leading-zero') return String(number).padStart(2, '0');
  if (number > 0 && number < 4000) {
    if (style.startsWith('lower-roman')) return roman(number);
    if (style.startsWith('upper-roman')) return roman(number).toUpperCase();
    if (/^lower-(?:alpha|latin)/.test(style)) return letters(number);
    if (/^upper-(?:alpha|latin)/.test(style)) return letters(number).toUpperCase();
    if (number < 100 && /^(?:cjk-ideographic|(?:simp|trad)-chinese-informal)/.test(style)) return han(number);
  }
  return String(number);
}

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [sign, value] of ROMAN) for (; rest >= value; rest -= value) written += sign;
  return written;
}

function letters(number: number): string {
  let written = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    written = String.fromCharCode(97 + ((rest - 1) % 26)) + written;
  return written;
}

function han(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return head + (ones === 0 ? '' : DIGITS[ones]);
}
