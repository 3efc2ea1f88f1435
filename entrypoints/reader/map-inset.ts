import { isRoot, openingOf } from '../../utils/highlight/scroll-boxes.ts';

const BESIDE_SCROLL_BAR = 4;
/** Where scroll bars lie over the page, they take about so much of it when they show. */
const OVERLAID_SCROLL_BAR = 16;
/** A box that ends farther from the edge than this has its scroll bar elsewhere. */
const AT_EDGE = 48;

/** How far the map keeps from the right edge, so that it never covers the scroll bar of what it maps; px. */
export function mapInset(track: Element): number {
  const width = document.documentElement.clientWidth;
  if (isRoot(track) && track.ownerDocument === document)
    return innerWidth > width ? BESIDE_SCROLL_BAR : OVERLAID_SCROLL_BAR;
  const gap = width - openingOf(track).right;
  return gap > 0 && gap < AT_EDGE ? gap + BESIDE_SCROLL_BAR : OVERLAID_SCROLL_BAR;
}
