import { isBalanced } from '../balanced.ts';

/** How far a bracket may close behind, or open before, the words of a way. Folded code units. */
const REACH = 24;
/** A path does not go on beyond its sentence. */
const STOPS = /[。;]/;

/** "进入我的档案--点击头像进入" is followed by the page that it enters. */
const ENTERED = /^["【「『][^"】」』。;]{1,16}["】」』]/;
const ENTERS = /(?:进入|点击|选择|打开)$/;
/** "“我的”进入" stands before a path that begins at the page. */
const FROM = /["【「『][^"】」』。;,]{1,12}["】」』](?:进入|-{1,2}>?|→)$/;
/** Steps that only lead on to words. */
const LOOSE_END = /(?:(?:-{1,3}>?|→|>{1,2})(?:后|在其|中|里)?)$|(?<=.{3})[中里]$/;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
];

/**
 * A way as a reader would copy it: the last page entered included, each bracket and quotation mark with its partner.
 * @param text a folded text; start and end are offsets in it
 * @returns null where a partner is neither near nor dispensable
 */
export function wholeWay(text: string, start: number, end: number): readonly [start: number, end: number] | null {
  let from = start - (FROM.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0);
  let to = end;
  if (ENTERS.test(text.slice(from, to))) to += ENTERED.exec(text.slice(to, to + REACH))?.[0].length ?? 0;
  to -= LOOSE_END.exec(text.slice(from, to))?.[0].length ?? 0;
  const candidates = [
    [from, to],
    [from, closedAt(text, from, to)],
    [openedAt(text, from, to), to],
  ] as const;
  for (const [first, last] of candidates)
    if (first !== null && last !== null && isBalanced(text.slice(first, last))) return [first, last];
  // A mark at either end without a partner is a slip of the writer.
  if (/["【「『]/.test(text.charAt(from))) from++;
  else if (/["】」』]/.test(text.charAt(to - 1))) to--;
  return isBalanced(text.slice(from, to)) ? [from, to] : null;
}

/** Where the partner of the mark that stays open stands. */
function closedAt(text: string, from: number, to: number): number | null {
  const words = text.slice(from, to);
  const behind = text.slice(to, to + REACH).split(STOPS, 1)[0] ?? '';
  const open = PAIRS.findLast(([opener, closer]) => count(words, opener) > count(words, closer));
  const at = behind.lastIndexOf(open ? open[1] : '"', open ? REACH : behind.indexOf('"'));
  return at < 0 ? null : to + at + 1;
}

function openedAt(text: string, from: number, to: number): number | null {
  const words = text.slice(from, to);
  const first = Math.max(0, from - REACH);
  const closed = PAIRS.find(([opener, closer]) => count(words, closer) > count(words, opener));
  const at = text.slice(first, from).lastIndexOf(closed ? closed[0] : '"');
  return at < 0 || STOPS.test(text.slice(first + at, from)) ? null : first + at;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
