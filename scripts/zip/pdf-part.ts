import { readZip } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

/** Most of the package in bytes, but for what reads PDFs, and most of that: no reader loads it who reads none. */
export const MOST_BYTES = 400_000;
export const MOST_FOR_PDF = 110_000;

/** How large a package of ours would be without the worker that reads PDFs, and what that adds; in bytes. */
export async function sizesOf(zip: Buffer): Promise<{ readonly rest: number; readonly pdf: number }> {
  const files = readZip(zip);
  files.delete('pdf.js');
  const rest = (await writeZip(files)).length;
  return { rest, pdf: zip.length - rest };
}
