import { ownerDocument } from '../page/safe-dom.ts';
import { type Box, placeOf } from './boxes.ts';
import { openFolds } from './open-folds.ts';
import { isRoot, openingOf, scrollBoxesOf } from './scroll-boxes.ts';

/** Farther than this many screens, smooth scrolling is only a wait. */
const SMOOTH_SCREENS = 3;

/**
 * Brings a range to the middle of the screen: opens the folds round it, then scrolls the boxes and frames that clip it,
 * the page last.
 */
export function scrollToRange(range: Range): void {
  openFolds(range.startContainer);
  for (const box of scrollBoxesOf(range.startContainer)) {
    const place = placeOf(range);
    if (!place) return;
    const opening = openingOf(box);
    const top = fromMiddle(place, opening);
    const view = ownerDocument(box)?.defaultView;
    if (!view || !isRoot(box)) {
      box.scrollBy({ top, behavior: 'instant' });
      continue;
    }
    const near = !view.frameElement && Math.abs(top) < view.innerHeight * SMOOTH_SCREENS;
    view.scrollBy({ top, behavior: near && !prefersStillness() ? 'smooth' : 'instant' });
  }
}

/** How far below the middle of a box the range stands, in px; a range taller than the box is shown from its top. */
function fromMiddle(range: Box, box: Box): number {
  const height = box.bottom - box.top;
  return range.top + Math.min(range.bottom - range.top, height) / 2 - (box.top + height / 2);
}

/** Whether the reader has asked the system for less motion. */
export const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
