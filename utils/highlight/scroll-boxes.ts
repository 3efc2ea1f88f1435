import { ownerDocument } from '../page/safe-dom.ts';
import { type Box, originOf } from './boxes.ts';
import { parentsOf } from './parent-of.ts';

/** Everything round a node that scrolls, the innermost first; a document scrolls by its root. */
export function scrollBoxesOf(node: Node): Element[] {
  return [...parentsOf(node)].filter((box) => isRoot(box) || scrolls(box));
}

/** Whether scrolling this element is scrolling its document. */
export const isRoot = (box: Element): boolean => box === rootOf(box.ownerDocument);

/** The element by which a document scrolls. */
export const rootOf = (page: Document): Element => page.scrollingElement ?? page.documentElement;

/** The part of the top window through which a box is seen. */
export function openingOf(box: Element): Box {
  const { x, y } = originOf(box);
  const view = ownerDocument(box)?.defaultView;
  if (isRoot(box) && view) return { top: y, left: x, bottom: y + view.innerHeight, right: x + view.innerWidth };
  const rect = box.getBoundingClientRect();
  const top = rect.top + y + box.clientTop;
  const left = rect.left + x + box.clientLeft;
  return { top, left, bottom: top + box.clientHeight, right: left + box.clientWidth };
}

function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight) return false;
  return /auto|scroll|overlay/.test(getComputedStyle(box).overflowY);
}
