import { beforeAll, expect, test } from 'vitest';
import type { Look } from '../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { describeInBrowser } from './in-browser.ts';
import { overlayPages } from './overlay-pages.ts';
import { type OverlayInPage, overlayIn } from './overlay-view.ts';
import { currentPassage, highlights } from './panel.ts';

declare const overlay: ShadowRoot;
declare const chrome: {
  storage: { local: { remove(key: string): Promise<void> } };
};

/** How the overlay is looked at; its pictures and its accessibility are checked in each. */
const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { dark: true },
  narrow: { width: 400, height: 800 },
  'zoomed to 200 %': { width: 600, height: 400, scale: 2 },
  'forced colours': { forcedColours: true },
};

/** The overlay in one family of browsers, on pages that make it hard for it. */
export function describeOverlay(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'overlay', serve: () => serve(overlayPages()) }, (at) => {
    let view: OverlayInPage;

    /** The navigator in its first corner, unfolded. A popup of ours can do it whatever an earlier test left on the page. */
    const forgetChoices = async (): Promise<void> => {
      const popup = await at.session.openPopup();
      await popup.evaluate(() => chrome.storage.local.remove('overlay'));
    };

    beforeAll(async () => {
      view = overlayIn(at.session, at.server.origin);
    });

    test('the legend counts each section, and filters highlights, steps and map', async () => {
      await view.show('policy');
      const counts = await at.session.page.evaluate(() =>
        [...overlay.querySelectorAll('.chip .count')].map((each) => Number(each.textContent)),
      );
      const [, total] = await view.position();
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      const stripes = await view.count('.stripe');
      expect(stripes).toBe(total);
      await view.click('.chip.collected');
      await poll('no highlights of that section', async () => !(await highlights(at.session))['collected']);
      expect((await view.position())[1]).toBe(total - (counts[0] ?? 0));
      await poll('no marks of it on the map', async () => (await view.count('.stripe.collected')) === 0);
    });

    test('G26: every step and place can be reached by keys alone', async () => {
      await view.show('policy');
      await at.session.page.press('J', ['Alt', 'Shift']);
      await poll('the first passage', async () => (await view.position())[0] === 1);
      expect(await poll('its card', () => view.textOf('[data-testid="card"]'))).toContain('权利与联系方式');
      await at.session.page.press('Escape');
      await poll('no card', async () => (await view.count('.card')) === 0);
      await at.session.page.press('K', ['Alt', 'Shift']);
      await poll('the last passage', async () => {
        const [position, total] = await view.position();
        return position === total;
      });
      await at.session.page.evaluate(() => overlay.querySelector<HTMLElement>('.map button')?.focus());
      await at.session.page.press('ArrowDown');
      await at.session.page.press('Enter');
      await poll('a passage of the second bin', async () => {
        const [position, total] = await view.position();
        return position > 1 && position < total;
      });
      expect(await at.session.page.evaluate(() => overlay.activeElement?.className)).toBe('bin');
      await at.session.page.evaluate(() => overlay.querySelector<HTMLElement>('.navigator button')?.focus());
      const [before] = await view.position();
      await at.session.page.press('ArrowRight');
      await poll('the next one', async () => (await view.position())[0] === before + 1);
      await at.session.page.press('Escape');
      await poll('no highlights', async () => (await view.painted()) === 0);
    });

    test.each(['policy', 'in-box'])(
      'the map is as tall as the window, clear of the scroll bar, and leads: %s',
      async (name) => {
        await view.show(name);
        await poll('the map', () => view.count('.bin'));
        const sizes = await at.session.page.evaluate(() => {
          const map = overlay.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
          const bins = [...overlay.querySelectorAll('.bin')].map((bin) => bin.getBoundingClientRect());
          const main = document.querySelector('main') as HTMLElement;
          const scrolls = getComputedStyle(main).overflowY === 'auto';
          const edge = scrolls
            ? main.getBoundingClientRect().left + main.clientLeft + main.clientWidth
            : document.documentElement.clientWidth;
          return {
            height: map.height,
            clear: edge - map.right,
            window: innerHeight,
            least: Math.min(...bins.map(({ height, width }) => Math.min(height, width))),
          };
        });
        expect(sizes.height).toBe(sizes.window - 16);
        expect(sizes.clear).toBeGreaterThanOrEqual(4);
        expect(sizes.least).toBeGreaterThanOrEqual(24);
        await view.click('.bin:last-of-type');
        await poll('a passage', () => currentPassage(at.session));
        await poll('the passage in the window', async () => (await view.standing()).inView);
        expect(await view.count('.stripe.now')).toBe(1);
      },
    );

    test('the pointer on a highlight gets a card that says what it stands for', async () => {
      await view.show('policy');
      const point = await view.pointAt('collected');
      await at.session.page.hover(point.x, point.y);
      const said = await poll('the card', () => view.textOf('[data-testid="card"]'));
      expect(said).toMatch(/^收集的信息./);
      await at.session.page.hover(5, 5);
      await poll('no card', async () => (await view.count('.card')) === 0);
    });

    test.each([
      ['a wide window', {}],
      ['a narrow one', { width: 400, height: 700 }],
      ['one at 200 %', { width: 600, height: 400, scale: 2 }],
    ] as [string, Look][])('the navigator never stands on the current passage: %s', async (_, look) => {
      await view.show('policy', { ...look, stillness: true });
      for (let step = 0; step < 16; step++) {
        await view.next();
        await poll('the passage clear in the window', async () => {
          const { covered, inView } = await view.standing();
          return inView && covered === 0;
        });
      }
    });

    test('whoever wants less motion is taken to a passage at once, without a journey', async () => {
      const scrolls = async (stillness: boolean): Promise<number> => {
        await view.show('policy', { stillness });
        await view.next();
        await view.rest();
        await at.session.page.evaluate(() => {
          Object.assign(globalThis, { scrolls: 0 });
          addEventListener('scroll', () => (globalThis as unknown as { scrolls: number }).scrolls++);
        });
        for (let step = 0; step < 3; step++) {
          await view.next();
          await view.rest();
        }
        return at.session.page.evaluate(() => (globalThis as unknown as { scrolls: number }).scrolls);
      };
      const still = await scrolls(true);
      expect(still).toBeLessThanOrEqual(3);
      expect(await scrolls(false)).toBeGreaterThan(still);
    });

    test('a drag takes the navigator to the nearest corner, and it stays there', async () => {
      await forgetChoices();
      await view.show('policy');
      const corner = () =>
        at.session.page.evaluate(() => {
          const { left, right, top, bottom } =
            overlay.querySelector('.navigator')?.getBoundingClientRect() ?? new DOMRect();
          return `${top + bottom > innerHeight ? 'bottom' : 'top'}-${left + right > innerWidth ? 'right' : 'left'}`;
        });
      expect(await corner()).toBe('bottom-right');
      const grip = await at.session.page.evaluate(() => {
        const { left, top, right } =
          overlay.querySelector('[data-testid="position"]')?.getBoundingClientRect() ?? new DOMRect();
        return { x: (left + right) / 2, y: top + 6 };
      });
      await at.session.page.drag(grip.x, grip.y, 150, 60);
      await poll('the other corner', async () => (await corner()) === 'top-left');
      await view.show('policy');
      expect(await corner()).toBe('top-left');
      await forgetChoices();
    });

    test('highlights are printed only when the reader says so, and that is kept', async () => {
      const media = () =>
        at.session.page.evaluate(() => document.adoptedStyleSheets.map((sheet) => sheet.media.mediaText));
      await view.show('policy');
      expect(await media()).toEqual(['screen']);
      await at.session.page.clickInShadow('更多');
      await view.click('.choice:nth-of-type(2) input');
      await poll('the other medium', async () => (await media())[0] === 'all');
      await view.show('policy');
      expect(await media()).toEqual(['all']);
      await at.session.page.clickInShadow('更多');
      await view.click('.choice:nth-of-type(2) input');
      await poll('the first medium', async () => (await media())[0] === 'screen');
    });

    test.each(Object.entries(LOOKS))('G26: axe has nothing to say, and it looks well: %s', async (name, look) => {
      await forgetChoices();
      await view.show('policy', look);
      for (let step = 0; step < 3; step++) await view.next();
      await poll('the map', () => view.count('.stripe'));
      await view.rest();
      await savePicture(`artifacts/${family}-overlay-${name.replaceAll(/\W+/g, '-')}.png`, at.session.page);
      expect(await view.violations()).toEqual([]);
      await at.session.page.clickInShadow('更多');
      await poll('the menu', () => view.count('.menu'));
      expect(await view.violations()).toEqual([]);
      await savePicture(`artifacts/${family}-overlay-${name.replaceAll(/\W+/g, '-')}-menu.png`, at.session.page);
      await at.session.page.clickInShadow('收起');
      await poll('the bar alone', () => view.count('.folded'));
      expect(await view.violations()).toEqual([]);
    });
  });
}
