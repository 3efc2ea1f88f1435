import type { Steps } from '../policy/steps.ts';

/** So much markup is parsed at a time; UTF-16 units. */
const PIECE = 50_000;

/**
 * Parses markup into a document that belongs to no window: it loads nothing, runs nothing and shows nowhere. In steps
 * where the browser allows it: Chromium's parser takes tenths of a second for some megabytes.
 */
export function* parseInSteps(markup: string): Steps<Document> {
  const inert = document.implementation.createHTMLDocument('');
  try {
    inert.open();
  } catch {
    // Firefox lets no script of an extension do that; its parser is several times as fast.
    return new DOMParser().parseFromString(markup, 'text/html');
  }
  for (let at = 0; at < markup.length; at += PIECE) {
    inert.write(markup.slice(at, at + PIECE));
    yield;
  }
  inert.close();
  return inert;
}
