/** Farther than this many screens, smooth scrolling is only a wait. */
const SMOOTH_SCREENS = 3;

/**
 * Brings a range to the middle of the screen: opens the `<details>` round it, scrolls the boxes that clip it, then the
 * page, and, for a range in a frame, the page round the frame.
 */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  openDetails(element);
  for (let box = parentOf(element); box; box = parentOf(box)) {
    if (scrolls(box))
      box.scrollBy({ top: fromMiddle(range, box.getBoundingClientRect().top, box.clientHeight), behavior: 'instant' });
  }
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const top = fromMiddle(range, 0, view.innerHeight);
  const near = Math.abs(top) < view.innerHeight * SMOOTH_SCREENS;
  view.scrollBy({ top, behavior: near && !prefersStillness() ? 'smooth' : 'instant' });
  view.frameElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function openDetails(element: Element): void {
  for (let box: Element | null = element; box; box = parentOf(box)) {
    if (box.localName === 'details') (box as HTMLDetailsElement).open = true;
  }
}

/** The parent in the page as it shows, through shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight || box === box.ownerDocument.scrollingElement) return false;
  return /auto|scroll|overlay/.test(getComputedStyle(box).overflowY);
}

/** How far below the middle of a box the range stands, in px; a range taller than the box is shown from its top. */
function fromMiddle(range: Range, top: number, height: number): number {
  const place = range.getBoundingClientRect();
  return place.top + Math.min(place.height, height) / 2 - (top + height / 2);
}

/** Whether the reader has asked the system for less motion. */
export const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
