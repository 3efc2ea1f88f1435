import { ownerDocument } from '../page/safe-dom.ts';
import { type Box, placeOf } from './boxes.ts';
import { openFolds } from './open-folds.ts';
import { isRoot, openingOf, scrollBoxesOf } from './scroll-boxes.ts';

type Room = Pick<Box, 'top' | 'bottom'>;

/** Farther than this many screens, smooth scrolling is only a wait. */
const SMOOTH_SCREENS = 3;

/**
 * Brings a range to the middle of the screen: opens the folds round it, then scrolls the boxes and frames that clip it,
 * the page last.
 *
 * @param room The part of the top window in whose middle it is to stand; by default all of it. In px.
 */
export function scrollToRange(range: Range, room: Room = { top: 0, bottom: Number.POSITIVE_INFINITY }): void {
  openFolds(range.startContainer);
  for (const box of scrollBoxesOf(range.startContainer)) {
    const place = placeOf(range);
    if (!place) return;
    const opening = openingOf(box);
    const top = fromMiddle(place, within(opening, room));
    const view = ownerDocument(box)?.defaultView;
    if (!view || !isRoot(box)) {
      box.scrollBy({ top, behavior: 'instant' });
      continue;
    }
    const near = !view.frameElement && Math.abs(top) < view.innerHeight * SMOOTH_SCREENS;
    view.scrollBy({ top, behavior: near && !prefersStillness() ? 'smooth' : 'instant' });
  }
}

/** What is left of a box in a room; all of it where they do not meet. */
function within({ top, bottom }: Room, room: Room): Room {
  const left = { top: Math.max(top, room.top), bottom: Math.min(bottom, room.bottom) };
  return left.bottom > left.top ? left : { top, bottom };
}

/** How far below the middle of a box the range stands, in px; a range taller than the box is shown from its top. */
function fromMiddle(range: Room, box: Room): number {
  const height = box.bottom - box.top;
  return range.top + Math.min(range.bottom - range.top, height) / 2 - (box.top + height / 2);
}

/** Whether the reader has asked the system for less motion. */
export const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
