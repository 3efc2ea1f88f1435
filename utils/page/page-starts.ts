import type { Piece, Reading } from './reading.ts';
import { nodeType } from './safe-dom.ts';

/** The class of the empty elements that mark where a page of a paged document starts. */
export const PAGE_START = 'page-start';
/** The class of those besides whose page could not be read. */
export const UNREAD = 'unread';
/** The class of those besides whose page may have been read in another order. */
export const UNSURE = 'unsure';
/** `Node.DOCUMENT_POSITION_FOLLOWING`, also where there is no window. */
const FOLLOWING = 4;

/**
 * What was read of an element of ours, with where the pages start that are marked in it; a page without text starts where
 * the next one does. A page of the web has no such marks, whatever it calls its elements.
 */
export function withPageStarts(reading: Reading, root: Document | Element): Reading {
  if (nodeType(root) === 9) return reading;
  const { document, pieces } = reading;
  let at = 0;
  const marks = [...root.getElementsByClassName(PAGE_START)];
  const called = (name: string): number[] => marks.flatMap((mark, i) => (mark.classList.contains(name) ? [i + 1] : []));
  const [unread, unsure] = [called(UNREAD), called(UNSURE)];
  const pages = marks.map((mark) => {
    while (at < pieces.length && !follows(pieces[at] as Piece, mark)) at++;
    return pieces[at]?.start ?? document.text.length;
  });
  const added = {
    pages,
    ...(unread.length > 0 && { unreadPages: unread }),
    ...(unsure.length > 0 && { unsurePages: unsure }),
  };
  return pages.length > 0 ? { pieces, document: { ...document, ...added } } : reading;
}

const follows = ({ node }: Piece, mark: Element): boolean => (mark.compareDocumentPosition(node) & FOLLOWING) !== 0;
