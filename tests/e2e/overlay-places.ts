import { beforeAll, expect, test } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { SECTIONS } from '../../utils/export/sections.ts';
import { overlayWordsOf } from '../../utils/messaging/marks-of.ts';
import type { Mark } from '../../utils/messaging/reader-messages.ts';
import { describeInBrowser } from './in-browser.ts';
import { overlayPages } from './overlay-pages.ts';
import { type OverlayInPage, overlayIn } from './overlay-view.ts';
import { highlights } from './panel.ts';

declare const overlay: ShadowRoot;
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ readonly id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
};

/** The overlay on pages that make it hard for it. */
export function describeOverlayPlaces(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'overlay on hard pages', serve: () => serve(overlayPages()) }, (at) => {
    let view: OverlayInPage;

    /** Paints a mark for every paragraph of a page, as the background would; gives the page's markup before. */
    const showMany = async (name: string): Promise<string> => {
      await at.session.page.emulate({});
      await at.session.page.goto(`${at.server.origin}/${name}`);
      const before = await at.session.page.evaluate(() => document.documentElement.outerHTML);
      const { view: popup } = await openPanel(at.session);
      const quotes = await at.session.page.evaluate(() =>
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
    const dispatch = (event: string): Promise<boolean> =>
      at.session.page.evaluate((name) => dispatchEvent(new Event(name)), event);

    beforeAll(async () => {
      view = overlayIn(at.session, at.server.origin);
    });

    test.each(['folded', 'until-found', 'in-box', 'modal'])(
      'closed and scrolled parts are opened: %s',
      async (name) => {
        await view.show(name);
        for (let step = 0; step < 6; step++) {
          await view.next();
          await poll('the passage in the window', async () => (await view.standing()).inView);
        }
      },
    );

    test('passages in a component are painted there, and stepped through', async () => {
      await view.show('shadow');
      expect(await view.painted()).toBeGreaterThan(20);
      const sheets = () =>
        at.session.page.evaluate(() => document.querySelector('policy-view')?.shadowRoot?.adoptedStyleSheets.length);
      expect(await sheets()).toBe(1);
      await view.next();
      await view.next();
      await poll('the passage in the window', async () => (await view.standing()).inView);
      await at.session.page.clickInShadow('关闭标注');
      expect(await poll('no style', async () => (await sheets()) === 0)).toBe(true);
    });

    test('passages in a frame are painted there, on the map, and stepped through', async () => {
      await view.show('frame');
      const inFrame = () =>
        at.session.page.evaluate(() => {
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

    test('a page and its frame each keep their own passages, however often one steps', async () => {
      await view.show('page-and-frame');
      const parts = () =>
        at.session.page.evaluate(() => {
          const inner = document.querySelector('iframe')?.contentWindow as Window & typeof globalThis;
          return [window, inner].map((each) =>
            [...(each.CSS.highlights as unknown as Map<string, Iterable<Range>>)].map(([name, ranges]) => ({
              part: name.split('-').at(-1),
              own: [...ranges].filter((range) => range.startContainer.ownerDocument === each.document).length,
              size: [...ranges].length,
            })),
          );
        });
      const [, total] = await view.position();
      for (let step = 0; step < total; step++) {
        await view.next();
        const both = await parts();
        for (const { own, size } of both.flat()) expect(own).toBe(size);
        for (const each of both) {
          expect(each.map(({ part }) => part)).toEqual(expect.arrayContaining(['collected', 'shared']));
        }
        expect(both.flat().filter(({ part }) => part === 'current')).toHaveLength(1);
      }
    });

    test('a page that renders anew keeps its highlights, and what it drops is said to be gone', async () => {
      await view.show('renders-anew');
      const before = await view.painted();
      await dispatch('same');
      await poll('the highlights on the new nodes', () =>
        at.session.page.evaluate(() => {
          const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
          const ranges = [...registry.values()].flatMap((each) => [...each]);
          return ranges.length > 0 && ranges.every((range) => !range.collapsed && range.startContainer.isConnected);
        }),
      );
      expect(await view.painted()).toBe(before);
      await dispatch('less');
      expect(await poll('the word', () => view.textOf('.gone'))).toMatch(/^\d+ 处在页面上已找不到$/);
      expect(await view.painted()).toBeLessThan(before);
    });

    test('of a thousand passages at most 200 are painted, near to the window, and the page is left as it was', async () => {
      const before = await showMany('dense');
      expect((await view.position())[1]).toBe(1200);
      const inSight = () =>
        at.session.page.evaluate(() => {
          const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
          return [...registry.values()]
            .flatMap((each) => [...each])
            .filter((range) => {
              const { top, bottom } = range.getBoundingClientRect();
              return bottom > 0 && top < innerHeight;
            }).length;
        });
      for (const share of [0.3, 1, 0.5]) {
        await at.session.page.evaluate(
          (part) => scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' }),
          share,
        );
        await poll('passages in the window', inSight);
        expect(await view.painted()).toBeLessThanOrEqual(200);
      }
      await view.next();
      expect(Object.values(await highlights(at.session)).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200);
      await at.session.page.clickInShadow('关闭标注');
      await poll('no highlights', async () => (await view.painted()) === 0);
      expect(await at.session.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    test('G10: a page that deletes the overlay a thousand times wins after three returns', async () => {
      await at.session.page.emulate({});
      await at.session.page.goto(`${at.server.origin}/deletes`);
      expect((await openPanel(at.session)).state).toBe('summary');
      await poll('the last deletion', () =>
        at.session.page.evaluate(() => document.documentElement.dataset['seen'] === '4'),
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await at.session.page.evaluate(() => document.documentElement.dataset['seen'])).toBe('4');
      expect(await view.painted()).toBeGreaterThan(20);
    });

    test('a page that allows no style, script or markup of others shows it all the same', async () => {
      await view.show('strict');
      await view.next();
      await view.rest();
      const look = await at.session.page.evaluate(() => {
        const panel = overlay.querySelector('.navigator') as Element;
        return { position: getComputedStyle(panel).position, width: panel.getBoundingClientRect().width };
      });
      expect(look).toMatchObject({ position: 'absolute' });
      expect(look.width).toBeGreaterThan(250);
      await savePicture(`artifacts/${family}-overlay-strict.png`, at.session.page);
    });

    test('a page that is XML shows it as others do', async () => {
      await view.show('xhtml');
      expect(await at.session.page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
      await view.next();
      await view.rest();
      expect(await view.painted()).toBeGreaterThan(20);
      const place = await view.pointAt('collected');
      await at.session.page.hover(place.x, place.y);
      await poll('the card', () => view.textOf('[data-testid="card"]'));
      await savePicture(`artifacts/${family}-overlay-xhtml.png`, at.session.page);
    });

    test('a page’s own style does not reach it', async () => {
      await view.show('policy');
      const measure = () =>
        at.session.page.evaluate(() => {
          const panel = overlay.querySelector('.navigator') as Element;
          const { width, height, right, bottom } = panel.getBoundingClientRect();
          const { fontSize, color } = getComputedStyle(panel);
          return { width, height, right: innerWidth - right, bottom: innerHeight - bottom, fontSize, color };
        });
      const plain = await measure();
      await view.show('rude');
      expect(await measure()).toEqual(plain);
      await savePicture(`artifacts/${family}-overlay-rude.png`, at.session.page);
    });

    test('passages in the cells of a table are painted, and pointed at', async () => {
      await view.show('policy');
      const point = await view.pointAt('shared', 'td');
      await at.session.page.hover(point.x, point.y);
      expect(await poll('the card', () => view.textOf('[data-testid="card"]'))).toMatch(/^第三方共享./);
    });
  });
}
