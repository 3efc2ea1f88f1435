import browser from 'webextension-polyfill';
import { ask } from './ask.ts';
import { BACKGROUND_MESSAGES, type BackgroundMessages } from './background-messages.ts';
import { DOCUMENT_PAGE } from './document-page.ts';
import type { MessageType, Request } from './message.ts';
import { originPattern } from './origin-pattern.ts';
import { openSidePanel } from './side-panel.ts';
import type { TabRecord } from './tab-state.ts';
import { createTabStore, JUDGED_KEY, readRecord, tabKey } from './tab-store.ts';

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
  let last = 0;
  const listen = async (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session' || !(key in changes)) return;
    const turn = ++last;
    const record = await readRecord(changes[key]?.newValue);
    // Reading one may take longer than reading the next.
    if (record && turn === last) changed(record);
  };
  browser.storage.onChanged.addListener(listen);
  return () => {
    last = NaN;
    browser.storage.onChanged.removeListener(listen);
  };
}

/** A tab as far as we may see it: browsers hide the address of one that the reader has not opened to us. */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number | undefined;
  readonly url: string | undefined;
}

/** The tab that the reader is looking at, in the window that this page belongs to. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** Calls back whenever the reader turns to another tab of this window; returns how to stop. */
export function watchActiveTab(changed: (tab: ActiveTab | null) => void): () => void {
  const own = browser.windows.getCurrent();
  const listen = async ({ windowId }: { windowId: number }) => {
    if (windowId === (await own).id) changed(await activeTab());
  };
  browser.tabs.onActivated.addListener(listen);
  return () => browser.tabs.onActivated.removeListener(listen);
}

/**
 * Calls back whenever the page of a tab may have become another: it has come or moved or was
 * judged (`false`), or it is complete (`true`). Returns how to stop.
 */
export function watchPage(tabId: number, changed: (complete: boolean) => void): () => void {
  const updated = (id: number, { status, url }: { status?: string; url?: string }, tab: { url?: string }) => {
    // Firefox says `loading` while the old page is still there; only its address, or that it is hidden, means a new one.
    const isNew = url !== undefined || (status === 'loading' && tab.url === undefined);
    if (id === tabId && (isNew || status === 'complete')) changed(status === 'complete');
  };
  const stored = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const judged = area === 'session' ? (changes[JUDGED_KEY]?.newValue as { tabId?: unknown } | undefined) : undefined;
    if (judged?.tabId === tabId) changed(false);
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.storage.onChanged.addListener(stored);
  return () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.storage.onChanged.removeListener(stored);
  };
}

/** Leaves the popup for the panel beside the page. Only in answer to a click, since browsers want one. */
export function openPanelInstead(windowId: number): void {
  openSidePanel(windowId).then(
    () => window.close(),
    () => undefined,
  );
}

/** Opens the page for files and pasted text in a tab of its own; with the PDF that another tab shows. */
export const openDocumentPage = async (fromTab?: number): Promise<void> => {
  const from = fromTab === undefined ? '' : `?tab=${fromTab}`;
  await browser.tabs.create({ url: browser.runtime.getURL(DOCUMENT_PAGE + from) });
};

/** Opens the page that sets a tab's policy beside another. */
export const openComparison = async (tabId: number): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`/compare.html?tab=${tabId}`) });
};

export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();

/** Asks the reader, in the browser's own words, to let us into the site of an address. Only in answer to a click. */
export const requestSite = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originPattern(url)] }).catch(() => false);
