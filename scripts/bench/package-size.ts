import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runCommand } from '../run-command.ts';
import { MOST_BYTES, MOST_FOR_PDF, sizesOf } from '../zip/pdf-part.ts';
import type { Measured } from './goal.ts';

const OUTPUT = path.join(ROOT, '.output');

/** Goal 8: what a reader downloads. */
export async function measurePackage(): Promise<Measured[]> {
  if (!runCommand('npx', 'wxt', 'zip')) throw new Error('The package could not be built.');
  const [name] = readdirSync(OUTPUT).filter((file) => file.endsWith('-chrome.zip'));
  if (!name) throw new Error('No package was built.');
  const { rest, pdf } = sizesOf(readFileSync(path.join(OUTPUT, name)));
  return [
    { goal: 8, what: 'the whole package but for PDFs', ours: rest, yardstick: 1, unit: 'bytes', limit: MOST_BYTES },
    { goal: 8, what: 'what reads PDFs', ours: pdf, yardstick: 1, unit: 'bytes', limit: MOST_FOR_PDF },
  ];
}
