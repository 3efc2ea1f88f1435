import puppeteer, {
  type Browser,
  type CDPSession,
  type ElementHandle,
  type KeyInput,
  type Page,
  ProtocolError,
} from 'puppeteer-core';
import {
  type BrowserSession,
  type BrowserWindow,
  type Clipboard,
  callSource,
  type LaunchOptions,
  type PageView,
  VIEWPORT,
  type View,
} from './browser-session.ts';
import { heldBy, watchErrors, watchScripts, watchTasks } from './chromium-watch.ts';
import { type ChromiumWorker, workerOf } from './chromium-worker.ts';
import { poll } from './poll.ts';

/** No sandbox: containers often run as root; nothing of the browser's own goes out. */
const ARGUMENTS = [
  ...['--no-sandbox', '--no-first-run', '--no-default-browser-check', '--disable-gpu', '--disable-quic'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  `--window-size=${VIEWPORT.width},${VIEWPORT.height}`,
];

const routeBy = (proxy: number | null): string[] =>
  proxy === null
    ? ['--no-proxy-server']
    : [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'];

/** A popup whose button opens a tab is gone with the press, and the driver still waits for the release of the mouse. */
function unlessClosed(error: unknown): void {
  if (!(error instanceof ProtocolError && error.message.endsWith('Target closed'))) throw error;
}

const viewOf = (page: Page): View => ({
  evaluate: async (run, ...args) => (await page.evaluate(callSource(run, args))) as never,
  async click(find, ...args) {
    const handle = await page.evaluateHandle(callSource(find, args));
    const element = handle.asElement() as ElementHandle<Element> | null;
    if (!element) throw new Error(`Nothing to click: ${find.toString()}`);
    await element.click().catch(unlessClosed);
  },
  screenshot: () => page.screenshot(),
});

/**
 * Goes to an address and waits until its document is complete. It asks the document itself: the load event that
 * `page.goto` waits for gets lost once in a while when files that are no pages follow one another.
 * @throws Error when the browser cannot go there
 */
async function goTo(protocol: CDPSession, url: string): Promise<void> {
  const { errorText } = await protocol.send('Page.navigate', { url });
  if (errorText) throw new Error(`${url}: ${errorText}`);
  await poll(`${url} to load`, async () => {
    const answer = protocol.send('Runtime.evaluate', { expression: 'document.readyState', returnByValue: true });
    return (await answer.catch(() => null))?.result.value === 'complete';
  });
}

/** A tab as a person uses it. */
const pageView = (page: Page, protocol: CDPSession): PageView => ({
  ...viewOf(page),
  goto: (url) => goTo(protocol, url),
  // Accessible names are the one way that leads into closed shadow roots.
  clickInShadow: (name) => page.locator(`::-p-aria([name=${JSON.stringify(name)}][role="button"])`).click(),
  async exposeShadow(name) {
    const region = await page.waitForSelector(`::-p-aria([name=${JSON.stringify(name)}][role="region"])`);
    await region?.evaluate((element) => {
      const root = element.getRootNode() as ShadowRoot;
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    });
  },
  async emulate({ width, height, scale, dark, forcedColours, stillness }) {
    await page.setViewport({
      width: width ?? VIEWPORT.width,
      height: height ?? VIEWPORT.height,
      deviceScaleFactor: scale ?? 1,
    });
    await protocol.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: stillness ? 'reduce' : 'no-preference' },
      ],
    });
  },
  hover: (x, y) => page.mouse.move(x, y),
  async drag(fromX, fromY, toX, toY) {
    await page.mouse.move(fromX, fromY);
    await page.mouse.down();
    await page.mouse.move(toX, toY, { steps: 4 });
    await page.mouse.up();
  },
  async dropFile(file, x, y) {
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await protocol.send('Input.dispatchDragEvent', { type, x, y, data });
  },
  async press(key, modifiers = []) {
    for (const modifier of modifiers) await page.keyboard.down(modifier);
    await page.keyboard.press(key as KeyInput);
    for (const modifier of modifiers) await page.keyboard.up(modifier);
  },
});

