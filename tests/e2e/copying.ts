import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Clipboard, View } from '../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';
import { say } from '../guarantees/scale.ts';
import { describeInBrowser } from './in-browser.ts';
import { longSummary } from './long-summary.ts';
import { servePages } from './pages.ts';
import { openInTab, summaryOf } from './panel-in-tab.ts';

/** What the panel gives away: through the clipboard, as files, as citations that lead back. */
export function describeCopying(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'copying', serve: () => servePages({}) }, (at) => {
    let visits = 0;

    const visit = async (): Promise<View> => {
      await at.session.page.goto(`${at.server.origin}/policy?visit=${++visits}`);
      return (await openPanel(at.session)).view;
    };
    const toast = (view: View): Promise<string> =>
      poll('a word about it', () => view.evaluate(() => document.querySelector('.toast')?.textContent));
    const choose = async (view: View, item: string): Promise<string> => {
      await view.click(() => document.querySelector('[data-testid="copy-menu"]'));
      await view.click((id) => document.querySelector(`[data-testid="${id}"]`), item);
      return toast(view);
    };

    test.for<[format: string, holds: RegExp, html: boolean]>([
      ['short', /^松烟手账 隐私政策一览\n(?:.+\n){5,15}$/, false],
      ['text', /“[^”]{6,200}”/, true],
      ['markdown', /^# 松烟手账[\s\S]+\n {2}> /, false],
      ['html', /^<article lang="zh-CN"><h1>/, true],
      ['json', /^\{\n {2}"schemaVersion": 1,/, false],
      ['csv', /^接收方,类别,方式,[^\r]+\r\n(?:.+\r\n){5,}$/, false],
    ])('G26: copies as %s', async ([format, holds, html], { task }) => {
      const view = await visit();
      expect(await choose(view, `copy-${format}`)).toMatch(/^已复制/);
      const copied = await at.session.clipboard();
      expect(copied.text).toMatch(holds);
      expect(copied.html !== '').toBe(html);
      say(task, `${family}: ${copied.text.length} characters copied as ${format}${html ? ', and as HTML' : ''}`);
    });

    test.each<[format: string, starts: string]>([
      ['text.txt', '松烟手账 隐私政策一览'],
      ['markdown.md', '# 松烟手账'],
      ['html.html', '<!doctype html>'],
      ['json.json', '{\n'],
      ['csv.csv', '\uFEFF接收方,'],
    ])('saves a file: %s', async (name, starts) => {
      const view = await visit();
      const [format, ending = ''] = name.split('.');
      expect(await choose(view, `save-${format}`)).toMatch(/^已存为“松烟手账 隐私政策一览 \d{4}-\d\d-\d\d\.\w+”/);
      const folder = at.session.downloads ?? '';
      const file = await poll('the file', async () =>
        readdirSync(folder).find((each) => each.endsWith(`.${ending}`) && each.startsWith('松烟手账')),
      );
      await poll('its content', async () => readFileSync(path.join(folder, file), 'utf8').startsWith(starts));
    });

    test.each([600, 510, 420])(
      'in %i px of height the menu opens where it fits, and nothing moves for it',
      async (height) => {
        const { state, popup } = await summaryOf(at.session, `${at.server.origin}/policy?visit=${++visits}`);
        const { page, show } = await openInTab(at.session, popup, { language: 'zh-CN', dark: false });
        await page.emulate({ width: 420, height, stillness: true });
        await show(state);
        await page.click(() => document.querySelector('[data-testid="copy-menu"]'));
        await poll('the first item', () =>
          page.evaluate(() => document.activeElement?.getAttribute('role') === 'menuitem'),
        );
        await savePicture(`artifacts/${family}-menu-${height}.png`, page);
        const seen = await page.evaluate(() => {
          const menu = document.querySelector('.menu')?.getBoundingClientRect() ?? new DOMRect();
          const { top = 0, bottom = 0 } = document.querySelector('.summary')?.getBoundingClientRect() ?? {};
          return {
            fits: menu.height > 100 && menu.top >= top && menu.bottom <= bottom,
            moved: (document.querySelector('.summary')?.scrollTop ?? 0) + (document.scrollingElement?.scrollTop ?? 0),
          };
        });
        await page.emulate({});
        expect(seen).toEqual({ fits: true, moved: 0 });
      },
    );

    test('copies 300,000 characters and more', async () => {
      const { state, popup } = await summaryOf(at.session, `${at.server.origin}/policy?visit=${++visits}`);
      const { summary } = state as Extract<TabState, { status: 'summary' }>;
      const panel = await openInTab(at.session, popup, { language: 'zh-CN', dark: false });
      const long = longSummary(summary);
      const collected = long.collected.map((each) => ({
        ...each,
        evidence: Array.from({ length: 40 }, () => each.evidence).flat(),
      }));
      await panel.show({ ...state, summary: { ...long, collected } } as TabState);
      expect(await choose(panel.page, 'copy-json')).toMatch(/^已复制/);
      // Only a page of the web may be asked for what the clipboard has.
      await panel.page.goto(`${at.server.origin}/policy`);
      const { text }: Clipboard = await at.session.clipboard();
      expect(text.length).toBeGreaterThan(300_000);
      expect(JSON.parse(text).collected).toHaveLength(collected.length);
      await panel.page.emulate({});
    });

    test('a citation leads back to its passage, and says what was read when', async () => {
      for (const section of ['collected', 'shared', 'rights']) {
        const view = await visit();
        await view.click((id) => document.querySelectorAll(`[data-testid="${id}"] button.line-head`)[1], section);
        const quote = await poll('a quotation', () =>
          view.evaluate((id) => document.querySelector(`[data-testid="${id}"] q`)?.textContent, section),
        );
        await view.click((id) => document.querySelector(`[data-testid="${id}"] [data-testid="cite"]`), section);
        expect(await toast(view)).toMatch(/^已复制引用/);
        const { text, html } = await at.session.clipboard();
        expect(text).toContain(`“${quote.replace(/\s+/g, ' ')}”`);
        expect(text).toMatch(/读取时间：\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d\n/);
        expect(text).toMatch(/SHA-256（UTF-8）：[0-9a-f]{64}\n/);
        expect(html).toContain('<blockquote cite="http');
        const address = /^http\S+#:~:text=\S+$/m.exec(text)?.[0] ?? '';
        await at.session.page.goto('about:blank');
        await at.session.page.goto(address.replace(/visit=\d+/, `visit=${++visits}`));
        await poll('the page at the passage', () => at.session.page.evaluate(isInSight, quote));
      }
    });
  });
}

/** Whether the browser has scrolled to a passage: it is in the window, which is not at the top of the page. */
function isInSight(quote: string): boolean {
  const from = scrollY;
  const finder = window as unknown as { find(text: string): boolean };
  getSelection()?.removeAllRanges();
  if (!finder.find(quote.split(/[\n\t]/)[0]?.trim() ?? '')) return false;
  const top = (getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0) + scrollY;
  scrollTo(0, from);
  return from > 0 && top >= from && top < from + innerHeight;
}
