import { fold } from '../detect/fold.ts';
import { listen, mentions } from '../detect/hints.ts';
import { mayBePolicy } from '../detect/judge-page.ts';

/**
 * What the look that every page gets found: a text that may be a policy; too little text to be one, but it speaks of one, so
 * a dialog may open; another text; or hardly any text (yet).
 */
export type Glance = 'plausible' | 'short' | 'other' | 'empty';

/** A text is heard in windows of so many UTF-16 units, in pieces of so many or a little more. */
const WINDOW = 160;
const PIECE = 400;
/** Most windows in a piece, and in all; paragraphs that fill only so much of a piece say little. */
const WINDOWS = 10;
const MOST_WINDOWS = 32;
const LEAST_PIECE = 140;
/** Steps of the golden ratio are spread evenly over a page, however many they are. */
const GOLDEN = 0.618;
/** Fewer paragraphs than this say little of a page. */
const FEW_PARAGRAPHS = 6;
/** Text up to this length is heard whole. */
const HEARD_WHOLE = 2500;
/** A page with less text is short. */
const SHORT = 1000;
/** Less text than this in fewer elements than that is a page still to come, or none. */
const FEW_CHARACTERS = 250;
const FEW_ELEMENTS = 150;

/**
 * A glance at some paragraphs and, where they leave doubt, at windows of all the text, which the browser itself finds and
 * joins: it costs microseconds, and no layout. Each call into the page costs more than the text that it brings, so there
 * are few.
 */
export function glance(page: Document): Glance {
  const paragraphs = page.getElementsByTagName('p');
  const count = paragraphs.length;
  const paragraphAt = (place: number) =>
    cut(((paragraphs[(place * count) | 0] as Node).textContent as string).trim(), (place * count) % 1);
  let heard = count < FEW_PARAGRAPHS ? null : listen(pieces(paragraphAt, count));
  // A page may keep its policy outside its paragraphs.
  if (heard === '' && !mentions(fold(page.title + page.URL))) return 'other';
  if (!heard) {
    const text = page.body?.textContent ?? '';
    const isSmall = !page.getElementsByTagName('*')[FEW_ELEMENTS];
    let words = text.length;
    if (isSmall) for (const script of page.body?.getElementsByTagName('script') ?? []) words -= script.text.length;
    if (isSmall && words < FEW_CHARACTERS) return 'empty';
    const isLong = text.length > HEARD_WHOLE;
    heard = listen(pieces((place) => (isLong ? cut(text, place) : text), isLong ? MOST_WINDOWS : 1));
    if (!heard) return words < SHORT && mentions(fold(text)) ? 'short' : 'other';
  }
  return mayBePolicy(page.title, heard) ? 'plausible' : 'other';
}

/** Gives pieces of a text, each of windows from all over it; "" in the end, and where windows hold next to nothing. */
function pieces(windowAt: (place: number) => string, available: number): () => string {
  let place = 0.5;
  let left = Math.min(MOST_WINDOWS, available);
  return () => {
    let piece = '';
    for (let windows = WINDOWS; windows > 0 && left > 0 && piece.length < PIECE; windows--, left--) {
      place = (place + GOLDEN) % 1;
      piece += windowAt(place);
    }
    return piece.length < LEAST_PIECE ? '' : piece;
  };
}

const cut = (text: string, place: number): string => {
  const start = Math.max(0, (text.length - WINDOW) * place) | 0;
  return text.slice(start, start + WINDOW);
};
