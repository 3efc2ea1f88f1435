import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { openPanel } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { situationPages } from '../situation-pages.ts';

const ROUNDS = scaled({ quick: 3, ci: 10, long: 100 });

const KEPT_MS = 10_000;

interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly status?: string;
  readonly windowId: number;
}
type Stored = Readonly<Record<string, { url?: string; overlay?: boolean; state?: { status: string } } | string>>;
declare const chrome: {
  extension: { getViews(): Window[] };
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: { state?: { status: string } } }> };
  tabs: { query(query: object): Promise<Tab[]> };
  windows: {
    create(window: { url: string; focused?: boolean }): Promise<unknown>;
    getAll(): Promise<{ readonly id: number }[]>;
    getCurrent(): Promise<{ readonly id: number }>;
    remove(id: number): Promise<void>;
  };
  storage: Record<'local' | 'session', { get(keys: null): Promise<Stored>; remove(keys: string[]): Promise<void> }>;
};

/** Two windows of one browser, in both of which the reader does something at the same time. */
export function describeTwoWindows(family: BrowserFamily): void {
  const pages = () => serve(situationPages(''));
  const hosts = family === 'chromium' ? ['http://127.0.0.1/*'] : [];
  describeInBrowser({ family, about: 'two windows', serve: pages, hosts }, (at) => {
    let settings = '';

    beforeAll(async () => {
      await at.session.page.goto(`${at.server.origin}/policy`);
      const { view } = await openPanel(at.session);
      settings = `${await view.evaluate(() => location.origin)}/options.html`;
      await view.evaluate(() => void setTimeout(() => window.close()));
      await at.session.page.goto(settings);
    });
    afterEach(() =>
      at.session.page.evaluate(async () => {
        const [own, all] = [await chrome.windows.getCurrent(), await chrome.windows.getAll()];
        for (const { id } of all) if (id !== own.id) await chrome.windows.remove(id);
      }),
    );

    const openWindow = (url: string): Promise<void> =>
      at.session.page.evaluate(async (address) => void (await chrome.windows.create({ url: address })), url);

    test(`G17: settings that are changed in two windows at once are all kept, ${ROUNDS} times`, async ({ task }) => {
      await openWindow(settings);
      await poll('the settings in both windows', () =>
        at.session.page.evaluate(
          () =>
            chrome.extension
              .getViews()
              .filter(
                ({ document, location }) => location.pathname === '/options.html' && document.querySelector('form'),
              ).length === 2,
        ),
      );
      for (let round = 1; round <= ROUNDS; round++) {
        const wanted = await at.session.page.evaluate(changeInBoth, round);
        // A window that does not show its last choice yet would take the next one for no choice.
        await vi.waitFor(async () => expect(await at.session.page.evaluate(chosen)).toMatchObject(wanted), KEPT_MS);
      }
      say(task, `${family}: ${ROUNDS} rounds of 3 choices and a site in each of two windows: all kept`);
    });

    test(`G17: policies that are read in two windows at once have their own summary each, ${ROUNDS} times`, async ({
      task,
    }) => {
      const urls = [1, 2].map((window) => `${at.server.origin}/policy?window=${window}`);
      for (const url of urls) await openWindow(url);
      await poll('the policies', () =>
        at.session.page.evaluate(async (all) => {
          const tabs = await chrome.tabs.query({});
          return all.every((url) => tabs.some((tab) => tab.url === url && tab.status === 'complete'));
        }, urls),
      );
      for (let round = 1; round <= ROUNDS; round++) {
        const answers = await at.session.page.evaluate(readBoth, urls);
        expect(answers).toEqual({ windows: 2, states: ['summary', 'summary'], kept: urls, overlays: [false, true] });
      }
      say(task, `${family}: ${ROUNDS} rounds: two summaries each time, each of its own page, with its own choice`);
    });
  });
}

/** Makes other choices in both windows, all at once; gives what must be kept. */
function changeInBoth(round: number): object {
  const [first, second] = chrome.extension
    .getViews()
    .filter(({ location }) => location.pathname === '/options.html')
    .map(({ document }) => document);
  if (!first || !second) throw new Error('There are not two windows with settings.');
  const [palette, opens, copyFormat] = [
    ['classic', 'safe'][round % 2] ?? '',
    ['popup', 'panel'][round % 2] ?? '',
    ['text', 'markdown'][round % 2] ?? '',
  ];
  const choose = (document: Document, group: string, value: string): void =>
    document.querySelector<HTMLInputElement>(`input[name="${group}"][value="${value}"]`)?.click();
  const addSite = (document: Document, host: string): void => {
    const field = document.querySelector<HTMLInputElement>('[data-testid="site"]');
    if (!field) throw new Error('There is no field for a site.');
    field.value = host;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector<HTMLElement>('[data-testid="add-site"]')?.click();
  };
  choose(first, 'palette', palette);
  choose(second, 'opens', opens);
  choose(first, 'copy-format', copyFormat);
  addSite(second, `second-${round}.example`);
  addSite(first, `first-${round}.example`);
  return {
    shown: [
      { palette, 'copy-format': copyFormat, field: '' },
      { opens, field: '' },
    ],
    ...{ palette, opens, copyFormat },
    ...{ [`site:first-${round}.example`]: 'off', [`site:second-${round}.example`]: 'off' },
  };
}

/** What is kept, and what the settings in both windows show of it. */
async function chosen(): Promise<object> {
  const shown = chrome.extension
    .getViews()
    .filter(({ location }) => location.pathname === '/options.html')
    .map(({ document }) => ({
      ...Object.fromEntries(
        [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')].map(({ name, value }) => [
          name,
          value,
        ]),
      ),
      field: document.querySelector<HTMLInputElement>('[data-testid="site"]')?.value,
    }));
  return { ...(await chrome.storage.local.get(null)), shown };
}

/** Has both pages read and the highlights of the first one switched off at the same time; gives what is kept then. */
async function readBoth(urls: readonly string[]): Promise<object> {
  const tabs = await chrome.tabs.query({});
  const both = urls.map((url) => tabs.find((tab) => tab.url === url) as Tab);
  await chrome.storage.session.remove(both.map(({ id }) => `tab:${id}`));
  const read = (tabId: number) => chrome.runtime.sendMessage({ type: 'analyze', tabId, wish: 'anyway' });
  const answers = await Promise.all(both.map(({ id }) => read(id)));
  const [first, second] = both.map(({ id }) => id);
  await Promise.all([
    chrome.runtime.sendMessage({ type: 'overlay', tabId: first, on: false }),
    chrome.runtime.sendMessage({ type: 'overlay', tabId: second, on: true }),
    read(second ?? 0),
  ]);
  const all = await chrome.storage.session.get(null);
  const records = both.map(({ id }) => all[`tab:${id}`] as Exclude<Stored[string], string>);
  return {
    windows: new Set(both.map(({ windowId }) => windowId)).size,
    states: answers.map(({ value }) => value?.state?.status),
    kept: records.map(({ url }) => url),
    overlays: records.map(({ overlay }) => overlay),
  };
}
