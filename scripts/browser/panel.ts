import type { BrowserSession, BrowserWindow, Clipboard, View } from './browser-session.ts';
import { poll } from './poll.ts';

/** A state in which the popup rests: a summary, or a card that says why there is none. */
export type RestingState =
  | 'summary'
  | 'not-policy'
  | 'dismissed'
  | 'locked'
  | 'unasked'
  | 'other-language'
  | 'unreadable'
  | 'failed';

/** The popup with its answer. */
export interface Panel {
  readonly view: View;
  readonly state: RestingState;
}

declare const chrome: { storage: { local: { set(items: Record<string, string>): Promise<void> } } };

/** Makes the extension speak Chinese whatever the browser's own language. */
export async function speakChinese(session: BrowserSession): Promise<void> {
  const popup = await session.openPopup();
  await popup.evaluate(() => chrome.storage.local.set({ language: 'zh-CN' }));
}

/** Clicks the toolbar and waits until the popup rests. `timeout` in ms. */
export async function openPanel(window: BrowserWindow, timeout?: number): Promise<Panel> {
  const view = await window.openPopup();
  return { view, state: await restingState(view, timeout) };
}

/**
 * Waits until the popup has an answer; a summary rests once its passages are painted.
 *
 * @throws Error that tells what the popup shows instead, or that it is gone
 */
export async function restingState(view: View, timeout?: number): Promise<RestingState> {
  try {
    return await poll('an answer in the popup', () => view.evaluate(readState).catch(() => null), timeout);
  } catch (error) {
    const shown = await view.evaluate(() => document.querySelector('main')?.innerText ?? '').catch(String);
    throw new Error(`${(error as Error).message} It shows: ${shown.slice(0, 300)}`);
  }
}

function readState(): RestingState | null {
  const card = document.querySelector('[data-testid^="state-"]')?.getAttribute('data-testid')?.slice('state-'.length);
  if (card) return card === 'reading' ? null : (card as RestingState);
  return document.querySelector('[data-testid="overlay"][aria-pressed="true"]') ? 'summary' : null;
}

/** Copies the summary with the popup's own button. Chromium's popup may close when the clipboard is read. */
export async function copySummary(session: BrowserSession, view: View): Promise<Clipboard> {
  await view.click(() => document.querySelector('[data-testid="copy"]'));
  await poll('the word that it was copied', () => view.evaluate(() => document.querySelector('.toast')?.textContent));
  return session.clipboard();
}
