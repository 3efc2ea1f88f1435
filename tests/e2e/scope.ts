import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { View } from '../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { violationsIn } from './axe.ts';
import { describeInBrowser } from './in-browser.ts';
import { currentPassage, openFirstLine, textOf } from './panel.ts';
import { openInTab, summaryOf } from './panel-in-tab.ts';

const POLICY = readFileSync(path.resolve(import.meta.dirname, '../sample/policy.html'), 'utf8');
const PAGES = {
  '/notebook': { body: POLICY },
  '/browser': { body: POLICY.replaceAll('松烟手账', '松烟浏览器') },
};

/** What an app needs and what goes beyond, in one family of browsers; skipped where there is none. */
export function describeScope(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'what the app needs', serve: () => serve(PAGES) }, (at) => {
    const click = (view: View, testId: string): Promise<void> =>
      view.click((id) => document.querySelector(`[data-testid="${id}"]`), testId);
    const picked = (view: View): Promise<string> =>
      view.evaluate(() => document.querySelector<HTMLSelectElement>('[data-testid="app-type"]')?.value ?? '');
    const pick = (view: View, app: string): Promise<void> =>
      view.evaluate((value) => {
        const choice = document.querySelector<HTMLSelectElement>('[data-testid="app-type"]');
        if (choice) choice.value = value;
        choice?.dispatchEvent(new Event('change', { bubbles: true }));
      }, app);
    const headings = (view: View): Promise<string[]> =>
      view.evaluate(() =>
        [...document.querySelectorAll('[data-testid="scope-lines"] .group-name')].map((each) => each.textContent ?? ''),
      );

    test('the type that the text suggests, what is beyond its list, and the passage in the page', async () => {
      await at.session.page.goto(`${at.server.origin}/browser`);
      const { view } = await openPanel(at.session);
      await click(view, 'open-scope');
      await poll('the suggestion', async () => (await picked(view)) === 'browser');
      expect(await textOf(view, 'scope-list')).toContain('无须个人信息，即可使用基本功能服务');
      expect(await textOf(view, 'scope-suggested')).toContain('松烟浏览器');
      expect(await headings(view)).toEqual(['清单之外，文中说须提供', '清单之外，未说须提供']);
      expect(await violationsIn(view)).toEqual([]);
      await savePicture(`artifacts/${family}-scope.png`, view);
      const quotation = await openFirstLine(view, 'scope-lines');
      await view.click(() => document.querySelector('[data-testid="scope-lines"] [data-testid="quote"]'));
      expect(await poll('the passage in the page', () => currentPassage(at.session))).toContain(quotation.trim());
    });

    test('where the text suggests none the reader picks, and finds it again', async () => {
      await at.session.page.goto(`${at.server.origin}/notebook`);
      const { view } = await openPanel(at.session);
      await click(view, 'open-scope');
      await poll('the question', () => textOf(view, 'scope-undecided'));
      expect(await headings(view)).toEqual([]);
      await pick(view, 'shopping');
      await poll('the list', async () => (await headings(view)).includes('清单之内'));

      const again = (await openPanel(at.session)).view;
      await poll('the panel at rest', () => textOf(again, 'collected'));
      await click(again, 'open-scope');
      await poll('what was picked', async () => (await picked(again)) === 'shopping');
      expect(await textOf(again, 'scope-list')).toContain('收货（件）人姓名');
    });

    test.each([
      ['light', 'en', false],
      ['dark', 'zh-CN', true],
      ['traditional', 'zh-TW', false],
    ] as const)('the page of the panel, %s, %s', async (name, language, dark) => {
      const { state, popup } = await summaryOf(at.session, `${at.server.origin}/browser?${name}`);
      const { page, show } = await openInTab(at.session, popup, { language, dark });
      await show(state);
      await savePicture(`artifacts/${family}-acts-${name}.png`, page);
      await click(page, 'open-scope');
      await poll('the list', () => textOf(page, 'scope-lines'));
      expect(await violationsIn(page)).toEqual([]);
      await savePicture(`artifacts/${family}-scope-${name}.png`, page);
      await page.evaluate(() => document.querySelector('[data-testid="scope-lines"]')?.scrollIntoView());
      await savePicture(`artifacts/${family}-scope-lines-${name}.png`, page);
      await page.emulate({});
    });
  });
}
