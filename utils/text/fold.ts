import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

/**
 * The text as rules read it, and the way back. Characters are folded one code unit to one code unit (Traditional to
 * Simplified, full-width to half-width, Kangxi radicals to ideographs, upper to lower case); white space and
 * invisible characters are left out, so that a soft line break or a stray blank inside a word hides nothing.
 */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, and one past the end, its UTF-16 offset in the original. */
  readonly offsets: Int32Array;
}

let table: Uint16Array | null = null;

/** Folds the whole text; O(n). */
export function foldText(original: string): FoldedText {
  table ??= buildTable();
  const units = new Uint16Array(original.length);
  const offsets = new Int32Array(original.length + 1);
  let n = 0;
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    const unit = table[code] as number;
    if (unit === DROP) {
      if (code === UNSEEN_PLANE) i++;
      continue;
    }
    units[n] = unit;
    offsets[n++] = i;
  }
  offsets[n] = original.length;
  return { text: decode(units.subarray(0, n)), offsets: offsets.subarray(0, n + 1) };
}

/** Folds a short text such as a lexicon form or a heading, when the way back is not needed. */
export function fold(text: string): string {
  table ??= buildTable();
  // Most are folded already.
  let i = 0;
  while (i < text.length && isFolded(table, text.charCodeAt(i))) i++;
  let folded = text.slice(0, i);
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = table[code] as number;
    if (unit !== DROP) folded += String.fromCharCode(unit);
    else if (code === UNSEEN_PLANE) i++;
  }
  return folded;
}

const DROP = 0;
/** The first half of every tag and of the further variation selectors (U+E0000 to U+E01EF). */
const UNSEEN_PLANE = 0xdb40;
const isFolded = (map: Uint16Array, unit: number): boolean => map[unit] === unit && unit !== DROP;

/** Lone surrogates become U+FFFD, one unit for one unit, so offsets hold. */
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const decode = (units: Uint16Array): string => UTF_16.decode(units);

function buildTable(): Uint16Array {
  const map = new Uint16Array(0x10000);
  for (let unit = 0; unit < map.length; unit++) map[unit] = unit;
  for (let i = 0; i < TRADITIONAL.length; i++) map[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  // Radicals and compatibility forms may fold to a Traditional ideograph.
  for (const [first, last] of COMPATIBLE) {
    for (let unit = first; unit <= last; unit++) {
      const to = String.fromCharCode(unit).normalize('NFKC');
      if (to.length === 1) map[unit] = map[to.charCodeAt(0)] as number;
    }
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) map[unit] = unit - 0xfee0;
  for (let unit = 0x41; unit <= 0x5a; unit++) map[unit] = map[unit + 0xfee0] = unit + 0x20;
  for (const [from, to] of PUNCTUATION) map[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const unit of IGNORED) map[unit] = DROP;
  return map;
}

/** CJK and Kangxi radicals; compatibility ideographs. */
const COMPATIBLE = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
] as const;

/** Marks that mean the same to a rule. Full-width `，：；？！（）` become half-width above. */
const PUNCTUATION: readonly (readonly [string, string])[] = [
  ['﹔', ';'],
  ['﹐', ','],
  ['﹕', ':'],
  ['．', '.'],
  ['﹑', '、'],
  ['､', '、'],
  ['｡', '。'],
  ['〔', '【'],
  ['〕', '】'],
  ['［', '['],
  ['］', ']'],
  ['“', '"'],
  ['”', '"'],
  ['「', '"'],
  ['」', '"'],
  ['『', '"'],
  ['』', '"'],
  ['＂', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['－', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['〉', '>'],
  ['〈', '<'],
  ['・', '·'],
  ['•', '·'],
  ['‧', '·'],
  ['➤', '·'],
  ['●', '·'],
  ['■', '·'],
  ['◆', '·'],
  ['○', '·'],
  ['', '·'],
];

/** White space, controls, zero-width and direction marks, soft hyphen, byte order mark, variation selectors. */
const IGNORED: readonly number[] = [
  ...range(0x00, 0x20),
  ...range(0x7f, 0xa0),
  0xad,
  0x34f,
  0x61c,
  0x1680,
  0x180e,
  ...range(0x2000, 0x200f),
  ...range(0x2028, 0x202f),
  ...range(0x205f, 0x206f),
  0x3000,
  0x3164,
  ...range(0xfe00, 0xfe0f),
  0xfeff,
  UNSEEN_PLANE,
];

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
