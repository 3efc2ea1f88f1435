import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { isTheList } from '../utils/analysis/is-the-list.ts';
import { summarizeInSteps } from '../utils/analysis/summarize.ts';
import { groundsInSteps } from '../utils/letters/grounds.ts';
import { withoutHash } from '../utils/messaging/analyze-tab.ts';
import { ask } from '../utils/messaging/ask.ts';
import { type BackgroundParts, createHandlers, type Mark } from '../utils/messaging/background-handlers.ts';
import { BACKGROUND_MESSAGES } from '../utils/messaging/background-messages.ts';
import { createAnalyst } from '../utils/messaging/create-analyst.ts';
import { DOCUMENT_PAGE } from '../utils/messaging/document-page.ts';
import { createDoor, type Sender } from '../utils/messaging/door.ts';
import { noteTab } from '../utils/messaging/follow-policy.ts';
import { chosenOutsideMessages, LANGUAGE_KEY } from '../utils/messaging/language-choice.ts';
import { createOpenedTabs } from '../utils/messaging/opened-tabs.ts';
import { originPattern } from '../utils/messaging/origin-pattern.ts';
import { createPreferences } from '../utils/messaging/preferences.ts';
import { createListReader } from '../utils/messaging/read-list.ts';
import { readWhole } from '../utils/messaging/read-whole.ts';
import { READER_MESSAGES } from '../utils/messaging/reader-messages.ts';
import { openSidePanel } from '../utils/messaging/side-panel.ts';
import { createTabStore } from '../utils/messaging/tab-store.ts';
import { FACE_SIZES, facePath } from '../utils/messaging/toolbar-face.ts';
import { createVersionStore } from '../utils/messaging/version-store.ts';
import { type Entry, entryOf, offerWaysIn, PANEL_COMMAND } from '../utils/messaging/ways-in.ts';
import { withTimeout } from '../utils/messaging/with-timeout.ts';
import { inSlices } from '../utils/page/in-slices.ts';
import { detectLanguage } from '../utils/text/language.ts';

/** A page of 20 MB takes some seconds to read, and a busy machine several times that. */
const READER_TIMEOUT_MS = 60_000;
/** While a long text is being analysed, other questions wait so long and little more. */
const SLICE_MS = 50;
/** A mark, not a verdict: this page is a text of the kind that can be read. */
const BADGE = { policy: '文', changed: '变' } as const satisfies Record<Mark, string>;
const BADGE_BACKGROUND = { policy: '#2b4f9e', changed: '#a3302d' } as const satisfies Record<Mark, string>;
const BADGE_COLOUR = '#ffffff';

const store = createTabStore(browser.storage.session);
const preferences = createPreferences(browser.storage.local);
const versions = createVersionStore(browser.storage.local);

const askReader: BackgroundParts['askReader'] = (tabId, type, request) =>
  withTimeout(
    ask(READER_MESSAGES, (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), type, request),
    READER_TIMEOUT_MS,
  );

/** One after the other: a picture that takes longer to load must not come over a later one. */
let showing: Promise<unknown> = Promise.resolve();
const showFace: BackgroundParts['showFace'] = (tabId, face) => {
  const path = Object.fromEntries(FACE_SIZES.map((size) => [size, browser.runtime.getURL(facePath(face, size))]));
  showing = showing.then(() => browser.action.setIcon({ tabId, path })).catch(() => undefined);
};

