import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { View } from '../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { copySummary, openPanel, restingState } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { ROOT } from '../../scripts/run-command.ts';
import { describeInBrowser } from './in-browser.ts';
import { servePages } from './pages.ts';
import { currentPassage, highlights, linesOf, openFirstLine, textOf } from './panel.ts';

/** Real policies, where the corpus lies beside the project. */
const CORPUS = path.join(ROOT, '../shared/corpus/seeds');
const SEEDS = Object.fromEntries(
  (existsSync(CORPUS) ? readdirSync(CORPUS) : [])
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.replace(/\.html$/, ''), path.join(CORPUS, name)]),
);

/** Every flow in one family of browsers; skipped where there is none. */
export function describeFlows(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'the main flows', serve: () => servePages(SEEDS) }, (at) => {
    let visits = 0;
    /** Each visit has an address of its own, so no test sees what another left in the extension's store. */
    const visit = (name: string): Promise<void> =>
      at.session.page.goto(`${at.server.origin}/${name}?visit=${++visits}`);
    const reload = async (): Promise<void> => {
      await at.session.page.evaluate(() => {
        (globalThis as { before?: boolean }).before = true;
        setTimeout(() => location.reload());
      });
      await poll('the page again', () =>
        at.session.page
          .evaluate(() => !(globalThis as { before?: boolean }).before && document.readyState === 'complete')
          .catch(() => false),
      );
    };
    const keep = (name: string, view: View): Promise<void> => savePicture(`artifacts/${family}-${name}.png`, view);

    test('a policy gets a badge before any click', async () => {
      await visit('policy');
      expect(await poll('the badge', () => at.session.badge())).toBe('文');
    });

    test('the popup says who, what, with whom and how to reach them', async () => {
      await visit('policy');
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      expect(await widthOf(view)).toBe(420);
      const head = await view.evaluate(() => document.querySelector('header')?.innerText ?? '');
      expect(head).toContain('松烟手账');
      expect(head).toContain('南屿市澄汀网络科技有限公司');
      expect(head).toContain('2026 年 3 月 8 日');
      expect(await textOf(view, 'collected')).toContain('电话号码');
      expect((await linesOf(view, 'shared')).join()).toContain('北鹿');
      expect(await textOf(view, 'rights')).toContain('privacy@chengting.example.com');
      await keep('popup', view);
    });

    test('the popup keeps its width while lines go, and a count scrolls its list, not the window', async () => {
      await visit('policy');
      const { view } = await openPanel(at.session);
      await view.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('[data-testid="filter"]');
        if (input) input.value = 'zzz';
        input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await poll('no line left', () =>
        view.evaluate(() => document.querySelector('[data-testid="line"]:not([hidden])') === null),
      );
      expect(await widthOf(view)).toBe(420);
      await view.evaluate(() => document.querySelector<HTMLElement>('.filter button')?.click());
      await view.click(() => document.querySelector('[data-testid="count-shared"]'));
      expect(await view.evaluate(() => document.querySelector('.summary')?.scrollTop)).toBeGreaterThan(100);
      expect(await view.evaluate(() => scrollY)).toBe(0);
    });

    test('what the page hides is not claimed', async () => {
      await visit('policy');
      const { view } = await openPanel(at.session);
      expect(await textOf(view, 'collected')).not.toMatch(/指纹|人脸/);
    });

    test('the proofs are painted in the page, one colour a section, and go without trace', async () => {
      await visit('policy');
      const before = await at.session.page.evaluate(() => document.documentElement.outerHTML);
      const { view } = await openPanel(at.session);
      const painted = await highlights(at.session);
      for (const section of ['collected', 'shared', 'rights']) expect(painted[section]).toBeGreaterThan(5);
      await keep('page', at.session.page);
      await view.click(() => document.querySelector('[data-testid="overlay"]'));
      await poll('no highlights', async () => Object.values(await highlights(at.session)).every((size) => size === 0));
      expect(await at.session.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    test('after a reload the highlights are painted again with the popup, unless they were switched off', async () => {
      await visit('policy');
      await openPanel(at.session);
      const before = await highlights(at.session);
      await reload();
      await openPanel(at.session);
      expect(await highlights(at.session)).toEqual(before);
      const again = (await openPanel(at.session)).view;
      await again.click(() => document.querySelector('[data-testid="overlay"]'));
      await poll('no highlights', async () => Object.values(await highlights(at.session)).every((size) => size === 0));
      await reload();
      const last = await at.session.openPopup();
      await poll('the summary', () => last.evaluate(() => document.querySelector('[data-testid="overlay"]') !== null));
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(Object.values(await highlights(at.session)).every((size) => size === 0)).toBe(true);
    });

    test('a quotation leads to its place in the page', async () => {
      await visit('policy');
      const { view } = await openPanel(at.session);
      const quote = await openFirstLine(view, 'rights');
      await view.click(() => document.querySelector('[data-testid="rights"] [data-testid="quote"]'));
      expect(await poll('the current passage', () => currentPassage(at.session))).toContain(quote.trim());
      expect(await poll('the page to scroll', () => at.session.page.evaluate(() => scrollY))).toBeGreaterThan(1000);
      await keep('located', at.session.page);
    });

    test('the navigator in the page steps from passage to passage and closes', async () => {
      await visit('policy');
      await openPanel(at.session);
      await at.session.page.clickInShadow('下一处');
      const first = await poll('the first passage', () => currentPassage(at.session));
      await at.session.page.clickInShadow('下一处');
      await poll('the second passage', async () => (await currentPassage(at.session)) !== first);
      await at.session.page.clickInShadow('上一处');
      await poll('the first passage again', async () => (await currentPassage(at.session)) === first);
      await at.session.page.clickInShadow('关闭标注');
      await poll('no highlights', async () => Object.values(await highlights(at.session)).every((size) => size === 0));
    });

    test('one click copies text and HTML with the source and quotations', async () => {
      await visit('policy');
      const { view } = await openPanel(at.session);
      const copied = await copySummary(at.session, view);
      expect(copied.text).toContain('松烟手账');
      expect(copied.text).toContain(`${at.server.origin}/policy`);
      expect(copied.text).toMatch(/“[^”]{6,200}”/);
      expect(copied.html).toContain('privacy@chengting.example.com');
    });

    test('a summary outlives the background worker', async () => {
      await visit('policy');
      await openPanel(at.session);
      await at.session.stopBackground();
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      expect(await textOf(view, 'collected')).toContain('电话号码');
    });

    test('a Traditional Chinese policy is read', async () => {
      await visit('traditional');
      expect(await poll('the badge', () => at.session.badge())).toBe('文');
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      expect(await textOf(view, 'rights')).toContain('service@luzhou.example.com');
    });

    test('a page that is no policy gets no badge, a quiet popup, and can be read anyway', async () => {
      await visit('not-a-policy');
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('not-policy');
      expect(await at.session.badge()).toBe('');
      expect(Object.values(await highlights(at.session)).every((size) => size === 0)).toBe(true);
      await keep('not-a-policy', view);
      await view.click(() => document.querySelector('[data-testid="force"]'));
      expect(await restingStateAfterForce(view)).toBe('summary');
      expect(await textOf(view, 'doubtful')).toContain('不像隐私政策');
      await keep('not-a-policy-anyway', view);
      expect(await textOf((await openPanel(at.session)).view, 'doubtful')).toContain('不像隐私政策');
      await reload();
      expect(await textOf((await openPanel(at.session)).view, 'doubtful')).toContain('不像隐私政策');
    });

    test('an English policy is told apart', async () => {
      await visit('english');
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('other-language');
      expect(await textOf(view, 'state-other-language')).toContain('英语');
      await keep('english', view);
    });

    test('an empty page gets a clear word', async () => {
      await visit('empty');
      const { view, state } = await openPanel(at.session);
      expect(['not-policy', 'unreadable']).toContain(state);
      expect((await textOf(view, `state-${state}`)).length).toBeGreaterThan(10);
    });

    test('a page of 5 MB is answered', { timeout: 240_000 }, async () => {
      await visit('huge');
      const { view, state } = await openPanel(at.session, 180_000);
      expect(state).toBe('summary');
      expect(await textOf(view, 'collected')).toContain('设备');
    });

    test('a page that changes while it is read keeps its summary and its places', async () => {
      await visit('restless');
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      const quote = await openFirstLine(view, 'rights');
      await view.click(() => document.querySelector('[data-testid="rights"] [data-testid="quote"]'));
      expect(await poll('the current passage', () => currentPassage(at.session))).toContain(quote.trim());
    });

    for (const id of Object.keys(SEEDS)) {
      test(`seed ${id}: badge, facts, highlights, navigation`, async () => {
        await visit(`seed/${id}`);
        expect(await poll('the badge', () => at.session.badge())).toBe('文');
        const { view, state } = await openPanel(at.session);
        expect(state).toBe('summary');
        expect((await linesOf(view, 'collected')).length).toBeGreaterThan(5);
        const painted = await highlights(at.session);
        expect(painted['collected']).toBeGreaterThan(5);
        const quote = await openFirstLine(view, 'collected');
        await view.click(() => document.querySelector('[data-testid="collected"] [data-testid="quote"]'));
        expect(plain(await poll('the current passage', () => currentPassage(at.session)))).toContain(plain(quote));
        await keep(`seed-${id}`, at.session.page);
        await keep(`seed-${id}-popup`, view);
      });
    }
  });
}

/** The popup's width; it must not be wider inside than the window shows. */
const widthOf = async (view: View): Promise<number> => {
  expect(await view.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  return view.evaluate(() => innerWidth);
};

const plain = (text: string): string => text.replace(/\s/g, '');

/** After 仍要分析 the first state is still the old card; the answer is whatever follows it. */
const restingStateAfterForce = async (view: View): Promise<string> =>
  poll('another answer', async () => {
    const state = await restingState(view);
    return state !== 'not-policy' && state;
  });
