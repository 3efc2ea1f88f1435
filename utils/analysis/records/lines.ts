import type { Block } from '../../policy/document.ts';
import { countLeading } from '../../text/count-leading.ts';
import { foldCursor, hasBlankLine } from '../../text/fold-cursor.ts';
import { oncePer } from '../../text/once-per.ts';
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

/** The document's own lines; flattened tables have one cell on each, so lines must not be joined. O(n), once for each reading. */
export const foldedLines = oncePer((reading: Reading): readonly Line[] => {
  const lines: Line[] = [];
  const advance = foldCursor(reading.offsets);
  let before = 0;
  for (const block of reading.document.blocks) {
    const apart = hasBlankLine(reading.document.text, before, block.start);
    before = block.end;
    const start = advance(block.start);
    const end = advance(block.end);
    if (end > start && block.region === 'main')
      lines.push({ start, end, text: reading.text.slice(start, end), block, apart });
  }
  return lines;
});

/** Index of the line that holds a folded offset, or of the next one. */
export const lineIndexAt = (lines: readonly Line[], offset: number): number =>
  countLeading(lines, ({ end }) => end <= offset);
