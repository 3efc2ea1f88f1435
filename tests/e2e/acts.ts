import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { View } from '../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel, restingState } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { violationsIn } from './axe.ts';
import { describeInBrowser } from './in-browser.ts';
import { LATER, POLICY } from './later-policy.ts';
import { textOf } from './panel.ts';
import { openInTab, summaryOf } from './panel-in-tab.ts';

const TRADITIONAL = readFileSync(path.resolve(import.meta.dirname, '../sample/traditional.html'), 'utf8');
/** What a reader can do about a policy, in one family of browsers; skipped where there is none. */
export function describeActs(family: BrowserFamily): void {
  let policy = POLICY;
  const pages = () =>
    serve({
      '/policy': { body: (response) => response.end(policy) },
      '/traditional': { body: TRADITIONAL },
    });
  describeInBrowser({ family, about: 'letters, ways out, changes', serve: pages }, (at) => {
    const click = (view: View, testId: string): Promise<void> =>
      view.click((id) => document.querySelector(`[data-testid="${id}"]`), testId);
    const shown = (view: View, testId: string): Promise<string> => poll(testId, () => textOf(view, testId));
    const gone = (view: View, testId: string): Promise<boolean> =>
      poll(`no ${testId}`, () => view.evaluate((id) => !document.querySelector(`[data-testid="${id}"]`), testId));
    const letterOf = (view: View): Promise<string> =>
      view.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-testid="letter-text"]')?.value ?? '');
    const keep = (name: string, view: View): Promise<void> => savePicture(`artifacts/${family}-${name}.png`, view);

    test('a right opens its letter: read, edit, copy', async () => {
      await at.session.page.goto(`${at.server.origin}/policy?letter`);
      const { view } = await openPanel(at.session);
      await click(view, 'write-delete');
      await poll('the letter', () => letterOf(view));
      expect(await letterOf(view)).toContain('南屿市澄汀网络科技有限公司：');
      expect(await letterOf(view)).toContain('《中华人民共和国个人信息保护法》第四十七条');
      expect(await violationsIn(view)).toEqual([]);
      await keep('letter', view);
      const inSight = (selector: string): Promise<boolean> =>
        view.evaluate((wanted) => {
          const box = document.querySelector(wanted)?.getBoundingClientRect();
          const room = document.querySelector('.act-body')?.getBoundingClientRect();
          return Boolean(box && room && box.top >= room.top && box.bottom <= room.bottom + 1);
        }, selector);
      expect(await inSight('[data-testid="copy-letter"]')).toBe(true);
      // The sheet shows the whole letter: nothing to scroll inside it.
      expect(
        await view.evaluate(() => {
          const field = document.querySelector('[data-testid="letter-text"]');
          return field && field.scrollHeight - field.clientHeight;
        }),
      ).toBe(0);
      await click(view, 'next-blank');
      expect(await inSight('.letter-copy mark')).toBe(true);
      await keep('letter-blank', view);
      expect(await view.evaluate(() => getSelection()?.toString() ?? '')).toMatch(/^(?:【请填写：|$)/);
      const before = await shown(view, 'letter-blanks');
      await view.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('[data-testid="letter-text"]');
        if (!field) return;
        field.value = field.value.replace(/【请填写：姓名】/, '林一');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await poll('a blank less', async () => (await textOf(view, 'letter-blanks')) !== before);
      const mail = await view.evaluate(() =>
        document.querySelector('[data-testid="mail-letter"]')?.getAttribute('href'),
      );
      expect(mail).toMatch(/^mailto:privacy@chengting\.example\.com\?subject=/);
      expect(mail?.length).toBeLessThanOrEqual(2000);
      await click(view, 'copy-letter');
      await poll('the word that it was copied', () =>
        view.evaluate(() => document.querySelector('.toast')?.textContent),
      );
      expect((await at.session.clipboard()).text).toContain('请求人：林一');
    });

    test('nothing that was typed is kept', async () => {
      const { view } = await openPanel(at.session);
      const stored = await view.evaluate(async () => {
        const { storage } = (
          globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } }
        ).chrome;
        return JSON.stringify([await storage['local']?.get(), await storage['session']?.get()]);
      });
      expect(stored).not.toContain('林一');
      expect(stored).not.toContain('version-');
    });

    test('a Traditional policy gets a letter of its place, and the reader may choose another', async () => {
      await at.session.page.goto(`${at.server.origin}/traditional?letter`);
      const { view } = await openPanel(at.session);
      await click(view, 'open-letter');
      expect(await poll('the letter', () => letterOf(view))).toContain('《個人資料保護法》第三條');
      await view.evaluate(() => {
        const place = document.querySelector<HTMLSelectElement>('[data-testid="letter-place"]');
        if (place) place.value = 'cn';
        place?.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await poll('the other letter', async () => (await letterOf(view)).includes('中华人民共和国个人信息保护法'));
    });

    test('the ways out stand there with their steps, or as not found, and where to complain', async () => {
      await at.session.page.goto(`${at.server.origin}/policy?ways`);
      const { view } = await openPanel(at.session);
      await click(view, 'open-opt-outs');
      expect(await shown(view, 'opt-out-account')).toContain('注销');
      expect(await shown(view, 'channels')).toContain('12377');
      expect(await violationsIn(view)).toEqual([]);
      await keep('opt-outs', view);
      await click(view, 'back');
      await gone(view, 'act-opt-outs');
      expect(await restingState(view)).toBe('summary');
    });

    test('a policy that is remembered tells what changed: badge, banner, list, difference', async () => {
      policy = POLICY;
      await at.session.page.goto(`${at.server.origin}/policy?follow`);
      const first = (await openPanel(at.session)).view;
      await click(first, 'open-changes');
      await click(first, 'follow-site');
      await poll('the word that it is kept', () => first.evaluate(() => document.querySelector('.toast')?.textContent));
      expect(await shown(first, 'no-changes')).toContain('已记住这一版');
      await keep('follow', first);

      policy = LATER;
      await at.session.page.goto(`${at.server.origin}/policy?follow`);
      const { view } = await openPanel(at.session);
      expect(await shown(view, 'changed')).toContain('与您上次看过的不同');
      expect(await poll('the badge of a change', async () => (await at.session.badge()) === '变')).toBe(true);
      await keep('changed', view);
      await click(view, 'show-changes');
      expect(await shown(view, 'change-list')).toContain('通讯录');
      expect(await textOf(view, 'change-list')).toContain('2027 年 3 月 8 日');
      expect(await textOf(view, 'change-list')).toContain('承诺');
      expect(await shown(view, 'diff')).toContain('寻找您认识的人');
      expect(await violationsIn(view)).toEqual([]);
      await keep('changes', view);
      await view.evaluate(() => document.querySelector('[data-testid="diff"]')?.scrollIntoView());
      await keep('diff', view);

      await at.session.page.goto(`${at.server.origin}/policy?follow`);
      expect(await poll('the badge before any click', async () => (await at.session.badge()) === '变')).toBe(true);
      const again = (await openPanel(at.session)).view;
      await poll('the banner', () => textOf(again, 'changed'));
      await click(again, 'show-changes');
      await click(again, 'accept-changes');
      expect(await shown(again, 'no-changes')).toContain('已记住这一版');
      await poll('the badge of a policy', async () => (await at.session.badge()) === '文');

      await at.session.page.goto(`${at.server.origin}/policy?follow`);
      const same = (await openPanel(at.session)).view;
      await click(same, 'open-changes');
      await poll('the outcome of a comparison', async () => (await textOf(same, 'no-changes'))?.includes('没有变化'));

      policy = POLICY;
      await at.session.page.goto(`${at.server.origin}/policy?follow`);
      const last = (await openPanel(at.session)).view;
      await shown(last, 'changed');
      await click(last, 'show-changes');
      await click(last, 'follow-off');
      await gone(last, 'change-list');
      await poll('the badge of a policy', async () => (await at.session.badge()) === '文');
      await click(last, 'follow-site');
      await shown(last, 'accept-changes');
      await click(last, 'accept-changes');
      expect(await shown(last, 'no-changes')).toContain('已记住这一版');
    });

    test('what is kept stands in the settings, and goes from there', async () => {
      const popup = (await openPanel(at.session)).view;
      const origin = await popup.evaluate(() => location.origin);
      await popup.evaluate(() => void setTimeout(() => window.close()));
      await at.session.page.goto(`${origin}/options.html`);
      expect(await shown(at.session.page, 'kept-policies')).toContain('松烟手账');
      expect(await shown(at.session.page, 'followed-sites')).toContain('127.0.0.1');
      expect(await violationsIn(at.session.page)).toEqual([]);
      await at.session.page.evaluate(() => document.querySelector('[data-testid="versions"]')?.scrollIntoView());
      await keep('kept-versions', at.session.page);
      await click(at.session.page, 'forget-all');
      await gone(at.session.page, 'kept-policies');
    });

    test('a policy that was read before all were to be remembered is kept when it is loaded again in the same tab', async () => {
      policy = POLICY;
      const address = `${at.server.origin}/policy?later`;
      const panelThere = async (): Promise<View> => {
        await at.session.page.goto(address);
        return (await openPanel(at.session)).view;
      };
      const inSettings = async (from: View, testId: string): Promise<void> => {
        const origin = await from.evaluate(() => location.origin);
        await from.evaluate(() => void setTimeout(() => window.close()));
        await at.session.page.goto(`${origin}/options.html`);
        await shown(at.session.page, testId === 'forget-all' ? 'kept-policies' : 'versions');
        await click(at.session.page, testId);
      };
      const isKept = async (view: View): Promise<void> => {
        await click(view, 'open-changes');
        expect(await shown(view, 'no-changes')).toContain('已记住这一版');
      };
      // So far the site is followed; from here on nothing is, and nothing kept.
      const first = await panelThere();
      await click(first, 'open-changes');
      await shown(first, 'no-changes');
      await click(first, 'follow-off');
      await gone(first, 'no-changes');
      await inSettings(first, 'forget-all');
      await gone(at.session.page, 'kept-policies');
      await inSettings(await panelThere(), 'follow-all');
      await poll('the wish', () =>
        at.session.page.evaluate(
          () => document.querySelector('[data-testid="follow-all"][aria-checked="true"]') !== null,
        ),
      );
      const kept = await panelThere();
      await isKept(kept);
      await inSettings(kept, 'forget-all');
      await gone(at.session.page, 'kept-policies');
      const again = await panelThere();
      await isKept(again);
      policy = LATER;
      const changed = await panelThere();
      expect(await shown(changed, 'changed')).toContain('与您上次看过的不同');
      await poll('the badge of a change', async () => (await at.session.badge()) === '变');
    });

    test.each([
      ['light', 'en', false],
      ['dark', 'zh-CN', true],
    ] as const)('pages of the panel, %s, %s', async (name, language, dark) => {
      const { state, popup } = await summaryOf(at.session, `${at.server.origin}/policy?${name}`);
      const { page, show } = await openInTab(at.session, popup, { language, dark });
      await show(state);
      await keep(`acts-${name}`, page);
      for (const act of ['letter', 'opt-outs', 'changes']) {
        await click(page, `open-${act}`);
        await shown(page, `act-${act}`);
        expect(await violationsIn(page)).toEqual([]);
        await keep(`${act}-${name}`, page);
        await click(page, 'back');
      }
      await page.emulate({});
    });
  });
}
