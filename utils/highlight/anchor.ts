import type { Reading } from '../page/reading.ts';
import { findQuote } from './find-quote.ts';
import { locateAll } from './locate.ts';

/** A passage as the summary gives it: UTF-16 offsets into the document's text, and the text there. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * The ranges of a passage in the page as it was last read, one for each tree that it lies in; none when the page does
 * not have the passage any more. A passage that has moved is found by its words.
 */
export function anchor(reading: Reading, { start, quote }: Place): Range[] {
  const found = findQuote(reading.document.text, start, quote);
  return found === null ? [] : locateAll(reading, found, found + quote.length);
}
