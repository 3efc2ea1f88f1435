import { beforeAll, expect, test } from 'vitest';
import type { View } from '../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel, restingState } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { violationsIn } from './axe.ts';
import { describeInBrowser } from './in-browser.ts';
import { servePages } from './pages.ts';

declare const chrome: {
  storage: {
    session: {
      get(key: null): Promise<Record<string, never>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

interface StoredTab {
  /** Packed. */
  readonly state: string;
}

/** Two policies of two tabs side by side, in a page of our own. */
export function describeComparing(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'comparing', serve: () => servePages({}) }, (at) => {
    let origin = '';
    const page = (): View => at.session.page;
    const rows = (): Promise<string[]> =>
      page().evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.comparison tbody tr:not(.subject)')].map((row) =>
          [...row.children].map((cell) => cell.textContent).join(' | '),
        ),
      );
    const table = (): Promise<unknown> =>
      poll('the table', () => page().evaluate(() => document.querySelector('[data-testid="comparison"]')));

    beforeAll(async () => {
      for (const path of ['/traditional', '/policy']) {
        await at.session.page.goto(`${at.server.origin}${path}`);
        const { view } = await openPanel(at.session);
        expect(await restingState(view)).toBe('summary');
        // One tab stands for two: what was read of it is kept under another tab's name.
        await view.evaluate(async (name) => {
          const [record] = Object.entries(await chrome.storage.session.get(null)).filter(([key]) =>
            key.startsWith('tab:'),
          );
          if (name === '/traditional' && record) await chrome.storage.session.set({ 'tab:999999': record[1] });
        }, path);
        origin = await view.evaluate(() => location.origin);
        await view.evaluate(() => void setTimeout(() => window.close()));
      }
    });

    test('what differs stands first, and all of it is copied as a table', async () => {
      await at.session.page.goto(`${origin}/compare.html`);
      await table();
      const differing = await rows();
      expect(differing.length).toBeGreaterThan(10);
      await savePicture(`artifacts/${family}-compare.png`, page());
      expect(await violationsIn(page())).toEqual([]);
      await page().click(() => document.querySelector('[data-testid="only-differing"]'));
      await poll('all rows', async () => (await rows()).length > differing.length);
      await page().click(() => document.querySelector('[data-testid="copy-table"]'));
      await poll('the word', () => page().evaluate(() => document.querySelector('.toast')?.textContent));
      // Chromium lets web pages read the clipboard, not ours.
      await at.session.page.goto(`${at.server.origin}/policy`);
      const { text, html } = await at.session.clipboard();
      expect(text).toMatch(/^\| 事项 \| .+ \| .+ \|\n\| --- \| --- \| --- \|\n/);
      expect(html).toContain('<table>');
    });

    test.each([
      ['en', true],
      ['zh-CN', true],
    ] as const)('in %s, dark: %s', async (language, dark) => {
      await at.session.page.goto(`${origin}/options.html`);
      await poll('the options', () => page().evaluate(() => document.querySelector('[data-testid="shortcuts"]')));
      await page().click((value) => document.querySelector(`input[name="language"][value="${value}"]`), language);
      await at.session.page.emulate({ dark });
      await at.session.page.goto(`${origin}/compare.html`);
      await table();
      await savePicture(`artifacts/${family}-compare-${language}-dark.png`, page());
      expect(await violationsIn(page())).toEqual([]);
    });

    test('with what their lists say that have been read', async () => {
      await at.session.page.goto(`${origin}/compare.html`);
      await table();
      await page().evaluate(async () => {
        const { 'tab:999999': record } = (await chrome.storage.session.get(null)) as Record<string, StoredTab>;
        if (!record) throw new Error('a tab that was read');
        const bytes = Uint8Array.from(atob(record.state), (each) => each.charCodeAt(0));
        const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
        const state = (await new Response(unpacked).json()) as { readonly summary: object };
        const evidence = [{ start: 0, end: 2, quote: '栗峰' }];
        const told = { aliases: [], kind: 'logistics', modes: ['share'], dataTypes: [], purposes: [], link: null };
        const summary = { ...state.summary, recipients: [{ ...told, name: '栗峰物流', evidence }] };
        const list = {
          kind: 'shared',
          title: '共享清单',
          url: 'https://songyan.example/shared',
          evidence: evidence[0],
        };
        const lists = [{ ...list, reading: { status: 'read', summary, cut: false } }];
        await chrome.storage.session.set({ 'tab:999999': { ...record, state: { ...state, lists } } });
      });
      await at.session.page.goto(`${origin}/compare.html`);
      await table();
      expect((await rows()).join()).toContain('栗峰物流');
    });

    test('with fewer than two it says what to do, and leads there', async () => {
      await page().evaluate(() => chrome.storage.session.clear());
      await at.session.page.goto(`${origin}/compare.html`);
      await poll('the card', () => page().evaluate(() => document.querySelector('[data-testid="too-few"]')));
      await savePicture(`artifacts/${family}-compare-too-few.png`, page());
      expect(await violationsIn(page())).toEqual([]);
      expect(await page().evaluate(() => document.querySelector('[data-testid="documents"]')?.textContent)).not.toBe(
        '',
      );
    });
  });
}
