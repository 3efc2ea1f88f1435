import type { BrowserSession, View } from '../../scripts/browser/browser-session.ts';
import { poll } from '../../scripts/browser/poll.ts';

/** A state in which the popup rests: a summary, or a card that says why there is none. */
export type RestingState = 'summary' | 'not-policy' | 'other-language' | 'unreadable' | 'failed';

declare const chrome: { storage: { local: { set(items: Record<string, string>): Promise<void> } } };

/** Makes the extension speak Chinese whatever the browser's own language. */
export async function speakChinese(session: BrowserSession): Promise<void> {
  const popup = await session.openPopup();
  await popup.evaluate(() => chrome.storage.local.set({ language: 'zh-CN' }));
}

/** Clicks the toolbar and waits until the popup rests. `timeout` in ms. */
export async function openPanel(
  session: BrowserSession,
  timeout = 15_000,
): Promise<{ view: View; state: RestingState }> {
  const view = await session.openPopup();
  return { view, state: await restingState(view, timeout) };
}

/** Waits until the popup has an answer. A summary rests once the page is painted or cannot be. */
export function restingState(view: View, timeout = 15_000): Promise<RestingState> {
  return poll('an answer in the popup', () => view.evaluate(readState).catch(() => null), timeout);
}

function readState(): RestingState | null {
  const card = document.querySelector('[data-testid^="state-"]')?.getAttribute('data-testid')?.slice('state-'.length);
  if (card) return card === 'reading' ? null : (card as RestingState);
  return document.querySelector('[data-testid="overlay"][aria-pressed="true"]') ? 'summary' : null;
}

/** The text of one part of the popup. */
export const textOf = (view: View, testId: string): Promise<string> =>
  view.evaluate((id) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.innerText ?? '', testId);

/** The titles of the lines of one section. */
export const linesOf = (view: View, section: string): Promise<string[]> =>
  view.evaluate(
    (id) => [...document.querySelectorAll(`[data-testid="${id}"] .line-title`)].map((line) => line.textContent ?? ''),
    section,
  );

/** Opens the first line of a section that has proof and gives the first quotation under it. */
export async function openFirstLine(view: View, section: string): Promise<string> {
  await view.click((id) => document.querySelector(`[data-testid="${id}"] button.line-head`), section);
  return poll('a quotation', () =>
    view.evaluate((id) => document.querySelector(`[data-testid="${id}"] [data-testid="quote"]`)?.textContent, section),
  );
}

/** How many ranges each of our highlights paints in the page, by the last word of its name. */
export const highlights = (session: BrowserSession): Promise<Record<string, number>> =>
  session.page.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, { size: number }>;
    return Object.fromEntries([...registry].map(([name, { size }]) => [name.split('-').at(-1), size]));
  });

/** The text of the passage that is the current one, as painted in the page. */
export const currentPassage = (session: BrowserSession): Promise<string> =>
  session.page.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
    const name = [...registry.keys()].find((each) => each.endsWith('-current'));
    return name ? [...(registry.get(name) ?? [])].map((range) => range.toString()).join('') : '';
  });
