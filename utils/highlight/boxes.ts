import { isConnected, ownerDocument } from '../page/safe-dom.ts';
import { parentOf, parentsOf } from './parent-of.ts';

/** A box in CSS px of the top window's viewport, also for what stands in a frame. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where the viewport of a node's own document begins in that of the top window. */
export function originOf(node: Node): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (let view: Window | null | undefined = ownerDocument(node)?.defaultView; view?.frameElement; view = view.parent) {
    const frame = view.frameElement;
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}

/** The boxes of a range's lines; none when the page does not show it, e.g. within closed `<details>`. */
export function linesOf(range: Range): Box[] {
  if (!shows(range)) return [];
  const origin = originOf(range.startContainer);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((rect) => moved(rect, origin));
}

/** The box round a range, or round the nearest thing about it that the page shows; null when all is gone. */
export function placeOf(range: Range): Box | null {
  const node = range.startContainer;
  if (!isConnected(node)) return null;
  const origin = originOf(node);
  if (shows(range)) {
    const rect = range.getBoundingClientRect();
    if (rect.height > 0) return moved(rect, origin);
  }
  for (const element of parentsOf(node)) {
    if (!element.checkVisibility()) continue;
    const rect = element.getBoundingClientRect();
    if (rect.height > 0) return moved(rect, originOf(element));
  }
  return null;
}

/** Whether the page lays the range out; content that is skipped has boxes, too, so they do not tell. */
export const shows = (range: Range): boolean => parentOf(range.startContainer)?.checkVisibility() ?? false;

export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

export const holds = ({ top, bottom, left, right }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const moved = ({ top, bottom, left, right }: DOMRect, { x, y }: { x: number; y: number }): Box => ({
  top: top + y,
  bottom: bottom + y,
  left: left + x,
  right: right + x,
});
