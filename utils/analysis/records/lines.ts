import type { Block } from '../../policy/document.ts';
import type { Reading } from '../../text/reading.ts';

/** A block of the document in folded offsets, before sentences are joined over soft line breaks. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly block: Block;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

const cache = new WeakMap<Reading, readonly Line[]>();

/** The document's own lines; flattened tables have one cell on each, so lines must not be joined. O(n), once for each reading. */
export function foldedLines(reading: Reading): readonly Line[] {
  const known = cache.get(reading);
  if (known) return known;
  const lines: Line[] = [];
  let cursor = 0;
  const advance = (original: number): number => {
    while (cursor < reading.text.length && (reading.offsets[cursor] as number) < original) cursor++;
    return cursor;
  };
  let before = 0;
  for (const block of reading.document.blocks) {
    const apart = /\n[^\S\n]*\n/.test(reading.document.text.slice(before, block.start));
    before = block.end;
    const start = advance(block.start);
    const end = advance(block.end);
    if (end > start && block.region === 'main')
      lines.push({ start, end, text: reading.text.slice(start, end), block, apart });
  }
  cache.set(reading, lines);
  return lines;
}

/** Index of the line that holds a folded offset, or of the next one; binary search. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
