import type { BrowserSession, View } from '../../scripts/browser/browser-session.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';

/** What the panel shows of each list: its state by its name. */
export const statesOf = (view: View): Promise<Record<string, string>> =>
  view.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-testid="linked-list"]')].map((row) => [
        row.querySelector('[data-testid="linked-title"]')?.textContent ?? '',
        row.dataset['state'] ?? '',
      ]),
    ),
  );
/** Clicks the button of a list: read it, or try again. */
export const readLinked = (view: View, title: string): Promise<void> =>
  view.click(
    (name) =>
      [...document.querySelectorAll('[data-testid="linked-list"]')]
        .find((row) => row.querySelector('[data-testid="linked-title"]')?.textContent === name)
        ?.querySelector('[data-testid="read-list"]'),
    title,
  );
/** Clicks the buttons of all lists at once: one after the other they move, since those that are read get lines. */
export const readAllLinked = (view: View): Promise<void> =>
  view.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-testid="read-list"]')) button.click();
  });

/** The state in which a list rests. */
export const restedState = async (view: View, title: string): Promise<string> =>
  poll(
    `${title} to be read`,
    async () => {
      const state = (await statesOf(view))[title];
      return !['unread', 'reading', 'asking'].includes(state ?? '') && state;
    },
    30_000,
  );

/** The panel over a policy, its lists open. */
export async function openLinked(session: BrowserSession, url: string): Promise<View> {
  await session.page.goto(url);
  const { view } = await openPanel(session);
  await view.click(() => document.querySelector('[data-testid="linked-head"]'));
  await poll('the lists', async () => Object.keys(await statesOf(view)).length > 0);
  return view;
}
