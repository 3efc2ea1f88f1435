import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { summarize } from '../utils/analysis/summarize.ts';
import { ask } from '../utils/messaging/ask.ts';
import { type BackgroundParts, createHandlers } from '../utils/messaging/background-handlers.ts';
import { BACKGROUND_MESSAGES } from '../utils/messaging/background-messages.ts';
import { createDoor, type Sender } from '../utils/messaging/door.ts';
import { chosenMessages } from '../utils/messaging/language-choice.ts';
import { createPreferences } from '../utils/messaging/preferences.ts';
import { READER_MESSAGES } from '../utils/messaging/reader-messages.ts';
import { createTabStore } from '../utils/messaging/tab-store.ts';
import { withTimeout } from '../utils/messaging/with-timeout.ts';
import { detectLanguage } from '../utils/text/language.ts';

/** A page with five million characters takes about three seconds to read. */
const READER_TIMEOUT_MS = 20_000;
/** A mark, not a verdict: this page is a text of the kind that can be read. */
const BADGE = { text: '文', background: '#2b4f9e', colour: '#ffffff' };

const store = createTabStore(browser.storage.session);
const preferences = createPreferences(browser.storage.local);

const askReader: BackgroundParts['askReader'] = (tabId, type, request) =>
  withTimeout(
    ask(READER_MESSAGES, (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), type, request),
    READER_TIMEOUT_MS,
  );

const parts: BackgroundParts = {
  messages: chosenMessages,
  store,
  preferences,
  askReader,
  read: (tabId, known) => askReader(tabId, 'read', { known }),
  addressOf: async (tabId) => (await browser.tabs.get(tabId)).url,
  inject: async (tabId) => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  },
  detectLanguage,
  summarize,
  now: () => Date.now(),
  showBadge: async (tabId, on) => {
    await browser.action.setBadgeText({ tabId, text: on ? BADGE.text : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE.background });
    await browser.action.setBadgeTextColor({ tabId, color: BADGE.colour });
  },
};

/** Listeners only, registered before anything is awaited: an event that wakes the worker must find them. */
export default defineBackground(() => {
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };
  const door = createDoor(BACKGROUND_MESSAGES, createHandlers(parts), self);
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => door(message, sender as Sender));
  browser.tabs.onRemoved.addListener((tabId) => void store.forget(tabId));
});
