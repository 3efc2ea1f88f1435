/**
 * Text fragments (`#:~:text=prefix-,start,end,-suffix`): an address that leads to a passage and lets the browser mark it.
 * https://wicg.github.io/scroll-to-text-fragment/
 */

/** Longer passages are given by their first and last words: browsers compare less, addresses stay short. */
const WHOLE = 80;
const EDGE = 24;
/** How far a neighbour is taken in, in UTF-16 units, until the passage is told from others like it. */
const CONTEXT_STEPS = [6, 12, 24, 48];

/**
 * The address of `text.slice(start, end)` in the page at `url`. A fragment of the page's own is kept.
 *
 * @param text The page's text, one block or cell a line
 */
export function passageUrl(url: string, text: string, start: number, end: number): string {
  const [page = ''] = url.split(':~:');
  const joined = page.includes('#') ? page : `${page}#`;
  return `${joined}:~:text=${textDirective(text, start, end)}`;
}

/** What follows `text=`. */
export function textDirective(text: string, start: number, end: number): string {
  const lines = linesOf(text, start, end);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return '';
  const isWhole = lines.length === 1 && first.end - first.start <= WHOLE;
  const head = isWhole ? first : { start: first.start, end: endOfWord(text, first.start + EDGE, first.end) };
  const tail = isWhole ? null : { start: startOfTail(text, head.end, last), end: last.end };
  const { prefix, suffix } = contextOf(text, head, tail);
  return [
    prefix && `${encode(prefix)}-`,
    encode(text.slice(head.start, head.end)),
    tail && encode(text.slice(tail.start, tail.end)),
    suffix && `-${encode(suffix)}`,
  ]
    .filter(Boolean)
    .join(',');
}

/** Where the last words of a passage start: as many of them as do not stand in it before. */
function startOfTail(text: string, from: number, last: Stretch): number {
  for (let edge = EDGE; ; edge *= 2) {
    const start = startOfWord(text, last.end - edge, Math.max(last.start, from));
    const isFirst = text.indexOf(text.slice(start, last.end), from) === start;
    if (isFirst || start <= Math.max(last.start, from)) return start;
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A directive matches within one block: the stretches of a passage between line breaks, without white space around. */
function linesOf(text: string, start: number, end: number): Stretch[] {
  const lines: Stretch[] = [];
  for (let at = start; at < end; ) {
    const broken = text.slice(at, end).search(/[\n\t]/);
    const stop = broken < 0 ? end : at + broken;
    const line = trim(text, at, stop);
    if (line.end > line.start) lines.push(line);
    at = stop + 1;
  }
  return lines;
}

function trim(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** The neighbours that a passage needs: to be told from others like it, and to begin and end between words. */
function contextOf(text: string, head: Stretch, tail: Stretch | null): { prefix: string; suffix: string } {
  const end = tail?.end ?? head.end;
  const before = lineAround(text, head.start, head.start);
  const after = lineAround(text, end, end);
  const starts = isBetweenWords(text, head.start, before) ? [head.start] : [];
  // A block that starts with the passage has no words before it: those of the block above tell it apart.
  const above = head.start === before.start ? trim(text, 0, before.start).end : head.start;
  const limit = lineAround(text, above, above).start;
  starts.push(...CONTEXT_STEPS.map((step) => startOfWord(text, above - step, limit)));
  const told = isTold(text, head, tail);
  const prefix = starts.find(told) ?? starts.at(-1) ?? head.start;
  const suffix = isBetweenWords(text, end, after) ? end : endOfWord(text, end + (CONTEXT_STEPS[0] ?? 0), after.end);
  return { prefix: text.slice(prefix, above).trim(), suffix: text.slice(end, suffix).trim() };
}

/** Whether the words from a place on to the passage stand nowhere else; before a range, to be the first is enough. */
function isTold(text: string, head: Stretch, tail: Stretch | null): (from: number) => boolean {
  const folded = text.toLowerCase();
  return (from) => {
    const wanted = folded.slice(from, head.end);
    return folded.indexOf(wanted) === from && (tail !== null || folded.indexOf(wanted, from + 1) < 0);
  };
}

const isBreak = (sign: string | undefined): boolean => sign === '\n' || sign === '\t';

/** The line that holds both places. */
function lineAround(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  while (end < text.length && !isBreak(text[end])) end++;
  return { start, end };
}

/** Browsers segment Chinese by dictionary: a match may begin and end only where they see a word begin or end. */
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

function isBetweenWords(text: string, at: number, { start, end }: Stretch): boolean {
  return at <= start || at >= end || WORDS.segment(text.slice(start, end)).containing(at - start)?.index === at - start;
}

/** The first end of a word from `at` on, at most `limit`. */
function endOfWord(text: string, at: number, limit: number): number {
  if (at >= limit) return limit;
  const line = lineAround(text, at, at);
  const word = WORDS.segment(text.slice(line.start, line.end)).containing(at - line.start);
  if (!word || line.start + word.index === at) return at;
  return Math.min(limit, line.start + word.index + word.segment.length);
}

/** The last start of a word up to `at`, at least `limit`. */
function startOfWord(text: string, at: number, limit: number): number {
  if (at <= limit) return limit;
  const line = lineAround(text, at, at);
  const word = WORDS.segment(text.slice(line.start, line.end)).containing(at - line.start);
  return word ? Math.max(limit, line.start + word.index) : at;
}

/** The directive's own signs `-`, `,` and `&` stand for themselves only when encoded. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
