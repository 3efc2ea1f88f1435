import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runCommand } from '../run-command.ts';
import type { Measured } from './goal.ts';

const OUTPUT = path.join(ROOT, '.output');
const MOST = 400_000;

/** Goal 8: what a reader downloads. */
export async function measurePackage(): Promise<Measured[]> {
  if (!runCommand('npx', 'wxt', 'zip')) throw new Error('The package could not be built.');
  const [name] = readdirSync(OUTPUT).filter((file) => file.endsWith('-chrome.zip'));
  if (!name) throw new Error('No package was built.');
  const ours = statSync(path.join(OUTPUT, name)).size;
  return [{ goal: 8, what: 'the whole package', ours, yardstick: 1, unit: 'bytes', limit: MOST }];
}
