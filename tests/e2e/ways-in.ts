import { expect, test } from 'vitest';
import type { View } from '../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel, restingState } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { violationsIn } from './axe.ts';
import { describeInBrowser } from './in-browser.ts';
import { servePages } from './pages.ts';
import { currentPassage, highlights, linesOf, openFirstLine, textOf } from './panel.ts';

declare const chrome: { storage: { local: { set(items: Record<string, string>): Promise<void> } } };

/** The panel beside the page, the context menu, and a click that opens the panel instead of the popup. */
export function describeWaysIn(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'ways in', serve: () => servePages({}) }, (at) => {
    let visits = 0;

    const visit = (name: string): Promise<void> =>
      at.session.page.goto(`${at.server.origin}/${name}?visit=${++visits}`);
    const keep = (name: string, view: View): Promise<void> => savePicture(`artifacts/${family}-${name}.png`, view);
    const badge = (): Promise<unknown> => poll('the badge', async () => (await at.session.badge()) === '文');
    const set = async (view: View, items: Record<string, string>): Promise<void> =>
      view.evaluate((each) => chrome.storage.local.set(each), items);
    const state = (view: View, wanted: string): Promise<unknown> =>
      poll(`the state ${wanted}`, async () => (await restingState(view, 60_000)) === wanted);
    /** The panel as a reader opens it from the popup. */
    const openSidePanel = async (): Promise<View> => {
      const { view } = await openPanel(at.session);
      await view.click(() => document.querySelector('[data-testid="open-panel"]'));
      return at.session.sidePanel();
    };
    /** Selects the table of recipients, brings it under the mouse, and gives how many characters it shows. */
    const selectTable = (): Promise<number> =>
      at.session.page.evaluate(() => {
        const table = document.querySelector('main table:has(caption)');
        if (!table) throw new Error('no table in the page');
        scrollBy({ top: table.getBoundingClientRect().top - 290, behavior: 'instant' });
        getSelection()?.selectAllChildren(table);
        return (getSelection()?.toString() ?? '').replace(/\s/g, '').length;
      });

    test('the toolbar button speaks the chosen language, and says what the badge means', async () => {
      await visit('policy');
      await badge();
      await poll(
        'the tooltip',
        async () => (await at.session.tooltip()) === '隐私一览：这一页像隐私政策，点一下就能分析',
      );
    });

    test('the panel beside the page shows the same, leads to places, and stays', async () => {
      await visit('policy');
      const panel = await openSidePanel();
      await state(panel, 'summary');
      expect(await textOf(panel, 'collected')).toContain('电话号码');
      await keep('side-panel', panel);
      expect(await violationsIn(panel)).toEqual([]);
      const quote = await openFirstLine(panel, 'rights');
      await panel.click(() => document.querySelector('[data-testid="rights"] [data-testid="quote"]'));
      expect(await poll('the current passage', () => currentPassage(at.session))).toContain(quote.trim());
    });

    test('the panel follows the reader to another tab and back, keeping what was read', async () => {
      await visit('policy');
      const panel = await openSidePanel();
      await state(panel, 'summary');
      const close = await at.session.openTab(`${at.server.origin}/not-a-policy?visit=${++visits}`);
      // Firefox lets us see the page, Chrome does not; neither reads it.
      await poll('a quiet word', async () => ['unasked', 'unreadable'].includes(await restingState(panel)));
      await keep('side-panel-unasked', panel);
      expect(await violationsIn(panel)).toEqual([]);
      await close();
      await state(panel, 'summary');
      expect(await textOf(panel, 'collected')).toContain('电话号码');
    });

    test('the panel follows to another policy, or says that a click opens it', async () => {
      await visit('policy');
      const panel = await openSidePanel();
      await state(panel, 'summary');
      const close = await at.session.openTab(`${at.server.origin}/traditional?visit=${++visits}`);
      // Firefox opens to us what the detector may look into; Chrome wants a click for each site.
      await state(panel, family === 'chromium' ? 'locked' : 'summary');
      await keep('side-panel-other-policy', panel);
      expect(await violationsIn(panel)).toEqual([]);
      await close();
      await state(panel, 'summary');
    });

    test('the panel follows a move to another page', async () => {
      await visit('policy');
      const panel = await openSidePanel();
      await state(panel, 'summary');
      await visit('traditional');
      await badge();
      // A click opens the page to us where the browser has closed it again.
      await openPanel(at.session);
      await poll('the other policy', async () =>
        (await textOf(panel, 'rights')).includes('service@luzhou.example.com'),
      );
    });

    test('a selection is analysed alone, and the whole page after it', async () => {
      await visit('policy');
      await openPanel(at.session);
      const all = (await highlights(at.session))['shared'] ?? 0;
      const length = await selectTable();
      await at.session.chooseMenu('selection');
      const panel = await at.session.sidePanel();
      await poll('the selection', async () => textOf(panel, 'selection'));
      const told = Number(/(\d[\d,]{0,9}) 字/.exec(await textOf(panel, 'selection'))?.[1]?.replace(',', ''));
      expect(told).toBeGreaterThanOrEqual(length);
      expect(told).toBeLessThan(length * 1.3);
      expect((await linesOf(panel, 'shared')).length).toBeGreaterThan(0);
      expect(await textOf(panel, 'missing')).toBe('');
      const some = await poll('its highlights', async () => (await highlights(at.session))['shared']);
      expect(some).toBeLessThan(all);
      await keep('selection-page', at.session.page);
      await keep('selection', panel);
      expect(await violationsIn(panel)).toEqual([]);
      await panel.click(() => document.querySelector('[data-testid="whole-page"]'));
      await poll('the whole page', async () => ((await highlights(at.session))['shared'] ?? 0) === all);
      expect(await textOf(panel, 'selection')).toBe('');
    });

    test('the panel hears that the navigator was closed in the page, and paints again', async () => {
      await visit('policy');
      const panel = await openSidePanel();
      await state(panel, 'summary');
      await at.session.page.clickInShadow('关闭标注');
      const pressed = (wanted: string) =>
        poll(`the button: ${wanted}`, () =>
          panel.evaluate(
            (value) => document.querySelector('[data-testid="overlay"]')?.getAttribute('aria-pressed') === value,
            wanted,
          ),
        );
      await pressed('false');
      await panel.click(() => document.querySelector('[data-testid="overlay"]'));
      await pressed('true');
      expect((await highlights(at.session))['collected']).toBeGreaterThan(0);
    });

    test('a click opens the panel where the reader wants that', async () => {
      await visit('policy');
      const panel = await openSidePanel();
      await state(panel, 'summary');
      await set(panel, { opens: 'panel' });
      await visit('traditional');
      await poll('the other policy', async () => {
        await at.session.clickToolbar();
        return (await textOf(panel, 'rights')).includes('service@luzhou.example.com');
      });
      await set(panel, { opens: 'popup' });
    });
  });
}
