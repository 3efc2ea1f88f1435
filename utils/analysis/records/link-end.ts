import { firstMatch, matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';

const LINK_HEAD = 'http://'.length;
const LINK_UNITS = /^[\w\-.~:/?#[\]@!$&'*+,;=%]*/;
const BROKEN = /[/\-_?&=.]/;

/**
 * Where a link that starts at a folded offset ends: at the first unit that no link holds, or at white space of the
 * original, which folding has left out; at `limit` where no link starts.
 */
export function linkEnd(reading: Reading, start: number, limit: number): number {
  if (!/^(?:https?:|www\.)/.test(reading.text.slice(start, start + LINK_HEAD))) return limit;
  let end = Math.min(limit, start + LINK_HEAD);
  const last = end + (firstMatch(LINK_UNITS, reading.text.slice(end, limit))?.[0].length ?? 0);
  while (end < last && !gapBefore(reading, end)) end++;
  return end - numberBehind(reading.text, end);
}

/** "…/privacy5、某某SDK": units of the next item's number that have run into a link. */
const numberBehind = (text: string, end: number): number =>
  matches(NEXT_ITEM, text.slice(end, end + 2)) ? (firstMatch(NUMBER, text.slice(end - 4, end))?.[0].length ?? 0) : 0;
const NEXT_ITEM = /^[、)][^h]/;
const NUMBER = /(?<=[^\dv=_.%-])\d{1,2}$/;

/** Pages break long links after a slash or a hyphen. */
const gapBefore = (reading: Reading, at: number): boolean =>
  (reading.offsets[at] as number) - (reading.offsets[at - 1] ?? 0) > 1 && !matches(BROKEN, reading.text.charAt(at - 1));

/** How far before a name the link may start that runs into it. */
const LONGEST_LINK = 200;

/** Where the link ends that goes before a folded offset, at most there; -1 where none does. */
export function endOfLinkBefore(reading: Reading, at: number): number {
  const from = Math.max(0, at - LONGEST_LINK);
  const start = from + reading.text.slice(from, at).lastIndexOf('http');
  if (start < from) return -1;
  const end = linkEnd(reading, start, at);
  return end > start && /^https?:/.test(reading.text.slice(start, start + 6)) ? end : -1;
}
