import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../browser/chromium-session.ts';

/** Chromium without a window, with one extension; nothing but the loopback address is reached. */
export const launchWith = (executable: string, extension: string) =>
  launchChromium({ executable, headless: true, extension, downloads: null, proxy: null, secret: false });

/**
 * Writes an extension to measure against into a folder of its own, which goes with this process.
 * @param files by their names; a `popup.html`, which the toolbar button opens, and a `worker.js`
 * @returns the folder
 */
export function scratchExtension(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'privacy-glance-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1.0',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  };
  for (const [name, content] of Object.entries({ ...files, 'manifest.json': JSON.stringify(manifest) }))
    writeFileSync(path.join(folder, name), content);
  return folder;
}
