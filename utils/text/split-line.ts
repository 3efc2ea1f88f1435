/** A sentence's place in the folded text, and what it ends with. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly stop: ';' | '.';
  /** Set where the piece starts with the number of an item inside a line; `first` for number 1. */
  readonly item: { readonly style: string; readonly first: boolean } | null;
}

/** Semicolons inside brackets separate examples, not sentences; brackets that never close must not swallow the rest. */
const LONGEST_BRACKET = 400;

/**
 * More than twice the longest sentence that we know. Longer ones are read in parts: what is asked of a sentence is asked of
 * it as a whole, and nothing else gets its turn meanwhile. UTF-16 units.
 */
const LONGEST_SENTENCE = 4_000;

/** Shorter lines are one item or sentence anyway; in longer ones, texts without line breaks, items must be found. */
const GLUED_LINE = 160;

/**
 * Sentences of one line: cut after 。!? and, outside brackets, after a semicolon; in long lines also before item
 * numbers, and where none of these comes in `LONGEST_SENTENCE`. O(n).
 */
export function splitLine(text: string, from: number, to: number): Piece[] {
  const items = to - from > GLUED_LINE ? inlineItems(text.slice(from, to), from) : [];
  const pieces: Piece[] = [];
  let item: Piece['item'] = null;
  let next = 0;
  let nextAt = items[0]?.at ?? to;
  let start = from;
  let opened = -1;
  let depth = 0;
  const cut = (end: number, stop: ';' | '.', skip: number): void => {
    if (end > start) {
      pieces.push({ start, end, stop, item });
      item = null;
    }
    start = end + skip;
  };
  for (let i = from; i < to; i++) {
    if (nextAt === i) {
      cut(i, '.', 0);
      item = items[next++] ?? null;
      nextAt = items[next]?.at ?? to;
      depth = 0;
    }
    if (i - start >= LONGEST_SENTENCE) cut(i, '.', 0);
    const unit = text.charCodeAt(i);
    // Chinese characters stand behind all marks.
    if (unit > FULL_STOP) continue;
    if (unit === PAREN_OPEN) {
      if (depth++ === 0) opened = i;
    } else if (unit === PAREN_CLOSE) {
      if (depth > 0) depth--;
    } else if (unit === FULL_STOP || unit === EXCLAMATION || unit === QUESTION || unit === SEMICOLON) {
      if (unit === SEMICOLON && depth > 0 && i - opened < LONGEST_BRACKET) continue;
      cut(i, unit === SEMICOLON ? ';' : '.', 1);
      depth = 0;
    }
  }
  cut(to, '.', 0);
  return pieces;
}

const PAREN_OPEN = '('.charCodeAt(0);
const PAREN_CLOSE = ')'.charCodeAt(0);
const FULL_STOP = '。'.charCodeAt(0);
const EXCLAMATION = '!'.charCodeAt(0);
const QUESTION = '?'.charCodeAt(0);
const SEMICOLON = ';'.charCodeAt(0);

const HAN = '一二三四五六七八九十';
const ITEM =
  /(?<![第\d.a-z/-])(?:(\()(\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z]|[ivx]{2,4})\)|(\d{1,2}|[一二三四五六七八九十]{1,3})([、.)])(?![\d)])|(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?=[^\d%.,年月日岁])|([①-⑳])|(?<![法例策议定据照见按在及])第([一二三四五六七八九十]{1,3})[条章](?![规的之至到约所中]))(?![、,。;条款项])/g;

interface Item {
  readonly at: number;
  readonly style: string;
  readonly first: boolean;
}

/** Numbers count as items only in sequence (1, 2, 3 …, at least two), so that "第(五)款" or "唯一、" cut nothing. */
function inlineItems(line: string, base: number): Item[] {
  const found: Item[] = [];
  const reached = new Map<string, number>();
  const alone = new Map<string, Item>();
  for (const match of line.matchAll(ITEM)) {
    const [, paren, inner, bare, mark, decimal, circled, chapter] = match;
    const at = base + match.index;
    if (decimal) {
      if (/版本?号?:?$/.test(line.slice(Math.max(0, match.index - 5), match.index))) continue;
      found.push({ at, style: `decimal-${decimal.split('.').length}`, first: /\.1$/.test(decimal) });
      continue;
    }
    const label = inner ?? bare ?? chapter;
    // "(i)" goes on behind "(h)", and begins a list else.
    const letter = /^[a-z]$/.test(label ?? '') ? (label ?? '').charCodeAt(0) - 0x60 : 0;
    const goesOn = letter === 1 || (letter > 1 && reached.get('latin(') === letter - 1);
    const value = circled ? circled.charCodeAt(0) - 0x245f : goesOn ? letter : numberOf(label ?? '');
    const script = circled ? 'circled' : goesOn ? 'latin' : scriptOf(label ?? '');
    const style = chapter ? 'chapter' : `${script}${paren ?? ''}${mark ?? ''}`;
    if (value !== 1 && value !== (reached.get(style) ?? -1) + 1) continue;
    reached.set(style, value);
    const item = { at, style, first: value === 1 };
    const opener = alone.get(style);
    if (value === 1) alone.set(style, item);
    else {
      if (value === 2 && opener) found.push(opener);
      alone.delete(style);
      found.push(item);
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const scriptOf = (label: string): string => (/\d/.test(label) ? 'arabic' : /[a-z]/.test(label) ? 'roman' : 'han');

/** 1–99 in Arabic or Chinese figures, 1–10 in Roman ones; 0 for what is none. */
function numberOf(label: string): number {
  if (/^\d+$/.test(label)) return Number(label);
  if (/^[a-z]/.test(label)) return ROMAN.indexOf(label) + 1;
  const ten = label.indexOf('十');
  if (ten < 0) return HAN.indexOf(label) + 1;
  return (
    (ten === 0 ? 1 : HAN.indexOf(label.charAt(0)) + 1) * 10 +
    (ten + 1 < label.length ? HAN.indexOf(label.charAt(ten + 1)) + 1 : 0)
  );
}
