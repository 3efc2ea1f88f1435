import type { BrowserSession, PageView } from '../../scripts/browser/browser-session.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { unpack } from '../../utils/messaging/pack.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';

declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number }[]> };
  storage: {
    local: { set(items: object): Promise<void> };
    session: { get(key: string): Promise<Record<string, { state: string }>>; set(items: object): Promise<void> };
  };
};

/**
 * The popup's own page in a tab, the size of a popup: there it can be typed in, looked at in any light, and put into any
 * state, since it follows what is stored for its tab.
 */
export interface PanelInTab {
  readonly page: PageView;
  /** Puts it into a state and waits until it shows it. */
  show(state: TabState): Promise<void>;
}

/** The summary that the extension makes of the page at `url`, and the address of the popup's page. */
export async function summaryOf(session: BrowserSession, url: string): Promise<{ state: TabState; popup: string }> {
  await session.page.goto(url);
  const { view } = await openPanel(session);
  const packed = await view.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const key = `tab:${tab?.id}`;
    return (await chrome.storage.session.get(key))[key]?.state ?? '';
  });
  const popup = await view.evaluate(() => location.href);
  // An open popup has the keyboard.
  await view.evaluate(() => void setTimeout(() => window.close()));
  return { state: (await unpack(packed)) as TabState, popup };
}

/** @param popup The address of the popup's page, or of the panel's beside the page. */
export async function openInTab(
  { page }: BrowserSession,
  popup: string,
  look: { readonly language: string; readonly dark: boolean; readonly width?: number },
): Promise<PanelInTab> {
  // Motion ends at once: half-faded words have no contrast.
  await page.emulate({ width: look.width ?? 420, height: 600, dark: look.dark, stillness: true });
  await page.goto(popup);
  await page.evaluate((language) => chrome.storage.local.set({ language }), look.language);
  await page.goto(popup);
  const status = (): Promise<string> =>
    page.evaluate(() => document.querySelector('main')?.getAttribute('data-state') ?? '').catch(() => '');
  // A page of the browser's own cannot be read: with that answer the panel is at rest.
  await poll('the panel at rest', async () => (await status()) === 'unreadable');
  return {
    page,
    async show(state) {
      await page.evaluate(async (json) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const record = { version: 1, url: location.href, print: null, at: Date.now(), overlay: true };
        await chrome.storage.session.set({ [`tab:${tab?.id}`]: { ...record, state: JSON.parse(json) } });
      }, JSON.stringify(state));
      await poll(`the state ${state.status}`, async () => (await status()) === state.status);
    },
  };
}