const parts: BackgroundParts = {
  messages: chosenOutsideMessages,
  store,
  preferences,
  versions,
  askReader,
  read: (tabId, wish) => readWhole(askReader, tabId, wish),
  addressOf: async (tabId) => (await browser.tabs.get(tabId)).url,
  pageOf: async (tabId) => {
    const target = { target: { tabId }, injectImmediately: true };
    const [url, since] = await Promise.all([
      browser.tabs.get(tabId).then(
        (tab) => withoutHash(tab.url ?? ''),
        () => '',
      ),
      browser.scripting.executeScript({ ...target, func: () => performance.timeOrigin }).then(
        ([page]) => page?.result,
        () => '',
      ),
    ]);
    return `${url} ${since}`;
  },
  isMarked: async (tabId) => (await browser.action.getBadgeText({ tabId })) !== '',
  inject: async (tabId) => {
    const injected = browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    await injected.catch(async (error: unknown) => {
      // Browsers put no script into our own pages; the one for files brings it itself.
      const { url } = await browser.tabs.get(tabId);
      if (!url?.startsWith(browser.runtime.getURL(DOCUMENT_PAGE))) throw error;
    });
  },
  detectLanguage,
  summarize: (document, language) => inSlices(summarizeInSteps(document, language), SLICE_MS),
  ground: (document, summary) => inSlices(groundsInSteps(document, summary), SLICE_MS),
  isPrivate: async (tabId) => (await browser.tabs.get(tabId)).incognito,
  note: (...reading) => noteTab(parts, ...reading),
  now: () => Date.now(),
  maySee: (url) => browser.permissions.contains({ origins: [originPattern(url)] }),
  openBeside: async (tabId, url) => {
    const { windowId, index } = await browser.tabs.get(tabId);
    const tab = await browser.tabs.create({
      ...(windowId !== undefined && { windowId }),
      ...{ url, active: false, index: index + 1 },
    });
    if (tab.id === undefined) throw new Error('A tab without an id.');
    return tab.id;
  },
  closeTab: (tabId) => browser.tabs.remove(tabId),
  opened: createOpenedTabs(browser.storage.session),
  isTheList,
  isLoaded: async (tabId) => (await browser.tabs.get(tabId)).status === 'complete',
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  showFace,
  showBadge: async (tabId, mark) => {
    await browser.action.setBadgeText({ tabId, text: mark ? BADGE[mark] : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_BACKGROUND[mark ?? 'policy'] });
    await browser.action.setBadgeTextColor({ tabId, color: BADGE_COLOUR });
    const { words, manifest } = await chosenOutsideMessages();
    const titles = { policy: words.ways.marked, changed: words.act.change.marked };
    await browser.action.setTitle({ tabId, title: mark ? titles[mark] : manifest.actionTitle });
  },
};

const lists = createListReader(parts);
const analyst = createAnalyst(parts, lists);

/** The answer opens in the same breath, as browsers want it; the analysis may take its time. */
function enter(
  { wish, opens }: Entry,
  tab: { id?: number | undefined; windowId?: number | undefined } | undefined,
): void {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  const opening =
    opens === 'panel' ? openSidePanel(tab.windowId) : browser.action.openPopup({ windowId: tab.windowId });
  // Where nothing can open, badge and highlights still show that something was read.
  opening.catch(() => undefined);
  void analyst.analyze(tab.id, wish);
}

/** One after the other: two at once would make the same menu items twice. */
let offering = Promise.resolve();
const offer = (): void => {
  offering = offering
    .then(async () => offerWaysIn(await chosenOutsideMessages(), (await preferences.load()).opens))
    .catch(() => undefined);
};

/** Listeners only, registered before anything is awaited: an event that wakes the worker must find them. */
export default defineBackground({
  // Shares its chunks with our pages.
  type: 'module',
  main() {
    const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };
    const door = createDoor(BACKGROUND_MESSAGES, createHandlers(parts, lists, analyst), self);
    browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => door(message, sender as Sender));
    browser.tabs.onRemoved.addListener((tabId) => void store.forget(tabId));

    // Not where its reader has turned to it meanwhile.
    void parts.opened.closeLeft(async (tabId) => (await browser.tabs.get(tabId)).active || parts.closeTab(tabId));
    browser.permissions.onAdded.addListener(() => void lists.granted());

    // Comes only while there is no popup: the reader wants the panel.
    browser.action.onClicked.addListener((tab) => enter({ wish: 'due', opens: 'panel' }, tab));
    const { contextMenus, commands } = browser as Partial<typeof browser>;
    contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
      const entry = entryOf(menuItemId);
      if (entry) enter(entry, tab);
    });
    commands?.onCommand.addListener((command, tab) => {
      if (command === PANEL_COMMAND) enter({ wish: 'due', opens: 'panel' }, tab);
    });
    // Browsers forget part of it when they close, and wake nobody who does not listen.
    browser.runtime.onInstalled.addListener(offer);
    browser.runtime.onStartup.addListener(offer);
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && (LANGUAGE_KEY in changes || 'opens' in changes)) offer();
    });
    offer();
  },
});
