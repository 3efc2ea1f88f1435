import { STRIDE, type Steps } from '../policy/steps.ts';
import { numberingOf } from './numbering.ts';
import { type RawBlock, type Stretch, trim } from './raw-block.ts';

const SENTENCE_END = /[。．.！!？?；;：:…”」』）)】]$/;
/** A dash carries on; a rule of dashes parts what is above it from what is below. */
const CARRIES_ON = /[，,、（(“《「『]$|(?<![—-]{2})[—-]$/;
const BULLET = /^[•·●■◆▪○※*★☆✓√-]/;

/** Wrapped by hand: lines of nearly one width, so a line end says nothing. Columns count a Chinese character twice. */
const LEAST_WRAPPED_LINES = 4;
const LEAST_WRAP_COLUMNS = 40;
const WRAP_SLACK_COLUMNS = 4;
const WRAPPED_SHARE = 0.6;
/** Crawlers break lines before Latin words ("Android⏎ID"); a line this long without an end is such a case. */
const LATIN_BREAK_COLUMNS = 100;

/**
 * Blocks of one paragraph each: people type paragraphs, headings and lists as lines of one block. A line that is cut in
 * mid-sentence stays with the next one. `lineEnds` are the offsets of the line ends, in order.
 */
export function* splitLines(text: string, blocks: readonly RawBlock[], lineEnds: readonly number[]): Steps<RawBlock[]> {
  const split: RawBlock[] = [];
  let next = 0;
  for (const [i, block] of blocks.entries()) {
    if (i % STRIDE === 0) yield;
    const lines: Stretch[] = [];
    let start = block.start;
    for (; (lineEnds[next] ?? Number.POSITIVE_INFINITY) < block.end; next++) {
      if (lines.push(trim(text, start, lineEnds[next] ?? block.end)) % STRIDE === 0) yield;
      start = (lineEnds[next] ?? block.end) + 1;
    }
    lines.push(trim(text, start, block.end));
    let number = block.number;
    for (const { start, end } of yield* joinCutLines(text, lines)) {
      split.push({ ...block, start, end, number });
      number = null;
    }
  }
  return split;
}

function* joinCutLines(text: string, lines: readonly Stretch[]): Steps<Stretch[]> {
  const whole = lines.filter((line) => line.end > line.start);
  const wrap = yield* wrapWidth(text, whole);
  const joined: Stretch[] = [];
  let before: Stretch | null = null;
  for (const [i, line] of whole.entries()) {
    if (i % STRIDE === STRIDE - 1) yield;
    const last = joined.at(-1);
    if (before && last && goesOn(text, before, line, wrap)) last.end = line.end;
    else joined.push({ ...line });
    before = line;
  }
  return joined;
}

function goesOn(text: string, before: Stretch, line: Stretch, wrap: number): boolean {
  const end = text.slice(Math.max(before.start, before.end - 3), before.end);
  const start = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (numberingOf(start) || BULLET.test(start)) return false;
  // A tab parts the cells of a row, and rows do not go on.
  if (hasTab(text, before) || hasTab(text, line)) return false;
  if (CARRIES_ON.test(end)) return true;
  if (SENTENCE_END.test(end)) return false;
  return columns(text, before) >= (/^[A-Za-z]/.test(start) ? Math.min(wrap, LATIN_BREAK_COLUMNS) : wrap);
}

/** Behind the number of an item a tab parts nothing. */
const LONGEST_NUMBER = 4;
const hasTab = (text: string, { start, end }: Stretch): boolean =>
  text.slice(start + LONGEST_NUMBER, end).includes('\t');

/** From how many columns on a line counts as full; infinite where lines are not wrapped by hand. */
function* wrapWidth(text: string, lines: readonly Stretch[]): Steps<number> {
  if (lines.length < LEAST_WRAPPED_LINES) return Number.POSITIVE_INFINITY;
  const widths: number[] = [];
  let widest = 0;
  for (const line of lines) {
    const width = columns(text, line);
    widest = Math.max(widest, width);
    if (widths.push(width) % STRIDE === 0) yield;
  }
  const full = widest - WRAP_SLACK_COLUMNS;
  const share = widths.filter((width) => width >= full).length / widths.length;
  return widest >= LEAST_WRAP_COLUMNS && share >= WRAPPED_SHARE ? full : Number.POSITIVE_INFINITY;
}

function columns(text: string, { start, end }: Stretch): number {
  let count = 0;
  for (let i = start; i < end; i++) count += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return count;
}