async function readClipboard(page: Page): Promise<Clipboard> {
  await page.browserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
  await page.bringToFront();
  return page.evaluate(async () => {
    const read = async (type: string): Promise<string> => {
      const items = await navigator.clipboard.read();
      const item = items.find((each) => each.types.includes(type));
      return item ? (await item.getType(type)).text() : '';
    };
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

async function clickToolbar(browser: Browser, page: Page, id: string): Promise<void> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is gone.');
  await extension.triggerAction(page);
}

async function openPopup(browser: Browser, page: Page, id: string): Promise<View> {
  const root = `chrome-extension://${id}/`;
  const isPopup = (url: string): boolean => url.startsWith(`${root}popup.html`);
  const open = browser.targets().find((target) => isPopup(target.url()));
  if (open) await (await open.asPage()).close();
  await clickToolbar(browser, page, id);
  return viewOf(await (await browser.waitForTarget((target) => isPopup(target.url()))).asPage());
}

/** The window in which a page is the tab in front. */
async function windowOf(browser: Browser, page: Page, id: string, worker: ChromiumWorker): Promise<BrowserWindow> {
  const protocol = await page.createCDPSession();
  const { windowId } = await protocol.send('Browser.getWindowForTarget');
  return {
    page: pageView(page, protocol),
    badge: () =>
      worker.evaluate(async (where) => {
        const { tabs, action } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
        const [tab] = await tabs.query({ active: true, windowId: where });
        return tab ? action.getBadgeText({ tabId: tab.id }) : '';
      }, windowId),
    openPopup: () => openPopup(browser, page, id),
  };
}

/** Chromium, Chrome or Edge with the extension loaded, over a pipe, in a profile of its own. */
export async function launchChromium({
  executable,
  headless,
  extension,
  downloads,
  proxy,
  secret,
}: LaunchOptions): Promise<BrowserSession> {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: [extension],
    ...(secret && { extensionsEnabledInIncognito: [extension] }),
    defaultViewport: headless ? VIEWPORT : null,
    args: [...ARGUMENTS, ...routeBy(proxy), ...(secret ? ['--incognito'] : [])],
    ...(downloads && { downloadBehavior: { policy: 'allow' as const, downloadPath: downloads } }),
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const id = await poll('the extension', async () => [...(await browser.extensions()).keys()][0]);
  const root = `chrome-extension://${id}/`;
  const errors = watchErrors(browser, root);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const worker = workerOf(browser, id);
  const protocol = await page.createCDPSession();
  const own = await windowOf(browser, page, id, worker);
  return {
    name: 'chromium',
    version: await browser.version(),
    closed,
    downloads,
    ...own,
    openWindow: async () => windowOf(browser, await browser.newPage({ type: 'window' }), id, worker),
    clickToolbar: () => clickToolbar(browser, page, id),
    tooltip: () =>
      worker.evaluate(async () => {
        const { tabs, action } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        return tab ? action.getTitle({ tabId: tab.id }) : '';
      }),
    async sidePanel() {
      const target = await browser.waitForTarget((each) => each.url() === `chrome-extension://${id}/sidepanel.html`);
      return viewOf(await target.asPage());
    },
    // No driver reaches Chromium's menus: the worker gets the event that a click on the item would bring it.
    chooseMenu: (item) =>
      worker.evaluate(async (start) => {
        const { tabs, action, contextMenus } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        const opens = (await action.getPopup({})) === '' ? 'panel' : 'popup';
        contextMenus.onClicked.dispatch({ menuItemId: `${start}:${opens}` }, tab);
      }, item),
    async openTab(url) {
      const other = await browser.newPage();
      await other.goto(url);
      return () => other.close();
    },
    async ownTab(path) {
      const target = await browser.waitForTarget((each) => each.url().startsWith(`chrome-extension://${id}${path}`));
      return viewOf(await target.asPage());
    },
    // It is a window of the browser's own, which no driver reaches.
    answerQuestion: null,
    clipboard: () => readClipboard(page),
    stopBackground: worker.stop,
    limitIdle: null,
    isBackgroundThere: async () => worker.isThere(),
    inBackground: worker.evaluate,
    errors: async () => errors,
    watchScripts: (meanwhile) => watchScripts(protocol, root, meanwhile),
    watchTasks: (mark) => watchTasks(page, mark),
    heap: async () => ({ page: await heldBy(protocol), background: await heldBy(await worker.session()) }),
    update: async () => void (await browser.installExtension(extension)),
    close: () => browser.close(),
  };
}

/** The part of the extension interface that toolbar and menus need. */
interface ChromeApi {
  tabs: { query(query: { active: boolean; currentWindow?: boolean; windowId?: number }): Promise<{ id: number }[]> };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
    getPopup(of: object): Promise<string>;
  };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
}
