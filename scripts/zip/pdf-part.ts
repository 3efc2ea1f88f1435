import { entriesOf } from './read-zip.ts';

/**
 * Most of the package in bytes, but for what reads PDFs, and most of that: no reader loads it who reads none. What the
 * whole should be at most (goal 8 of `npm run bench`) is less than both.
 */
export const MOST_BYTES = 446_000;
export const MOST_FOR_PDF = 110_000;

/**
 * How large a package of ours would be without the worker that reads PDFs, and what that adds; in bytes.
 *
 * @throws RangeError for what is no archive that we wrote
 */
export function sizesOf(zip: Buffer): { readonly rest: number; readonly pdf: number } {
  const pdf = entriesOf(zip).find(({ name }) => name === 'pdf.js')?.size ?? 0;
  return { rest: zip.length - pdf, pdf };
}
