import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_LOCALE } from '../locales/locale.ts';
import { LOCALES } from '../locales/messages.ts';
import type { BrowserSession, View } from './browser/browser-session.ts';
import { findBrowser } from './browser/find-browser.ts';
import { HOW_TO_GET_A_BROWSER } from './browser/install-browser.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { openPanel, restingState } from './browser/panel.ts';
import { openPlainPage, type PlainPage } from './browser/plain-page.ts';
import { poll } from './browser/poll.ts';
import { serve } from './browser/serve.ts';
import { ROOT, runCommand } from './run-command.ts';
import { captionsOf } from './store/captions.ts';
import { ALONE, BESIDE, PICTURE, type Seen, sceneOf, TILE, tileOf, UNDER } from './store/scene.ts';

/**
 * npm run screenshots [-- zh_CN zh_TW en]: what stores show, from the real extension on our own sample policy: five
 * pictures of 1280 × 800 and a tile of 440 × 280. The default language's go to docs/store, where README.md shows them;
 * those of others to artifacts/store.
 */
declare const chrome: { storage: { local: { set(items: Record<string, string>): Promise<void> } } };

/** Room at the right for the map, which the narrow window of a picture has not. */
const POLICY = readFileSync(path.join(ROOT, 'tests/sample/policy.html'), 'utf8').replace(
  'padding: 8px 24px 64px',
  'padding: 8px 64px 64px 24px',
);
/** The same policy a year later: one kind of data more, and another date. */
const LATER = POLICY.replace(
  /<p>([^<]{0,200}搜索功能)/,
  '<p>当您使用“附近”功能时，我们会收集您的通讯录，用于寻找您认识的人。</p><p>$1',
).replace('生效日期：2026年3月8日', '生效日期：2027年3月8日');

const READ = { face: 'icon/read-32.png', badge: '文' };
const CHANGED = { face: 'icon/read-32.png', badge: '变' };

const find = (id: string): Element | null => document.querySelector(`[data-testid="${id}"]`);
const click = (view: View, testId: string): Promise<void> => view.click(find, testId);
const shown = (view: View, testId: string): Promise<unknown> =>
  poll(testId, () => view.evaluate((id) => Boolean(document.querySelector(`[data-testid="${id}"]`)), testId));

/** A passage pulses and scrolls when it is shown; the picture shows the page at rest. */
const atRest = (session: BrowserSession): Promise<unknown> =>
  poll('rest', () =>
    session.page.evaluate(() =>
      [...(CSS.highlights as unknown as Map<string, { size: number }>)].every(
        ([name, { size }]) => !name.endsWith('-pulse') || size === 0,
      ),
    ),
  );

/** A place where much is marked. */
const toMarks = (session: BrowserSession, behind = 0): Promise<unknown> =>
  session.page.evaluate((chapter) => {
    const heading = document.querySelectorAll('main h2')[chapter];
    scrollTo({ top: scrollY + (heading?.getBoundingClientRect().top ?? 0) - 24, behavior: 'instant' });
  }, behind);

type Scene = (session: BrowserSession, visit: (later?: boolean) => Promise<void>) => Promise<Seen>;

const SCENES: readonly Scene[] = [
  async (session, visit) => {
    await session.page.emulate(UNDER);
    await visit();
    const { view } = await openPanel(session);
    await toMarks(session);
    return { panel: await view.screenshot(), page: await session.page.screenshot(), ...READ };
  },
  async (session, visit) => {
    await session.page.emulate(ALONE);
    await visit();
    const { view } = await openPanel(session);
    await view.click(() => document.querySelectorAll('[data-testid="collected"] button.line-head')[4]);
    await view.click(() => document.querySelector('[data-testid="quote"]'));
    await poll('the passage', () => session.page.evaluate(() => scrollY));
    await atRest(session);
    return { page: await session.page.screenshot(), ...READ };
  },
  async (session, visit) => {
    await session.page.emulate(BESIDE);
    await visit();
    const { view } = await openPanel(session);
    await click(view, 'open-panel');
    const panel = await session.sidePanel();
    await poll('the summary beside the page', async () => (await restingState(panel)) === 'summary');
    // As high as the room in the picture, so that its foot is whole.
    await panel.evaluate((height) => {
      document.documentElement.style.height = `${height}px`;
    }, BESIDE.height);
    await click(panel, 'count-shared');
    await panel.click(() => document.querySelectorAll('[data-testid="shared"] button.line-head')[1]);
    await panel.click(() => document.querySelector('[data-testid="shared"] [data-testid="quote"]'));
    await poll('the passage', () => session.page.evaluate(() => scrollY));
    await atRest(session);
    return { panel: await panel.screenshot(), beside: true, page: await session.page.screenshot(), ...READ };
  },
  async (session, visit) => {
    await session.page.emulate(UNDER);
    await visit();
    const { view } = await openPanel(session);
    await click(view, 'write-delete');
    await shown(view, 'letter-text');
    await toMarks(session, 4);
    return { panel: await view.screenshot(), page: await session.page.screenshot(), ...READ };
  },
  async (session, visit) => {
    await session.page.emulate(UNDER);
    await visit();
    const first = (await openPanel(session)).view;
    await click(first, 'open-changes');
    await click(first, 'follow-site');
    await shown(first, 'no-changes');
    await visit(true);
    const { view } = await openPanel(session);
    await shown(view, 'show-changes');
    await click(view, 'show-changes');
    await shown(view, 'change-list');
    await toMarks(session);
    return { panel: await view.screenshot(), page: await session.page.screenshot(), ...CHANGED };
  },
];

async function takePictures(locale: string, executable: string, plain: PlainPage): Promise<void> {
  const messages = LOCALES[locale as keyof typeof LOCALES];
  const folder = path.join(ROOT, locale === DEFAULT_LOCALE ? 'docs/store' : 'artifacts/store');
  mkdirSync(folder, { recursive: true });
  const draw = async (name: string, size: typeof PICTURE, html: string): Promise<void> => {
    await plain.page.setViewport(size);
    await plain.page.setContent(html);
    writeFileSync(path.join(folder, `${locale}-${name}.png`), await plain.page.screenshot());
  };

  const captions = captionsOf(locale);
  let policy = POLICY;
  const server = await serve({ '/privacy': { body: (response) => response.end(policy) } });
  const session = await launchBrowser('chromium', { executable, headless: true });
  try {
    const popup = await session.openPopup();
    await popup.evaluate((language) => chrome.storage.local.set({ language }), messages.lang);
    for (const [i, scene] of SCENES.entries()) {
      const caption = captions[i];
      if (!caption) throw new Error(`docs/store/${locale}.md has no caption ${i + 1}.`);
      const seen = await scene(session, async (later = false) => {
        policy = later ? LATER : POLICY;
        await session.page.goto(`${server.origin}/privacy?${i}`);
      });
      await draw(String(i + 1), PICTURE, sceneOf(caption, seen, messages.lang));
    }
    const [first] = captions;
    if (first) await draw('tile', TILE, tileOf(messages.manifest.extensionName, first, messages.lang));
  } finally {
    await session.close();
    await server.close();
  }
}

const executable = findBrowser('chromium');
if (!executable) throw new Error(HOW_TO_GET_A_BROWSER);
if (!runCommand('npm', 'run', '--silent', 'build:chrome')) throw new Error('The build failed.');
const wanted = process.argv.slice(2);
const plain = await openPlainPage(executable);
try {
  for (const locale of wanted.length > 0 ? wanted : [DEFAULT_LOCALE]) await takePictures(locale, executable, plain);
} finally {
  await plain.close();
}
