/**
 * npm run test:corpus runs this after the scores: every open page in real Chromium, judged by the content script as it is
 * shipped, against the command line's verdict on the same file. Exit status: 0 all agree or skipped, 1 some do not.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { judgePage } from '../utils/detect/judge-page.ts';
import { findBrowser } from './browser/find-browser.ts';
import { judgeInBrowser } from './browser/judge-in-browser.ts';
import { loadSignals } from './load/load-signals.ts';
import { ROOT, runCommand } from './run-command.ts';

const PAGES = path.join(ROOT, '../shared/corpus/pages');

async function compare(executable: string): Promise<boolean> {
  if (!runCommand('npm', 'run', '--silent', 'build:chrome')) return false;
  const files = readdirSync(PAGES).map((name) => path.join(PAGES, name));
  const found = await judgeInBrowser(executable, files);
  let differ = 0;
  for (const file of files) {
    const loaded = await loadSignals(file);
    const expected = loaded.ok && judgePage(loaded.value).policy;
    if (found.get(file) === expected) continue;
    differ++;
    console.log(`${path.basename(file)}: policy ${expected} on the command line, ${found.get(file)} in Chromium`);
  }
  console.log(
    `detector in Chromium: ${files.length - differ} pages judged as on the command line, ${differ} otherwise`,
  );
  return differ === 0;
}

const executable = findBrowser('chromium');
if (!existsSync(PAGES)) console.log('No corpus beside the project: its pages in Chromium are skipped.');
else if (!executable) console.log('No Chromium on this machine: the pages are judged on the command line only.');
else process.exitCode = (await compare(executable)) ? 0 : 1;
