import { expect, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import type { ListReading } from '../../utils/messaging/tab-state.ts';
import { violationsIn } from './axe.ts';
import { describeInBrowser } from './in-browser.ts';
import { serveLinked } from './linked-pages.ts';
import { openLinked, readAllLinked, readLinked, restedState, statesOf } from './linked-panel.ts';
import { highlights, linesOf, textOf } from './panel.ts';
import { openInTab, summaryOf } from './panel-in-tab.ts';
import { watchPage } from './watch-page.ts';

/** So long the page may stand still while a hostile list is read, on a busy machine; ms. */
const MOST_STILL_MS = 1_000;
declare const longest: number;

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** The lists that a policy links to, in one family of browsers; skipped where there is none. */
export function describeLinked(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'linked lists', serve: serveLinked }, (at) => {
    const openLists = (address: string) => openLinked(at.session, `${at.server.origin}${address}`);

    test('G3: lists are named with where they stand, and nothing is asked for before the click', async () => {
      const view = await openLists('/policy');
      expect(await statesOf(view)).toEqual({
        第三方SDK目录: 'unread',
        儿童隐私政策: 'unread',
        与第三方共享个人信息清单: 'unread',
      });
      expect(await textOf(view, 'linked')).toContain('3 份，尚未读取');
      expect(await textOf(view, 'linked')).toContain(new URL(at.server.elsewhere).host);
      expect(at.server.asked.filter((path) => !path.startsWith('/policy'))).toEqual([]);
      expect(await violationsIn(view)).toEqual([]);
      await savePicture(`artifacts/${family}-linked-unread.png`, view);
      await view.click(() => document.querySelector('[data-testid="linked-title"]'));
      // Its name leads to the link in the page, which pulses.
      await poll('the link in the page', async () => (await highlights(at.session))['pulse'] === 1);
    });

    test('G3: a list of the same site is read where it stands, without cookies; its facts join, marked with it', async () => {
      // The cookie that the page comes with is there from the second visit on.
      await at.session.page.goto(`${at.server.origin}/policy`);
      const view = await openLists('/policy');
      const before = await linesOf(view, 'shared');
      await readLinked(view, '第三方SDK目录');
      expect(await restedState(view, '第三方SDK目录')).toBe('read');
      const after = await linesOf(view, 'shared');
      expect(after.filter((line) => !before.includes(line)).join(' ')).toMatch(/雁推.*鹭图|鹭图.*雁推/);
      // Asked for without the cookie that comes with the page itself.
      expect(at.server.asked).toContain('/policy who=me');
      expect(at.server.asked.filter((path) => path.startsWith('/sdk'))).toEqual(['/sdk']);
      expect(await textOf(view, 'shared')).toContain('《第三方SDK目录》');
      await savePicture(`artifacts/${family}-linked-read.png`, view);
      const link = await view.evaluate(() => {
        const line = [...document.querySelectorAll('[data-testid="shared"] [data-testid="line"]')].find((each) =>
          each.textContent?.includes('雁推'),
        );
        line?.querySelector<HTMLElement>('button.line-head')?.click();
        const quote = line?.querySelector('[data-testid="list-quote"]');
        quote?.scrollIntoView({ block: 'center' });
        return [quote?.textContent ?? '', quote?.getAttribute('href') ?? ''];
      });
      expect(link[0]).toContain('雁推');
      expect(link[1]).toContain(`${at.server.origin}/sdk#:~:text=`);
      expect(await violationsIn(view)).toEqual([]);
      await savePicture(`artifacts/${family}-linked-quote.png`, view);
      // It is remembered with the summary.
      const again = (await openPanel(at.session)).view;
      await poll('the state of the lists', async () => (await textOf(again, 'linked')).includes('已读 1 份'));
    });

    test('all of the site at one click: through a way within it, and in GBK that nobody declares', async () => {
      const view = await openLists('/own');
      await view.click(() => document.querySelector('[data-testid="read-all"]'));
      for (const title of ['第三方SDK目录（新址）', '儿童隐私规则'])
        expect(await restedState(view, title)).toBe('read');
      expect(await textOf(view, 'linked')).toContain('已读 3 份');
      const marked = await view.evaluate(() =>
        [...document.querySelectorAll('[data-testid="collected"] [data-testid="line"]')]
          .map((line) => line.textContent ?? '')
          .filter((text) => text.includes('《儿童隐私规则》')),
      );
      expect(marked.join()).toContain('身份证');
    });

    test('named beside a link, by a script, a place, an address or nothing: shown, and what can be read is', async () => {
      const view = await openLists('/unlinked');
      expect(await statesOf(view)).toEqual({
        与第三方共享个人信息的清单: 'unread',
        第三方SDK清单: 'unread',
        应用权限说明: 'unread',
        第三方SDK目录: 'unread',
        收集个人信息清单: 'unread',
      });
      expect(await view.evaluate(() => document.querySelectorAll('[data-testid="read-list"]').length)).toBe(2);
      const said = await textOf(view, 'linked');
      expect(said.split('没有可读取的链接')).toHaveLength(3);
      expect(said).toContain('在本文里，已一并解读');
      expect(await violationsIn(view)).toEqual([]);
      await savePicture(`artifacts/${family}-linked-without.png`, view);
      await readAllLinked(view);
      for (const title of ['与第三方共享个人信息的清单', '第三方SDK目录'])
        expect(await restedState(view, title)).toBe('read');
      const shared = await textOf(view, 'shared');
      expect(shared).toContain('栗峰');
      expect(shared).toContain('雁推');
      await view.evaluate(() => {
        const all = document.querySelectorAll<HTMLElement>('[data-testid="linked-title"]');
        all[all.length - 1]?.click();
      });
      await poll('the name in the page', async () => (await highlights(at.session))['pulse'] === 1);
    });

    test('missing, slow, huge, no page, led elsewhere, made by scripts: each in plain words', async () => {
      const view = await openLists('/trouble');
      const titles = Object.keys(await statesOf(view));
      await readAllLinked(view);
      await savePicture(`artifacts/${family}-linked-reading.png`, view);
      const states = Object.fromEntries(
        await Promise.all(titles.map(async (title) => [title, await restedState(view, title)] as const)),
      );
      expect(states).toEqual({
        第三方SDK目录: 'missing',
        收集个人信息清单: 'slow',
        第三方SDK清单: 'read',
        权限说明: 'not-text',
        合作伙伴名单: 'elsewhere',
        第三方SDK列表: 'scripts',
      });
      expect(await textOf(view, 'linked')).toContain('只读了前一部分');
      expect((await linesOf(view, 'shared')).join()).not.toContain('尾雁');
      // The other site has not heard of us.
      expect(at.server.asked).not.toContain('/moved-to');
      expect(await violationsIn(view)).toEqual([]);
      await savePicture(`artifacts/${family}-linked-trouble.png`, view);
    });

    test('G21: lists made to hang the page, to mislead or to lead nowhere: a word, and the page answers meanwhile', async () => {
      const view = await openLists('/hostile');
      const before = await linesOf(view, 'shared');
      await at.session.page.evaluate(watchPage);
      const states: Record<string, string> = {};
      for (const title of Object.keys(await statesOf(view))) {
        const start = performance.now();
        await readLinked(view, title);
        states[title] = await restedState(view, title);
        expect(performance.now() - start, title).toBeLessThan(8_000);
      }
      expect(states).toEqual({
        第三方SDK目录: 'complex',
        第三方SDK清单: 'complex',
        合作伙伴名单: 'another',
        收集个人信息清单: 'elsewhere',
        权限说明: 'elsewhere',
      });
      expect(await at.session.page.evaluate(() => longest)).toBeLessThan(MOST_STILL_MS);
      expect(await linesOf(view, 'shared')).toEqual(before);
      await savePicture(`artifacts/${family}-linked-hostile.png`, view);
    });

    test('G3: of another site nothing is asked for before the browser’s own question is answered', async () => {
      const view = await openLists('/policy?another');
      const shared = '与第三方共享个人信息清单';
      // Firefox has nothing to ask where its user has not taken the site back.
      if (family === 'firefox') {
        await readLinked(view, shared);
        expect(await restedState(view, shared)).toBe('read');
        return;
      }
      // Chromium's popup goes when the question comes, in the middle of a click.
      await view.evaluate(() => {
        const rows = [...document.querySelectorAll('[data-testid="linked-list"]')];
        setTimeout(() => rows.at(-1)?.querySelector<HTMLElement>('[data-testid="read-list"]')?.click());
      });
      const isGone = (): Promise<boolean> =>
        textOf(view, 'linked').then(
          () => false,
          () => true,
        );
      await poll('the popup to go', isGone);
      expect(at.server.asked.filter((path) => path.startsWith('/shared'))).toEqual([]);
    });

    test.each([
      ['light', 'zh-CN', false],
      ['dark', 'zh-CN', true],
      ['traditional', 'zh-TW', false],
      ['english', 'en', true],
    ] as const)('every state of a list, %s', async (name, language, dark) => {
      const { state, popup } = await summaryOf(at.session, `${at.server.origin}/trouble?${name}`);
      if (state.status !== 'summary' || !state.lists) throw new Error('a summary with lists');
      const { page, show } = await openInTab(at.session, popup, { language, dark });
      const readings: (ListReading | null)[] = [
        { status: 'read', summary: state.summary, cut: true },
        { status: 'failed', why: 'missing' },
        { status: 'failed', why: 'slow' },
        { status: 'reading', at: Date.now() },
        { status: 'failed', why: 'scripts' },
        null,
      ];
      const lists = state.lists.map((list, i) => ({ ...list, ...(readings[i] && { reading: readings[i] }) }));
      await show({
        ...state,
        lists: lists.map((list, i) => (i === 5 ? { ...list, url: 'https://docs.songyan.example/sdk' } : list)),
      });
      await page.click(() => document.querySelector('[data-testid="linked-head"]'));
      await poll('the lists', async () => Object.keys(await statesOf(page)).length === 6);
      expect(await violationsIn(page)).toEqual([]);
      await page.evaluate(() => document.querySelector('[data-testid="linked"]')?.scrollIntoView());
      await savePicture(`artifacts/${family}-linked-${name}.png`, page);
      await page.evaluate((chinese) => void chrome.storage.local.set({ language: chinese }), 'zh-CN');
      await page.emulate({});
    });

    test('a policy without lists says nothing of them', async () => {
      await at.session.page.goto(`${at.server.origin}/none`);
      const { view } = await openPanel(at.session);
      expect(await textOf(view, 'linked')).toBe('');
    });
  });
}
