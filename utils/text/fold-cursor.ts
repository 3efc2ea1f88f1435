/**
 * From offsets of a document to folded ones: the first folded unit at or behind an original offset. Calls must come in
 * text order; all of them together are O(n).
 * @param offsets the original offset of each folded unit, and the end of the document behind the last
 */
export function foldCursor(offsets: Int32Array): (original: number) => number {
  let cursor = 0;
  return (original) => {
    while (cursor < offsets.length && (offsets[cursor] as number) < original) cursor++;
    return cursor;
  };
}

/** Whether a blank line stands in a stretch of a document. */
export const hasBlankLine = (text: string, start: number, end: number): boolean =>
  end - start > 1 && /\n\s*\n/.test(text.slice(start, end));
