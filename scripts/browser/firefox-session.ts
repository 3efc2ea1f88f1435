import { type BidiConnection, connectBidi } from './bidi-connection.ts';
import {
  type BrowserSession,
  type BrowserWindow,
  callSource,
  type LaunchOptions,
  type PageView,
  VIEWPORT,
  type View,
} from './browser-session.ts';
import {
  answerQuestion,
  chooseMenuItem,
  focusPage,
  isBackgroundThere,
  isPopupOpen,
  raise,
  readBadge,
  readClipboard,
  readErrors,
  readTooltip,
  setNumbers,
  snapshotFrame,
  stopBackground,
  triggerAction,
} from './firefox-chrome.ts';
import { startFirefox } from './firefox-process.ts';
import { evaluateJson, type FirefoxWindow, firefoxWindow, firefoxWindows } from './firefox-window.ts';
import { poll } from './poll.ts';

const SIDEBAR = '#sidebar >>> #webext-panels-browser';
const POPUP = 'browser.webextension-popup-browser';
const TAB = '#tabbrowser-tabbox browser[primary="true"]';

/** In the middle of the page. */
const RIGHT_CLICK = [
  {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x: 300, y: 300 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ],
  },
];

const decode = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

const clickSource = (find: string): string => `(() => {
  const element = ${find};
  if (!element) throw new Error('Nothing to click.');
  element.scrollIntoView({ block: 'nearest' });
  element.click();
})()`;

/** Before its own document the popup shows an empty one. */
const isLoaded = (): boolean => location.protocol === 'moz-extension:' && document.readyState === 'complete';

const clickInShadowSource = (name: string): string =>
  clickSource(`[...document.querySelectorAll('[popover]')]
    .map((host) => closedRoot(host)?.querySelector('[aria-label=${JSON.stringify(name)}]'))
    .find(Boolean)`);

const exposeShadowSource = (name: string): string => `(() => {
  for (const host of document.querySelectorAll('[popover]')) {
    const root = closedRoot(host);
    if (!root?.querySelector('section[aria-label=${JSON.stringify(name)}]')) continue;
    Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
    return true;
  }
  return false;
})()`;

/** What WebDriver calls the keys that are no characters. */
const KEY_VALUES: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Shift: '\uE008',
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const frameView = (window: FirefoxWindow, selector: string): View => ({
  evaluate: (run, ...args) => window.runInside(selector, callSource(run, args)),
  click: (find, ...args) => window.runInside(selector, clickSource(callSource(find, args))),
  screenshot: async () => decode(await window.run(snapshotFrame, selector)),
});

function pageView(bidi: BidiConnection, window: FirefoxWindow, context: string): PageView {
  return {
    goto: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    clickInShadow: (name) => window.runInside(TAB, clickInShadowSource(name)),
    evaluate: (run, ...args) => evaluateJson(bidi, context, callSource(run, args)),
    click: (find, ...args) => window.runInside(TAB, clickSource(callSource(find, args))),
    exposeShadow: async (name) =>
      void (await poll('the region', () => window.runInside<boolean>(TAB, exposeShadowSource(name)))),
    async emulate({ width, height, scale, dark, forcedColours, stillness }) {
      const viewport = { width: width ?? VIEWPORT.width, height: height ?? VIEWPORT.height };
      await bidi.send('browsingContext.setViewport', { context, viewport, devicePixelRatio: scale ?? 1 });
      await window.run(setNumbers, {
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        'browser.display.document_color_use': forcedColours ? 2 : 0,
        'ui.prefersReducedMotion': stillness ? 1 : 0,
      });
    },
    hover: async (x, y) =>
      void (await bidi.send('input.performActions', {
        context,
        actions: [
          { type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }] },
        ],
      })),
    async drag(fromX, fromY, toX, toY) {
      const [a, b, x, y] = [fromX, fromY, toX, toY].map(Math.round);
      const actions = [
        { type: 'pointerMove', x: a, y: b },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', x, y, duration: 100 },
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async press(key, modifiers = []) {
      const values = [...modifiers, key].map((name) => KEY_VALUES[name] ?? name);
      const actions = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await window.run(focusPage);
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    screenshot: async () =>
      decode((await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context })).data),
  };
}

const isThere = (window: FirefoxWindow, selector: string): Promise<boolean> =>
  window.runInside<boolean>(selector, callSource(isLoaded, []), 1_000).catch(() => false);

/** A window whose tab is `context`. */
const windowOf = (bidi: BidiConnection, window: FirefoxWindow, context: string, extension: string): BrowserWindow => ({
  page: pageView(bidi, window, context),
  badge: () => window.run(readBadge, extension),
  async openPopup() {
    await window.run(raise);
    await window.run(triggerAction, extension);
    await poll('the popup to open', () => window.run(isPopupOpen));
    await poll('the popup', () => isThere(window, POPUP));
    return frameView(window, POPUP);
  },
});

/** Firefox 140 or newer with the extension installed for this run. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const firefox = await startFirefox(options);
  try {
    const bidi = await connectBidi(firefox.address);
    const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
      capabilities: {},
    });
    const extensionData = { type: 'path', path: options.extension };
    const { extension } = await bidi.send<{ extension: string }>('webExtension.install', {
      extensionData,
      'moz:allowPrivateBrowsing': options.secret,
    });
    const tree = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
    const tab = tree.contexts[0]?.context;
    if (!tab) throw new Error('Firefox has no tab.');
    const [first] = await firefoxWindows(bidi);
    if (!first) throw new Error('Firefox has no window.');
    const window = firefoxWindow(bidi, first);
    return {
      name: 'firefox',
      version: capabilities.browserVersion,
      ...windowOf(bidi, window, tab, extension),
      async openWindow() {
        const before = await firefoxWindows(bidi);
        const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'window' });
        const other = (await firefoxWindows(bidi)).find((each) => !before.includes(each));
        if (!other) throw new Error('Firefox has opened no window.');
        return windowOf(bidi, firefoxWindow(bidi, other), context, extension);
      },
      closed: firefox.ended,
      downloads: options.downloads,
      clickToolbar: () => window.run(triggerAction, extension),
      tooltip: () => window.run(readTooltip, extension),
      async sidePanel() {
        await poll('the sidebar', () => isThere(window, SIDEBAR));
        return frameView(window, SIDEBAR);
      },
      async chooseMenu(item) {
        await bidi.send('input.performActions', { context: tab, actions: RIGHT_CLICK });
        await poll('the item of the context menu', () => window.run(chooseMenuItem, item));
      },
      async openTab(url) {
        const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
        await bidi.send('browsingContext.activate', { context });
        await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
        return async () => void (await bidi.send('browsingContext.close', { context }));
      },
      answerQuestion: async (allow) => void (await poll('the question', () => window.run(answerQuestion, allow))),
      clipboard: () => window.run(readClipboard),
      stopBackground: () => window.run(stopBackground, extension),
      limitIdle: (ms) => window.run(setNumbers, { 'extensions.background.idle.timeout': ms }),
      isBackgroundThere: () => window.run(isBackgroundThere, extension),
      inBackground: null,
      ownTab: null,
      errors: () => window.run(readErrors),
      watchScripts: null,
      heap: null,
      watchTasks: null,
      update: async () => void (await bidi.send('webExtension.install', { extensionData })),
      async close() {
        await bidi.send('browser.close').catch(() => undefined);
        bidi.close();
        firefox.kill();
        await firefox.ended;
      },
    };
  } catch (error) {
    firefox.kill();
    throw error;
  }
}
