import { rootOf } from '../page/safe-dom.ts';
import { type Box, holds, linesOf, originOf } from './boxes.ts';

/** A passage under the pointer, with the boxes of its lines. */
export interface Hit<Passage> {
  readonly passage: Passage;
  readonly lines: readonly Box[];
}

/**
 * The passages at a point of the top window, since highlights have no events of their own. Text that something else of
 * the page covers there does not count.
 */
export function passagesAt<Passage extends { readonly ranges: readonly Range[] }>(
  passages: readonly Passage[],
  x: number,
  y: number,
): Hit<Passage>[] {
  return passages.flatMap((passage) => {
    for (const range of passage.ranges) {
      const lines = linesOf(range);
      if (lines.some((line) => holds(line, x, y)) && isOnTop(range, x, y)) return [{ passage, lines }];
    }
    return [];
  });
}

function isOnTop(range: Range, x: number, y: number): boolean {
  const origin = originOf(range.startContainer);
  const root = rootOf(range.startContainer) as Document | ShadowRoot;
  const hit = root.elementFromPoint(x - origin.x, y - origin.y);
  return hit !== null && (hit.contains(range.startContainer) || range.intersectsNode(hit));
}
