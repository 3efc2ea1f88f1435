import { frameDocument } from './safe-dom.ts';

/**
 * What the reader has selected, in the page or else in a frame of the same site, as one live range from the first
 * selected stretch to the last (Firefox selects the cells of a table one by one); null when nothing is selected.
 */
export function selectedRange(page: Document): Range | null {
  const own = spanOf(page.getSelection());
  if (own) return own;
  for (const frame of page.querySelectorAll('iframe, frame')) {
    const inner = frameDocument(frame);
    const found = inner && selectedRange(inner);
    if (found) return found;
  }
  return null;
}

function spanOf(selection: Selection | null): Range | null {
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) => selection?.getRangeAt(i))
    .filter((range) => range !== undefined)
    .filter((range) => !range.collapsed);
  const [first] = ranges;
  const span = first?.cloneRange() ?? null;
  for (const range of ranges.slice(1)) {
    if (span && range.compareBoundaryPoints(Range.START_TO_START, span) < 0)
      span.setStart(range.startContainer, range.startOffset);
    if (span && range.compareBoundaryPoints(Range.END_TO_END, span) > 0)
      span.setEnd(range.endContainer, range.endOffset);
  }
  return span;
}
