import { beforeAll, expect, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { poll } from '../../scripts/browser/poll.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';
import { say } from '../guarantees/scale.ts';
import { describeInBrowser } from './in-browser.ts';
import { servePages } from './pages.ts';
import { openInTab, type PanelInTab, summaryOf } from './panel-in-tab.ts';

/** A walk through the whole panel without a pointer. */
export function describeKeyboard(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'keyboard only', serve: () => servePages({}) }, (at) => {
    let panel: PanelInTab;
    let made: TabState;
    let popup = '';

    const press = (key: string): Promise<void> => panel.page.press(key);
    const focus = (): Promise<Focus> => panel.page.evaluate(readFocus);
    /** Tabs on until the element with that test id has the focus. */
    const tabTo = async (testId: string): Promise<void> => {
      for (let i = 0; i < 300 && (await focus()).testId !== testId; i++) await press('Tab');
      expect((await focus()).testId).toBe(testId);
    };
    const start = async (): Promise<void> => {
      await panel.show({ status: 'reading' });
      await panel.show(made);
    };

    beforeAll(async () => {
      const found = await summaryOf(at.session, `${at.server.origin}/policy`);
      made = found.state;
      popup = found.popup;
      panel = await openInTab(at.session, popup, { language: 'zh-CN', dark: false });
    });

    /** Tab reaches everything that a pointer can, in the order of the page, always seen. */
    const walk = async (): Promise<number> => {
      await start();
      const expected = await panel.page.evaluate(readControls);
      expect(expected.length).toBeGreaterThan(60);
      const walked: string[] = [];
      for (let i = 0; i < expected.length; i++) {
        await press('Tab');
        const { name, outlined, inSight } = await focus();
        expect({ name, outlined, inSight }).toEqual({ name, outlined: true, inSight: true });
        walked.push(name);
      }
      expect(walked).toEqual(expected);
      return walked.length;
    };

    test(
      'G26: Tab reaches everything that a pointer can, in the order of the page, always seen',
      {
        timeout: 120_000,
      },
      async ({ task }) => say(task, `${family}: ${await walk()} stops in the panel by Tab alone`),
    );

    test('a line opens, steps through its passages, and leads back', async () => {
      await start();
      await tabTo('count-rights');
      await press('Enter');
      await poll('the heading', async () => (await focus()).name.startsWith('权利与联系方式'));
      await press('Tab');
      const head = await focus();
      await press('Enter');
      await tabTo('quote');
      await press('ArrowDown');
      await poll('the first passage', async () => (await focus()).current === 'true');
      await tabTo('back');
      await press('Enter');
      await poll('the line again', async () => (await focus()).name === head.name);
      expect((await focus()).expanded).toBe('false');
    });

    test('the menu opens, moves, closes, and copies', async () => {
      await start();
      await tabTo('copy-menu');
      await press('ArrowDown');
      await poll('the first format', async () => (await focus()).testId === 'copy-short');
      await press('ArrowDown');
      expect((await focus()).testId).toBe('copy-text');
      await press('Escape');
      await poll('the button', async () => (await focus()).testId === 'copy-menu');
      await press('ArrowUp');
      await poll('the last format', async () => (await focus()).testId === 'save-csv');
      for (let format = 0; format < 5; format++) await press('ArrowDown');
      await press('Enter');
      await poll('the word', () =>
        panel.page.evaluate(() => document.querySelector('.toast')?.textContent?.startsWith('已复制 JSON')),
      );
    });

    test('the filter takes letters, and Escape empties it', async () => {
      await start();
      await tabTo('filter');
      for (const letter of 'cookie') await press(letter);
      await poll('marks', () => panel.page.evaluate(() => document.querySelectorAll('mark').length));
      await press('Escape');
      await poll('no marks', () => panel.page.evaluate(() => document.querySelector('mark') === null));
      expect((await focus()).testId).toBe('filter');
    });

    test('the same walk through the panel beside the page', { timeout: 120_000 }, async () => {
      const address = popup.replace('popup.html', 'sidepanel.html');
      panel = await openInTab(at.session, address, { language: 'zh-CN', dark: false, width: 320 });
      await walk();
    });
  });
}

interface Focus {
  readonly name: string;
  readonly testId: string;
  readonly outlined: boolean;
  readonly inSight: boolean;
  readonly expanded: string | null;
  readonly current: string | null;
}

/** What has the focus, and whether one sees that it has. */
function readFocus(): Focus {
  const element = document.activeElement ?? document.body;
  const isOutlined = (style: CSSStyleDeclaration): boolean =>
    style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  const box = element.getBoundingClientRect();
  const middle = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
  return {
    name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
    testId: element.getAttribute('data-testid') ?? '',
    outlined: [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      getComputedStyle(element.parentElement ?? element),
    ].some(isOutlined),
    inSight: element.contains(middle) || (middle?.contains(element) ?? false),
    expanded: element.getAttribute('aria-expanded'),
    current: element.getAttribute('aria-current'),
  };
}

/** The names of everything that can be clicked or typed in, in the order of the page. */
function readControls(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, a[href], input')]
    .filter((each) => each.checkVisibility() && !each.matches(':disabled'))
    .map((each) => each.getAttribute('aria-label') ?? each.textContent?.trim() ?? '');
}
