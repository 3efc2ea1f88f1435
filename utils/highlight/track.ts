import { ownerDocument } from '../page/safe-dom.ts';
import { placeOf } from './boxes.ts';
import { isRoot, openingOf, rootOf, scrollBoxesOf } from './scroll-boxes.ts';

/** A stretch in px from the beginning of what the track scrolls. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * What the reader scrolls to get through the passages: of all that scrolls round them the one with the longest way,
 * which is the page itself, a box that fills it, or a frame.
 */
export function trackOf(ranges: readonly Range[]): Element {
  const middle = ranges[ranges.length >> 1];
  let track = rootOf(document);
  for (const box of middle ? scrollBoxesOf(middle.startContainer) : []) if (way(box) > way(track)) track = box;
  return track;
}

const way = (box: Element): number => box.scrollHeight - box.clientHeight;

/** Where each range stands on the track; null for one that is gone. */
export function extentsOn(track: Element, ranges: readonly (Range | undefined)[]): (Extent | null)[] {
  const start = openingOf(track).top - track.scrollTop;
  return ranges.map((range) => {
    const place = range && placeOf(range);
    return place ? { top: place.top - start, bottom: place.bottom - start } : null;
  });
}

/** What the window shows of the track just now, and how long the track is. */
export function viewOf(track: Element): Extent & { readonly length: number } {
  const top = track.scrollTop;
  const view = isRoot(track) ? ownerDocument(track)?.defaultView : null;
  const height = view?.innerHeight ?? track.clientHeight;
  return { top, bottom: top + height, length: Math.max(track.scrollHeight, height, 1) };
}
