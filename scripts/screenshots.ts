import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser/find-browser.ts';
import { HOW_TO_GET_A_BROWSER } from './browser/install-browser.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { openPanel, speakChinese } from './browser/panel.ts';
import { poll } from './browser/poll.ts';
import { savePicture } from './browser/save-picture.ts';
import { serve } from './browser/serve.ts';
import { ROOT, runCommand } from './run-command.ts';

/** npm run screenshots: the pictures of README.md, docs/popup.png and docs/page.png, from the real extension. */
const executable = findBrowser('chromium');
if (!executable) throw new Error(HOW_TO_GET_A_BROWSER);
if (!runCommand('npm', 'run', '--silent', 'build:chrome')) throw new Error('The build failed.');

const server = await serve({ '/privacy': { body: readFileSync(path.join(ROOT, 'tests/sample/policy.html')) } });
const session = await launchBrowser('chromium', { executable, headless: true });
try {
  await speakChinese(session);
  await session.page.goto(`${server.origin}/privacy`);
  const { view } = await openPanel(session);
  await savePicture('docs/popup.png', view);
  await view.click(() => document.querySelectorAll('[data-testid="collected"] button.line-head')[4]);
  await view.click(() => document.querySelector('[data-testid="quote"]'));
  await poll('the passage', () => session.page.evaluate(() => scrollY));
  // The passage pulses first; the picture shows the page at rest.
  await poll('rest', () =>
    session.page.evaluate(() =>
      [...(CSS.highlights as unknown as Map<string, { size: number }>)].every(
        ([name, { size }]) => !name.endsWith('-pulse') || size === 0,
      ),
    ),
  );
  await savePicture('docs/page.png', session.page);
} finally {
  await session.close();
  await server.close();
}
