import { evidence, type Reading } from './reading.ts';

/** White space that stands between two Latin words is a part of the writing; any other is layout. */
const LAYOUT_SPACE = /(?<![A-Za-z0-9,.&])[\s\u200b]{1,60}|[\s\u200b]{1,60}(?![A-Za-z0-9&])/g;

/** The original words of a folded range with case and width kept, without white space but between Latin words. */
export function asWritten(reading: Reading, start: number, end: number): string {
  return evidence(reading, start, end).quote.replace(LAYOUT_SPACE, '').replace(/\s+/g, ' ').trim();
}

/** The same with all its white space, each as one blank. */
export const onOneLine = (reading: Reading, start: number, end: number): string =>
  evidence(reading, start, end).quote.split(/\s+/).join(' ').trim();
