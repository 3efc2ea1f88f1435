import { expect, test } from 'vitest';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { openPanel } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { paintedIn } from '../panel.ts';
import { POLICY, situationPages } from '../situation-pages.ts';

const FRAMES = 50;
const UPDATES = scaled({ quick: 2, ci: 5, long: 10 });
const TABS = scaled({ quick: 2, ci: 20, long: 40 });

/** An old script looks every second whether it still belongs to anybody; ms. */
const SILENT_MS = 2_000;

declare const chrome: {
  tabs: { query(query: object): Promise<{ readonly id: number }[]>; create(tab: object): Promise<unknown> };
  scripting: {
    executeScript(injection: object): Promise<{ readonly frameId: number; readonly result: boolean }[]>;
  };
};

/** Where scripts of ours run, and what becomes of them when the extension is updated. */
export function describeOwnScripts(family: BrowserFamily): void {
  const pages = () =>
    serve({
      ...situationPages(''),
      '/frames': {
        body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>松烟手账隐私政策</title><main>${POLICY}</main>
            ${'<iframe src="/policy" style="width: 20px; height: 20px"></iframe>'.repeat(FRAMES)}`,
      },
    });
  describeInBrowser({ family, about: 'scripts of ours', serve: pages }, (at) => {
    const painted = (): Promise<number> => paintedIn(at.session);
    const overlays = (): Promise<number> =>
      at.session.page.evaluate(() => document.querySelectorAll('html > [popover]').length);

    test(`G11: of a page and its ${FRAMES} frames, only the page has scripts of ours`, async ({ task }) => {
      await at.session.page.goto(`${at.server.origin}/frames`);
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      const frames = await view.evaluate(framesWithOurs);
      expect(frames.all).toBe(FRAMES + 1);
      expect(frames.ours).toEqual([0]);
      say(task, `${family}: scripts in 1 of ${frames.all} documents`);
    });

    test(`G15: ${UPDATES} updates with ${TABS} tabs open: the old navigator goes, and there is never a second`, {
      timeout: 60_000 + UPDATES * 30_000,
    }, async ({ task }) => {
      await at.session.page.goto(`${at.server.origin}/policy?update`);
      const popup = await at.session.openPopup();
      for (let tab = 1; tab < TABS; tab++) {
        await popup.evaluate(async (url) => {
          await chrome.tabs.create({ url, active: false });
        }, `${at.server.origin}/policy?tab=${tab}`);
      }
      const count = async (): Promise<number> => {
        expect((await openPanel(at.session)).state).toBe('summary');
        expect(await overlays()).toBe(1);
        return poll('the highlights', painted);
      };
      const before = await count();
      let slowest = 0;
      for (let update = 1; update <= UPDATES; update++) {
        await at.session.update();
        const updated = performance.now();
        // Firefox ends the old script at once; what that one showed goes with the next click, which `count` makes.
        if (family === 'chromium') {
          await poll('the old navigator to go', async () => (await overlays()) === 0 && (await painted()) === 0);
          slowest = Math.max(slowest, performance.now() - updated);
        }
        expect(await count(), `update ${update}`).toBe(before);
      }
      // The one thing that a dead script may say, once, is that it is dead; Firefox says so of a popup, too.
      const errors = await at.session.errors();
      expect(errors.filter((error) => !/context (?:invalidated|unloaded)/.test(error)).join('\n')).toBe('');
      expect(errors.length).toBeLessThanOrEqual(TABS + UPDATES);
      expect(slowest).toBeLessThan(SILENT_MS);
      await at.session.page.clickInShadow('关闭标注');
      await poll('no highlights', async () => (await painted()) === 0);
      expect(await overlays()).toBe(0);
      say(
        task,
        `${family}: ${UPDATES} updates, ${TABS} tabs: 1 navigator and ${before} highlights each time, ${errors.length} times a script said that it was dead, 0 other errors of ours anywhere; the old navigator gone within ${slowest.toFixed(0)} ms`,
      );
    });
  });
}

/** How many documents the tab has, and which frames have a script of ours: those share their globals with what we run there. */
async function framesWithOurs(): Promise<{ all: number; ours: number[] }> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const results = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? 0, allFrames: true },
    func: () => Symbol.for('privacy-glance.reader') in globalThis || 'privacyGlance' in globalThis,
  });
  return { all: results.length, ours: results.filter(({ result }) => result).map(({ frameId }) => frameId) };
}
