import { expect, test } from 'vitest';
import type { View } from '../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { violationsIn } from './axe.ts';
import { describeInBrowser } from './in-browser.ts';
import { serveLinked } from './linked-pages.ts';
import { openLinked, readLinked, restedState, statesOf } from './linked-panel.ts';
import { linesOf, textOf } from './panel.ts';

declare const chrome: {
  permissions: {
    contains(what: object): Promise<boolean>;
    remove(what: object): Promise<boolean>;
  };
  tabs: { query(query: object): Promise<{ active: boolean; url?: string }[]> };
};

const SITE = { origins: ['http://localhost/*'] };
const tabsIn = (view: View): Promise<number> => view.evaluate(async () => (await chrome.tabs.query({})).length);

/**
 * Lists on another site, in one family of browsers. Firefox is asked and answered for real. No driver reaches Chromium's
 * question, so there the extension may see that site from the start, which is what a yes comes to.
 */
export function describeLinkedElsewhere(family: BrowserFamily): void {
  const hosts = family === 'chromium' ? SITE.origins : [];
  describeInBrowser({ family, about: 'linked lists of other sites', serve: serveLinked, hosts }, (at) => {
    let visits = 0;
    // What has been read of a page stays with it.
    const openLists = () => openLinked(at.session, `${at.server.origin}/other?visit=${++visits}`);
    const answer = async (allow: boolean): Promise<void> => at.session.answerQuestion?.(allow);
    const asked = (path: string): number => at.server.asked.filter((each) => each.split(' ')[0] === path).length;

    test.runIf(family === 'firefox')('without leave nothing is read, and the panel says what to do', async () => {
      const view = await openLists();
      // Firefox lets extensions into the sites of their scripts when they are installed; its users may take that back.
      await view.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
      expect(await view.evaluate((site) => chrome.permissions.contains(site), SITE)).toBe(false);
      await readLinked(view, '与第三方共享个人信息清单');
      await poll('the word that the browser asks', async () =>
        (await textOf(view, 'linked')).includes('请在浏览器的提示里选择'),
      );
      await savePicture(`artifacts/${family}-linked-asking.png`, view);
      await answer(false);
      expect(await restedState(view, '与第三方共享个人信息清单')).toBe('refused');
      expect(await textOf(view, 'linked')).toContain('没有得到许可');
      expect(asked('/shared')).toBe(0);
      expect(await violationsIn(view)).toEqual([]);
      await savePicture(`artifacts/${family}-linked-refused.png`, view);
    });

    test('a list of another site is read in a tab that nobody sees, and that is gone afterwards', async () => {
      const view = await openLists();
      const tabs = await tabsIn(view);
      const before = await linesOf(view, 'shared');
      await readLinked(view, '与第三方共享个人信息清单');
      await answer(true);
      expect(await restedState(view, '与第三方共享个人信息清单')).toBe('read');
      expect((await linesOf(view, 'shared')).filter((line) => !before.includes(line)).join()).toContain('栗峰物流');
      expect(await textOf(view, 'shared')).toContain('《与第三方共享个人信息清单》');
      expect(asked('/shared')).toBe(1);
      await poll('the tab to be gone', async () => (await tabsIn(view)) === tabs);
      expect(await at.session.page.evaluate(() => document.visibilityState)).toBe('visible');
      await savePicture(`artifacts/${family}-linked-elsewhere.png`, view);
    });

    test('G12: a background that dies while a list is read in a tab leaves neither the tab nor a word without end', async () => {
      const view = await openLists();
      const tabs = await tabsIn(view);
      await readLinked(view, '第三方SDK目录');
      await poll('the tab', async () => (await tabsIn(view)) > tabs);
      await at.session.stopBackground();
      // The panel asks again.
      expect(await restedState(view, '第三方SDK目录')).toBe('read');
      await poll('the tabs to be gone', async () => (await tabsIn(view)) === tabs);
      // Nobody does where the panel is gone, too.
      const again = await openLists();
      await readLinked(again, '与第三方共享个人信息清单');
      await poll('the tab', async () => (await tabsIn(again)) > tabs);
      await again.evaluate(() => void setTimeout(() => window.close()));
      await at.session.stopBackground();
      const { view: later } = await openPanel(at.session);
      await poll('the tab to be gone', async () => (await tabsIn(later)) === tabs);
      await later.click(() => document.querySelector('[data-testid="linked-head"]'));
      expect(['unread', 'read']).toContain(
        await poll('an end', async () => {
          const state = (await statesOf(later))['与第三方共享个人信息清单'];
          return state !== 'reading' && state;
        }),
      );
    });

    test('one whose text is made by scripts is waited for, one that is missing is said to be', async () => {
      const view = await openLists();
      await readLinked(view, '第三方SDK目录');
      expect(await restedState(view, '第三方SDK目录')).toBe('read');
      expect((await linesOf(view, 'shared')).join()).toContain('鸥认');
      await readLinked(view, '第三方SDK清单');
      expect(await restedState(view, '第三方SDK清单')).toBe('missing');
    });
  });
}
