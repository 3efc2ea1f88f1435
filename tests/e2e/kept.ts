import { expect, test } from 'vitest';
import type { BrowserWindow, View } from '../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { describeInBrowser } from './in-browser.ts';
import { LATER, POLICY } from './later-policy.ts';
import { textOf } from './panel.ts';

declare const chrome: {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

/** Versions that are kept where there is no room for them, and where two windows keep them. */
export function describeKept(family: BrowserFamily): void {
  let policy = POLICY;
  const pages = () =>
    serve({
      '/policy': { body: (response) => response.end(policy) },
      '/windows': { body: (response) => response.end(policy) },
    });
  describeInBrowser({ family, about: 'versions that are kept', serve: pages }, (at) => {
    const click = (view: View, testId: string): Promise<void> =>
      view.click((id) => document.querySelector(`[data-testid="${id}"]`), testId);
    const shown = (view: View, testId: string): Promise<string> => poll(testId, () => textOf(view, testId));
    const says = (view: View, testId: string, words: string): Promise<unknown> =>
      poll(`${testId}: ${words}`, async () => ((await textOf(view, testId)) ?? '').includes(words));
    /** The panel may ask twice, and find the second time what it has kept the first time. */
    const keeps = (view: View): Promise<unknown> =>
      poll('the word that it is kept', async () =>
        /已记住这一版|没有变化/.test((await textOf(view, 'no-changes')) ?? ''),
      );
    const badge = (window: BrowserWindow, text: string): Promise<unknown> =>
      poll(`the badge ${text}`, async () => (await window.badge()) === text);
    const visit = async (window: BrowserWindow, path: string): Promise<View> => {
      await window.page.goto(`${at.server.origin}${path}`);
      return (await openPanel(window)).view;
    };
    const keysIn = (view: View): Promise<string[]> =>
      view.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    /** Fills what the browser gives to the extension, to the last few bytes. */
    const fill = (view: View): Promise<number> =>
      view.evaluate(async () => {
        let n = 0;
        for (let size = 4_000_000; size > 16; ) {
          const done = await chrome.storage.local.set({ [`junk-${n}`]: 'x'.repeat(size) }).then(
            () => true,
            () => false,
          );
          if (done) n++;
          else size = Math.floor(size / 2);
        }
        return n;
      });
    const makeRoom = (view: View): Promise<void> =>
      view.evaluate(async () => {
        const keys = Object.keys(await chrome.storage.local.get(null));
        await chrome.storage.local.remove(keys.filter((key) => key.startsWith('junk-')));
      });

    // Firefox sets no limit that a test can reach.
    test.skipIf(family === 'firefox')(
      'a storage that is full: nothing is promised, a change is told all the same',
      async () => {
        policy = POLICY;
        const first = await visit(at.session, '/policy');
        expect(await fill(first)).toBeGreaterThan(2);
        await click(first, 'open-changes');
        await click(first, 'follow-site');
        await poll('the word that it is full', async () =>
          (await first.evaluate(() => document.querySelector('.toast')?.textContent ?? '')).includes('存储已满'),
        );
        expect((await keysIn(first)).filter((key) => /^follow|^version/.test(key))).toEqual([]);

        await makeRoom(first);
        await click(first, 'follow-site');
        await says(first, 'no-changes', '已记住这一版');
        await fill(first);
        policy = LATER;
        const later = await visit(at.session, '/policy');
        expect(await shown(later, 'changed')).toContain('与您上次看过的不同');
        await badge(at.session, '变');
        await click(later, 'show-changes');
        expect(await shown(later, 'unkept')).toContain('存不下新的一版');
        expect(await shown(later, 'change-list')).toContain('通讯录');
        await savePicture(`artifacts/${family}-unkept.png`, later);

        // The same page again, while there still is no room: said before any click.
        await at.session.page.goto(`${at.server.origin}/policy`);
        await badge(at.session, '变');
        const again = (await openPanel(at.session)).view;
        await shown(again, 'changed');
        await makeRoom(again);
        const roomy = await visit(at.session, '/policy');
        await shown(roomy, 'changed');
        await poll('the newer version', async () =>
          (await keysIn(roomy)).some((key) => key.startsWith('version-now:')),
        );
        await click(roomy, 'show-changes');
        expect(await textOf(roomy, 'unkept')).toBeFalsy();
        await click(roomy, 'accept-changes');
        await says(roomy, 'no-changes', '已记住这一版');
        await click(roomy, 'follow-off');
      },
    );

    test('two windows: both are told, and what one accepts is accepted in the other', async () => {
      policy = POLICY;
      const one = at.session;
      const first = await visit(one, '/windows');
      await click(first, 'open-changes');
      await click(first, 'follow-all');
      await keeps(first);

      policy = LATER;
      const two = await one.openWindow();
      const address = `${at.server.origin}/windows`;
      await Promise.all([one.page.goto(address), two.page.goto(address)]);
      await shown((await openPanel(one)).view, 'changed');
      await badge(one, '变');
      const other = (await openPanel(two)).view;
      await shown(other, 'changed');
      await badge(two, '变');
      await click(other, 'show-changes');
      await click(other, 'accept-changes');
      await says(other, 'no-changes', '已记住这一版');
      await badge(two, '文');

      const again = (await openPanel(one)).view;
      await click(again, 'open-changes');
      await keeps(again);
      await badge(one, '文');
    });
  });
}
