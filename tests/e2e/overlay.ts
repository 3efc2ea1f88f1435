import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import type { BrowserSession, Look } from '../../scripts/browser/browser-session.ts';
import { type BrowserFamily, findBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { openPanel, speakChinese } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { type PageServer, serve } from '../../scripts/browser/serve.ts';
import { SECTIONS } from '../../utils/export/sections.ts';
import { overlayWordsOf } from '../../utils/messaging/marks-of.ts';
import type { Mark } from '../../utils/messaging/reader-messages.ts';
import { overlayPages } from './overlay-pages.ts';
import { type OverlayInPage, overlayIn } from './overlay-view.ts';
import { currentPassage, highlights } from './panel.ts';

declare const overlay: ShadowRoot;
declare const chrome: {
  storage: { local: { remove(key: string): Promise<void> } };
  tabs: {
    query(query: object): Promise<{ readonly id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
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
  const executable = findBrowser(family);
  describe.skipIf(!executable)(`${family}, overlay`, () => {
    let server: PageServer;
    let session: BrowserSession;
    let view: OverlayInPage;
    let visits = 0;

    /** Opens a page and its overlay. */
    const show = async (name: string, look: Look = {}): Promise<void> => {
      await session.page.emulate(look);
      await session.page.goto(`${server.origin}/${name}?visit=${++visits}`);
      if (name === 'modal') await session.page.click(() => document.getElementById('go'));
      expect((await openPanel(session)).state).toBe('summary');
      await view.expose();
    };
    /** Paints a mark for every paragraph of a page, as the background would; gives the page's markup before. */
    const showMany = async (name: string): Promise<string> => {
      await session.page.emulate({});
      await session.page.goto(`${server.origin}/${name}`);
      const before = await session.page.evaluate(() => document.documentElement.outerHTML);
      const { view: popup } = await openPanel(session);
      const quotes = await session.page.evaluate(() =>
        [...document.querySelectorAll('main p[id]')].map((each) => each.textContent ?? ''),
      );
      const marks: Mark[] = quotes.map((quote, i) => ({
        section: SECTIONS[i % SECTIONS.length] ?? 'notes',
        start: i * 30,
        end: i * 30 + quote.length,
        quote,
        labels: [`第 ${i + 1} 处`],
      }));
      await popup.evaluate(
        async (message) => {
          const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
          await chrome.tabs.sendMessage(tab?.id ?? 0, message);
        },
        { type: 'paint', marks, words: overlayWordsOf(messagesFor('zh-CN')), palette: 'classic' },
      );
      await view.expose();
      return before;
    };
    const painted = async (): Promise<number> => {
      const { collected = 0, shared = 0, rights = 0, notes = 0 } = await highlights(session);
      return collected + shared + rights + notes;
    };
    const dispatch = (event: string): Promise<boolean> =>
      session.page.evaluate((name) => dispatchEvent(new Event(name)), event);

    beforeAll(async () => {
      server = await serve(overlayPages());
      session = await launchBrowser(family, { executable: executable ?? '', headless: true });
      view = overlayIn(session);
      await speakChinese(session);
    });
    afterAll(async () => {
      await session?.close();
      await server?.close();
    });

    test('the legend counts each section, and filters highlights, steps and map', async () => {
      await show('policy');
      const counts = await session.page.evaluate(() =>
        [...overlay.querySelectorAll('.chip .count')].map((each) => Number(each.textContent)),
      );
      const [, total] = await view.position();
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      const stripes = await view.count('.stripe');
      expect(stripes).toBe(total);
      await view.click('.chip.collected');
      await poll('no highlights of that section', async () => !(await highlights(session))['collected']);
      expect((await view.position())[1]).toBe(total - (counts[0] ?? 0));
      await poll('no marks of it on the map', async () => (await view.count('.stripe.collected')) === 0);
    });

    test('G26: every step and place can be reached by keys alone', async () => {
      await show('policy');
      await session.page.press('J', ['Alt', 'Shift']);
      await poll('the first passage', async () => (await view.position())[0] === 1);
      expect(await poll('its card', () => view.textOf('[data-testid="card"]'))).toContain('收集的信息');
      await session.page.press('Escape');
      await poll('no card', async () => (await view.count('.card')) === 0);
      await session.page.press('K', ['Alt', 'Shift']);
      await poll('the last passage', async () => {
        const [at, total] = await view.position();
        return at === total;
      });
      await session.page.evaluate(() => overlay.querySelector<HTMLElement>('.map button')?.focus());
      await session.page.press('ArrowDown');
      await session.page.press('Enter');
      await poll('a passage of the second bin', async () => {
        const [at, total] = await view.position();
        return at > 1 && at < total;
      });
      expect(await session.page.evaluate(() => overlay.activeElement?.className)).toBe('bin');
      await session.page.evaluate(() => overlay.querySelector<HTMLElement>('.navigator button')?.focus());
      const [before] = await view.position();
      await session.page.press('ArrowRight');
      await poll('the next one', async () => (await view.position())[0] === before + 1);
      await session.page.press('Escape');
      await poll('no highlights', async () => (await painted()) === 0);
    });

    test.each(['policy', 'in-box'])(
      'the map is as tall as the window, clear of the scroll bar, and leads: %s',
      async (name) => {
        await show(name);
        await poll('the map', () => view.count('.bin'));
        const sizes = await session.page.evaluate(() => {
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
        await poll('a passage', () => currentPassage(session));
        await poll('the passage in the window', async () => (await view.standing()).inView);
        expect(await view.count('.stripe.now')).toBe(1);
      },
    );

    test('the pointer on a highlight gets a card that says what it stands for', async () => {
      await show('policy');
      const point = await session.page.evaluate(() => {
        const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
        const name = [...registry.keys()].find((each) => each.endsWith('-collected')) ?? '';
        const [range] = [...(registry.get(name) ?? [])];
        range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, height } = range?.getClientRects()[0] ?? new DOMRect();
        return { x: left + 40, y: top + height / 2 };
      });
      await session.page.hover(point.x, point.y);
      const said = await poll('the card', () => view.textOf('[data-testid="card"]'));
      expect(said).toMatch(/^收集的信息./);
      await session.page.hover(5, 5);
      await poll('no card', async () => (await view.count('.card')) === 0);
    });

    test.each([
      ['a wide window', {}],
      ['a narrow one', { width: 400, height: 700 }],
      ['one at 200 %', { width: 600, height: 400, scale: 2 }],
    ] as [string, Look][])('the navigator never stands on the current passage: %s', async (_, look) => {
      await show('policy', { ...look, stillness: true });
      for (let step = 0; step < 16; step++) {
        await view.next();
        await poll('the passage clear in the window', async () => {
          const { covered, inView } = await view.standing();
          return inView && covered === 0;
        });
      }
    });

    test.each(['folded', 'until-found', 'in-box', 'modal'])(
      'closed and scrolled parts are opened: %s',
      async (name) => {
        await show(name);
        for (let step = 0; step < 6; step++) {
          await view.next();
          await poll('the passage in the window', async () => (await view.standing()).inView);
        }
      },
    );

    test('passages in a component are painted there, and stepped through', async () => {
      await show('shadow');
      expect(await painted()).toBeGreaterThan(20);
      const sheets = () =>
        session.page.evaluate(() => document.querySelector('policy-view')?.shadowRoot?.adoptedStyleSheets.length);
      expect(await sheets()).toBe(1);
      await view.next();
      await view.next();
      await poll('the passage in the window', async () => (await view.standing()).inView);
      await session.page.clickInShadow('关闭标注');
      expect(await poll('no style', async () => (await sheets()) === 0)).toBe(true);
    });

    test('passages in a frame are painted there, on the map, and stepped through', async () => {
      await show('frame');
      const inFrame = () =>
        session.page.evaluate(() => {
          const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
          const registry = (inner?.CSS.highlights ?? new Map()) as unknown as Map<string, Iterable<Range>>;
          const name = [...registry.keys()].find((each) => each.endsWith('-current')) ?? '';
          const [range] = [...(registry.get(name) ?? [])];
          const place = range?.getBoundingClientRect();
          return {
            names: registry.size,
            inView: !!place && place.top >= 0 && place.bottom <= (inner?.innerHeight ?? 0),
          };
        });
      expect((await inFrame()).names).toBeGreaterThan(2);
      await poll('the map', () => view.count('.stripe'));
      for (let step = 0; step < 5; step++) await view.next();
      await poll('the passage in the frame', async () => (await inFrame()).inView);
    });

    test('a page that renders anew keeps its highlights, and what it drops is said to be gone', async () => {
      await show('renders-anew');
      const before = await painted();
      await dispatch('same');
      await poll('the highlights on the new nodes', () =>
        session.page.evaluate(() => {
          const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
          const ranges = [...registry.values()].flatMap((each) => [...each]);
          return ranges.length > 0 && ranges.every((range) => !range.collapsed && range.startContainer.isConnected);
        }),
      );
      expect(await painted()).toBe(before);
      await dispatch('less');
      expect(await poll('the word', () => view.textOf('.gone'))).toMatch(/^\d+ 处在页面上已找不到$/);
      expect(await painted()).toBeLessThan(before);
    });

    test('of a thousand passages at most 200 are painted, near to the window, and the page is left as it was', async () => {
      const before = await showMany('dense');
      expect((await view.position())[1]).toBe(1200);
      const inSight = () =>
        session.page.evaluate(() => {
          const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
          return [...registry.values()]
            .flatMap((each) => [...each])
            .filter((range) => {
              const { top, bottom } = range.getBoundingClientRect();
              return bottom > 0 && top < innerHeight;
            }).length;
        });
      for (const share of [0.3, 1, 0.5]) {
        await session.page.evaluate(
          (part) => scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' }),
          share,
        );
        await poll('passages in the window', inSight);
        expect(await painted()).toBeLessThanOrEqual(200);
      }
      await view.next();
      expect(Object.values(await highlights(session)).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200);
      await session.page.clickInShadow('关闭标注');
      await poll('no highlights', async () => (await painted()) === 0);
      expect(await session.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    test('G10: a page that deletes the overlay a thousand times wins after three returns', async () => {
      await session.page.emulate({});
      await session.page.goto(`${server.origin}/deletes?visit=${++visits}`);
      expect((await openPanel(session)).state).toBe('summary');
      await poll('the last deletion', () =>
        session.page.evaluate(() => document.documentElement.dataset['seen'] === '4'),
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await session.page.evaluate(() => document.documentElement.dataset['seen'])).toBe('4');
      expect(await painted()).toBeGreaterThan(20);
    });

    test('a page that allows no style, script or markup of others shows it all the same', async () => {
      await show('strict');
      await view.next();
      await view.rest();
      const look = await session.page.evaluate(() => {
        const panel = overlay.querySelector('.navigator') as Element;
        return { position: getComputedStyle(panel).position, width: panel.getBoundingClientRect().width };
      });
      expect(look).toMatchObject({ position: 'absolute' });
      expect(look.width).toBeGreaterThan(250);
      await savePicture(`artifacts/${family}-overlay-strict.png`, session.page);
    });

    test('a page’s own style does not reach it', async () => {
      await show('policy');
      const measure = () =>
        session.page.evaluate(() => {
          const panel = overlay.querySelector('.navigator') as Element;
          const { width, height, right, bottom } = panel.getBoundingClientRect();
          const { fontSize, color } = getComputedStyle(panel);
          return { width, height, right: innerWidth - right, bottom: innerHeight - bottom, fontSize, color };
        });
      const plain = await measure();
      await show('rude');
      expect(await measure()).toEqual(plain);
      await savePicture(`artifacts/${family}-overlay-rude.png`, session.page);
    });

    test('passages in the cells of a table are painted, and pointed at', async () => {
      await show('policy');
      const point = await session.page.evaluate(() => {
        const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
        const name = [...registry.keys()].find((each) => each.endsWith('-shared')) ?? '';
        const cell = [...(registry.get(name) ?? [])].find((range) => range.startContainer.parentElement?.closest('td'));
        cell?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = cell?.getClientRects()[0];
        return box ? { x: box.left + 4, y: box.top + box.height / 2 } : null;
      });
      expect(point).not.toBeNull();
      await session.page.hover(point?.x ?? 0, point?.y ?? 0);
      expect(await poll('the card', () => view.textOf('[data-testid="card"]'))).toMatch(/^第三方共享./);
    });

    test('whoever wants less motion is taken to a passage at once, without a journey', async () => {
      const scrolls = async (stillness: boolean): Promise<number> => {
        await show('policy', { stillness });
        await view.next();
        await view.rest();
        await session.page.evaluate(() => {
          Object.assign(globalThis, { scrolls: 0 });
          addEventListener('scroll', () => (globalThis as unknown as { scrolls: number }).scrolls++);
        });
        for (let step = 0; step < 3; step++) {
          await view.next();
          await view.rest();
        }
        return session.page.evaluate(() => (globalThis as unknown as { scrolls: number }).scrolls);
      };
      const still = await scrolls(true);
      expect(still).toBeLessThanOrEqual(3);
      expect(await scrolls(false)).toBeGreaterThan(still);
    });

    test('a drag takes the navigator to the nearest corner, and it stays there', async () => {
      const { view: popup } = await openPanel(session);
      await popup.evaluate(() => chrome.storage.local.remove('overlay'));
      await show('policy');
      const corner = () =>
        session.page.evaluate(() => {
          const { left, right, top, bottom } =
            overlay.querySelector('.navigator')?.getBoundingClientRect() ?? new DOMRect();
          return `${top + bottom > innerHeight ? 'bottom' : 'top'}-${left + right > innerWidth ? 'right' : 'left'}`;
        });
      expect(await corner()).toBe('bottom-right');
      const grip = await session.page.evaluate(() => {
        const { left, top, right } =
          overlay.querySelector('[data-testid="position"]')?.getBoundingClientRect() ?? new DOMRect();
        return { x: (left + right) / 2, y: top + 6 };
      });
      await session.page.drag(grip.x, grip.y, 150, 60);
      await poll('the other corner', async () => (await corner()) === 'top-left');
      await show('policy');
      expect(await corner()).toBe('top-left');
      const { view: again } = await openPanel(session);
      await again.evaluate(() => chrome.storage.local.remove('overlay'));
    });

    test('highlights are printed only when the reader says so, and that is kept', async () => {
      const media = () =>
        session.page.evaluate(() => document.adoptedStyleSheets.map((sheet) => sheet.media.mediaText));
      await show('policy');
      expect(await media()).toEqual(['screen']);
      await session.page.clickInShadow('更多');
      await view.click('.choice:nth-of-type(2) input');
      await poll('the other medium', async () => (await media())[0] === 'all');
      await show('policy');
      expect(await media()).toEqual(['all']);
      await session.page.clickInShadow('更多');
      await view.click('.choice:nth-of-type(2) input');
      await poll('the first medium', async () => (await media())[0] === 'screen');
    });

    test.each(Object.entries(LOOKS))('G26: axe has nothing to say, and it looks well: %s', async (name, look) => {
      const { view: popup } = await openPanel(session);
      await popup.evaluate(() => chrome.storage.local.remove('overlay'));
      await show('policy', look);
      for (let step = 0; step < 3; step++) await view.next();
      await poll('the map', () => view.count('.stripe'));
      await view.rest();
      await savePicture(`artifacts/${family}-overlay-${name.replaceAll(/\W+/g, '-')}.png`, session.page);
      expect(await view.violations()).toEqual([]);
      await session.page.clickInShadow('更多');
      await poll('the menu', () => view.count('.menu'));
      expect(await view.violations()).toEqual([]);
      await savePicture(`artifacts/${family}-overlay-${name.replaceAll(/\W+/g, '-')}-menu.png`, session.page);
      await session.page.clickInShadow('收起');
      await poll('the bar alone', () => view.count('.folded'));
      expect(await view.violations()).toEqual([]);
    });
  });
}
