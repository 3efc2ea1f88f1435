import path from 'node:path';
import type { Source } from '../utils/file/read-source.ts';
import type { View } from './browser/browser-session.ts';
import { type BrowserFamily, findBrowser } from './browser/find-browser.ts';
import { HOW_TO_GET_A_BROWSER, installBrowsers, mayInstallBrowsers } from './browser/install-browser.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { copySummary, openPanel, speakChinese } from './browser/panel.ts';
import { savePicture } from './browser/save-picture.ts';
import { serve } from './browser/serve.ts';
import { servedSource } from './browser/served-source.ts';
import { loadSource } from './load/load-document.ts';
import { ROOT, runCommand } from './run-command.ts';

/**
 * npm start [FILE]: builds the extension and opens a browser with it on the sample policy, or on FILE. Without a
 * display it does the same headlessly, prints the summary and writes pictures of popup and page.
 */
const SAMPLE = 'tests/sample/policy.html';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The file as the command line reads it, with the same words for one that it cannot read. */
async function readSource(argument: string | undefined): Promise<Source> {
  const file = argument ? path.resolve(process.env.INIT_CWD ?? process.cwd(), argument) : path.join(ROOT, SAMPLE);
  const source = await loadSource(file);
  if (!source.ok) fail(`${argument}：${source.error}`);
  if (source.value.format !== 'pdf' && source.value.text.trim() === '') fail(`${argument}：文件中没有可读的文字`);
  return source.value;
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** What a card says, without its buttons. */
const readCard = (view: View): Promise<string> =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.card :is(h1, p, li)')].map((part) => part.innerText).join('\n'),
  );

/** Chromium's family first, for it starts faster, unless FIREFOX_PATH alone says otherwise. */
function chooseBrowser(): { family: BrowserFamily; executable: string } | null {
  const firefoxFirst = process.env.FIREFOX_PATH && !process.env.CHROME_PATH;
  const families: readonly BrowserFamily[] = firefoxFirst ? ['firefox', 'chromium'] : ['chromium', 'firefox'];
  try {
    for (const family of families) {
      const executable = findBrowser(family);
      if (executable) return { family, executable };
    }
  } catch (error) {
    fail((error as Error).message);
  }
  return null;
}

const page = servedSource(await readSource(process.argv[2]));
const browser = chooseBrowser() ?? (mayInstallBrowsers() && installBrowsers() ? chooseBrowser() : null);
if (!browser) fail(HOW_TO_GET_A_BROWSER);
if (!runCommand('npm', 'run', '--silent', browser.family === 'chromium' ? 'build:chrome' : 'build:firefox')) {
  fail('The build failed; its message stands above.');
}

const headless = !hasDisplay();
const server = await serve({ '/': page });
const session = await launchBrowser(browser.family, { executable: browser.executable, headless });
try {
  if (headless) await speakChinese(session);
  await session.page.goto(`${server.origin}/`);
  if (headless) {
    const { view, state } = await openPanel(session, 60_000);
    for (const [name, each] of Object.entries({ popup: view, page: session.page })) {
      await savePicture(`artifacts/${name}.png`, each);
    }
    const text = state === 'summary' ? (await copySummary(session, view)).text : await readCard(view);
    console.log(`\n${text}\n\nartifacts/popup.png and artifacts/page.png show the popup and the page.`);
  } else {
    console.log(`${session.name} ${session.version} is open on ${server.origin}/ with 隐私一览 in its toolbar.`);
    console.log('Click its button (Alt+Shift+Y); close the browser to end.');
    await session.closed;
  }
} finally {
  await session.close().catch(() => undefined);
  await server.close();
}
