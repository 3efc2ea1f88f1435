import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../run-command.ts';
import { openPlainPage } from './plain-page.ts';
import { serve } from './serve.ts';
import { serveFile } from './serve-file.ts';

const DETECTOR = '.output/chrome-mv3/detector.js';

/** The content script as it is shipped. @throws Error when it is not built */
export function detectorSource(): string {
  const file = path.join(ROOT, DETECTOR);
  if (!existsSync(file)) throw new Error(`${DETECTOR} is missing: npm run build`);
  return readFileSync(file, 'utf8');
}

/**
 * What the shipped content script says of stored pages in real Chromium, by file. It gets a background that only listens:
 * no word from it means no policy.
 *
 * @param executable Chromium's.
 */
export async function judgeInBrowser(executable: string, files: readonly string[]): Promise<Map<string, boolean>> {
  const served = files.map((file, i) => [`/page-${i}`, serveFile(file)] as const);
  const server = await serve(Object.fromEntries(served));
  const { page, close } = await openPlainPage(executable);
  const source = `(() => {
    let policy = false;
    globalThis.chrome = { runtime: { id: 'x', sendMessage: async (verdict) => { ({ policy } = verdict) } } };
    ${detectorSource()}
    return policy;
  })()`;
  try {
    const verdicts = new Map<string, boolean>();
    for (const [i, file] of files.entries()) {
      await page.goto(`${server.origin}/page-${i}`, { waitUntil: 'domcontentloaded' });
      verdicts.set(file, (await page.evaluate(source)) === true);
    }
    return verdicts;
  } finally {
    await close();
    await server.close();
  }
}
