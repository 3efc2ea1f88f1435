import type { Piece, Reading } from '../page/reading.ts';
import { dataOf, isConnected, ownerDocument, rootOf } from '../page/safe-dom.ts';

/**
 * The place in the page of `text.slice(start, end)`, or null when it is gone: the page has changed since it was read.
 * A stretch that reaches into another frame or shadow tree gives the part in the first one; `locateAll` gives each.
 */
export function locate(reading: Reading, start: number, end: number): Range | null {
  return locateAll(reading, start, end)[0] ?? null;
}

/** One range for every tree (page, open shadow root, same-origin frame) that the stretch lies in; none if it is gone. */
export function locateAll(reading: Reading, start: number, end: number): Range[] {
  const { pieces, document } = reading;
  const ranges: Range[] = [];
  let root: Node | null = null;
  for (let i = firstEndingAfter(pieces, start); start < end && i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.start >= end) break;
    const part = { ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) };
    const from = piece.from + part.start - piece.start;
    if (!stillReads({ ...part, from }, document.text)) return [];
    const to = from + part.end - part.start;
    const range = ranges.at(-1);
    if (range && root === rootOf(piece.node) && range.comparePoint(piece.node, to) > 0) {
      range.setEnd(piece.node, to);
      continue;
    }
    const next = ownerDocument(piece.node)?.createRange();
    if (!next) return [];
    root = rootOf(piece.node);
    next.setStart(piece.node, from);
    next.setEnd(piece.node, to);
    ranges.push(next);
  }
  return ranges;
}

/** Pieces are in text order, so the first one that reaches past `offset` is found by halving. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function stillReads({ node, from, start, end }: Piece, text: string): boolean {
  if (!isConnected(node)) return false;
  const data = dataOf(node);
  if (data.length < from + end - start) return false;
  for (let i = start; i < end; i++) {
    const now = data[from + i - start] ?? '';
    if (now !== text[i] && !(text[i] === ' ' && /[\t\n\r\f]/.test(now))) return false;
  }
  return true;
}
