import type { Steps } from '../policy/steps.ts';
import { isTangled } from './is-tangled.ts';

/** So much markup is parsed at a time; UTF-16 units. */
const PIECE = 2_000;
/** Plain markup of 5 MB takes tenths of a second. What takes so long gets slower with every piece; ms. */
const MOST_MS = 1_500;

/**
 * Parses markup into a document that belongs to no window: it loads nothing, runs nothing and shows nowhere. In steps
 * where the browser allows it. Null where it is made so that parsing it does not come to an end in time.
 */
export function* parseInSteps(markup: string): Steps<Document | null> {
  const inert = document.implementation.createHTMLDocument('');
  try {
    inert.open();
  } catch {
    // Firefox lets no script in a page do that; its parser is several times as fast, but takes all in one go.
    return (yield* isTangled(markup)) ? null : new DOMParser().parseFromString(markup, 'text/html');
  }
  let spent = 0;
  for (let at = 0; at < markup.length; at += PIECE) {
    const start = performance.now();
    inert.write(markup.slice(at, at + PIECE));
    spent += performance.now() - start;
    if (spent > MOST_MS) return null;
    yield;
  }
  inert.close();
  return inert;
}
