import browser from 'webextension-polyfill';
import { ask } from './ask.ts';
import { BACKGROUND_MESSAGES, type BackgroundMessages } from './background-messages.ts';
import type { MessageType, Request } from './message.ts';
import type { TabRecord } from './tab-state.ts';
import { createTabStore, readRecord, tabKey } from './tab-store.ts';

/** How popup and side panel speak with the background and see what it keeps about a tab. */

export const askBackground = <T extends MessageType<BackgroundMessages>>(
  type: T,
  request: Request<BackgroundMessages, T>,
) => ask(BACKGROUND_MESSAGES, (message) => browser.runtime.sendMessage(message), type, request);

/** Read straight from storage: the first paint does not wait for a worker to start. */
export const loadRecord = (tabId: number): Promise<TabRecord | null> =>
  createTabStore(browser.storage.session).load(tabId);

/** Calls back whenever the background stores something readable for the tab; returns how to stop. */
export function watchRecord(tabId: number, changed: (record: TabRecord) => void): () => void {
  const key = tabKey(tabId);
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const record = area === 'session' && key in changes ? readRecord(changes[key]?.newValue) : null;
    if (record) changed(record);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** The tab that the reader is looking at. */
export async function activeTab(): Promise<{ id: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Opens the options page and leaves the popup, which would else stay in front of it in some browsers. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}
