import { beforeAll, expect, test } from 'vitest';
import type { View } from '../../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { openPanel } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { withUnpacked } from '../../../utils/messaging/pack.ts';
import { say } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { type OverlayInPage, overlayIn } from '../overlay-view.ts';
import { situationPages } from '../situation-pages.ts';

declare const overlay: ShadowRoot;
declare const chrome: {
  runtime: { onMessage: { addListener(hear: () => void): void } };
  storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
};

/** The overlay notices a change of the page after half a second, a pointer that rests after less; ms. */
const NOTICED_MS = 1_000;
const FORGED = 1_000;

/** How a page may try to put itself over what we show, or to hide it. Each is undone by the next `goto`. */
const COVERS: Readonly<Record<string, () => void>> = {
  'an element over everything': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
    document.documentElement.append(cover);
  },
  'a popover over everything': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;background:#fff';
    document.body.append(cover);
    cover.popover = 'manual';
    cover.showPopover();
  },
  'our element’s own style': () => {
    const host = overlay.host as HTMLElement;
    host.style.cssText = ['display:none', 'opacity:0', 'visibility:hidden', 'transform:scale(0)', 'width:0', 'height:0']
      .concat('clip-path:inset(100%)', 'inset:auto', 'position:static', 'filter:opacity(0)', 'z-index:-1')
      .map((each) => `${each}!important`)
      .join(';');
  },
  'a style for all elements': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html > div { opacity: 0 !important; pointer-events: none !important; display: none !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  },
  'hiding our popover': () => (overlay.host as HTMLElement).hidePopover(),
};

/** What a page may do to the overlay once it shows. */
export function describeHostileActs(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'hostile acts', serve: () => serve(situationPages('')) }, (at) => {
    let view: OverlayInPage;

    beforeAll(() => {
      view = overlayIn(at.session, at.server.origin);
    });

    /** Shows the overlay, and lets the popup count the messages that our scripts in pages send. */
    const show = async (): Promise<{ popup: View; heard: () => Promise<number> }> => {
      await at.session.page.goto(`${at.server.origin}/policy?visit=${Math.random()}`);
      const { view: popup, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      await view.expose();
      await poll('the highlights', () => view.painted());
      await popup.evaluate(() => {
        chrome.runtime.onMessage.addListener(() => {
          document.body.dataset['heard'] = `${document.body.dataset['heard'] ?? ''}|`;
        });
      });
      return { popup, heard: () => popup.evaluate(() => document.body.dataset['heard']?.length ?? 0) };
    };

    test(`G9: ${FORGED} times every event of the page’s own making moves nothing and is told nobody`, async ({
      task,
    }) => {
      const { heard } = await show();
      const painted = await view.painted();
      const place = await view.pointAt('collected');
      const kinds = await at.session.page.evaluate(forge, FORGED, place.x, place.y);
      await new Promise((resolve) => setTimeout(resolve, NOTICED_MS));
      expect((await view.position())[0]).toBe(0);
      expect(await view.count('.card')).toBe(0);
      expect(await view.painted()).toBe(painted);
      expect(await heard()).toBe(0);
      // The same by the reader's own hand does move it.
      await at.session.page.press('J', ['Alt', 'Shift']);
      await poll('the first passage', async () => (await view.position())[0] === 1);
      say(task, `${family}: ${FORGED} times ${kinds} kinds of events: 0 steps, cards, changes and messages`);
    });

    test('G6: a page has no way to send us a message', async () => {
      await show();
      const ways = await at.session.page.evaluate(() => {
        type Api = { readonly runtime?: Record<'sendMessage' | 'connect', unknown> };
        const world = globalThis as unknown as Record<'chrome' | 'browser', Api | undefined>;
        return [world.chrome, world.browser].flatMap((api) => [
          typeof api?.runtime?.sendMessage,
          typeof api?.runtime?.connect,
        ]);
      });
      expect(new Set(ways)).toEqual(new Set(['undefined']));
    });

    test.each(Object.keys(COVERS))('G10: %s does not keep the reader from going on', async (name) => {
      await show();
      await at.session.page.evaluate(COVERS[name] as () => void);
      await at.session.page.press('J', ['Alt', 'Shift']);
      await poll('a step by keys', async () => (await view.position())[0] === 1);
      const { view: popup, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      await popup.click(() => document.querySelector('[data-testid="overlay"]'));
      await poll('the highlights to go', async () => (await view.painted()) === 0);
    });

    test('G10: a page’s style can make our element neither unseen nor something else', async () => {
      await show();
      const measure = () =>
        at.session.page.evaluate(() => {
          const { display, opacity, visibility, transform, clipPath, position, filter } = getComputedStyle(
            overlay.host,
          );
          const { width, height } = overlay.host.getBoundingClientRect();
          return { display, opacity, visibility, transform, clipPath, position, filter, width, height };
        });
      const before = await measure();
      expect(before).toMatchObject({ display: 'block', opacity: '1' });
      for (const name of ['our element’s own style', 'a style for all elements', 'hiding our popover']) {
        await at.session.page.evaluate(COVERS[name] as () => void);
        expect(await measure(), name).toEqual(before);
      }
    });

    test('G10: whoever is lured into clicking everything in the overlay changes how it looks, and nothing else', async ({
      task,
    }) => {
      const { popup } = await show();
      const kept = async (from: View) => {
        const { local, session } = await from.evaluate(async () => ({
          local: await chrome.storage.local.get(null),
          session: await chrome.storage.session.get(null),
        }));
        return { local, session: await unpacked(session) };
      };
      const before = await kept(popup);
      const buttons = 'button, input, select, a, [role="button"]';
      await at.session.page.evaluate((all) => {
        let clicks = 0;
        overlay.addEventListener('click', () => Object.assign(globalThis, { clicks: ++clicks }), true);
        overlay.querySelector<HTMLElement>('[aria-expanded]')?.click();
        return overlay.querySelectorAll(all).length;
      }, buttons);
      const clicked = new Set<string>();
      for (;;) {
        const next = await at.session.page.evaluate(
          (all, done) => {
            const name = (each: Element): string =>
              each.getAttribute('aria-label') ?? each.parentElement?.textContent ?? '';
            const [found] = [...overlay.querySelectorAll(all)].filter(
              (each) =>
                !done.includes(name(each)) && name(each) !== '关闭标注' && each.getBoundingClientRect().width > 0,
            );
            for (const each of overlay.querySelectorAll('[data-next]')) each.removeAttribute('data-next');
            found?.setAttribute('data-next', '');
            return found ? name(found) : null;
          },
          buttons,
          [...clicked],
        );
        if (next === null) break;
        clicked.add(next);
        await at.session.page.click(() => overlay.querySelector('[data-next]'));
      }
      expect(clicked.size).toBeGreaterThan(8);
      await at.session.page.clickInShadow('关闭标注');
      await poll('no highlights', async () => (await view.painted()) === 0);
      const after = await kept(await at.session.openPopup());
      expect(withoutOverlay(after.local)).toEqual(withoutOverlay(before.local));
      expect(withoutOverlay(after.session)).toEqual(withoutOverlay(before.session));
      say(task, `${family}: ${clicked.size + 1} controls clicked: only the overlay’s own look and place were kept`);
    });
  });
}

/** Records with their states as they were before they were packed. */
async function unpacked(records: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const states = Object.entries(records).map(async ([key, record]) => [key, await withUnpacked(record, 'state')]);
  return Object.fromEntries(await Promise.all(states));
}

/** What is stored, without the overlay's look, whether it shows, and when that was noted. */
function withoutOverlay(kept: Readonly<Record<string, unknown>>): unknown {
  const { overlay: _, ...others } = kept;
  return JSON.parse(JSON.stringify(others, (key, value: unknown) => (['overlay', 'at'].includes(key) ? null : value)));
}

/** Makes every kind of event that anything of ours listens to, wherever a page can; says how many kinds. */
function forge(times: number, x: number, y: number): number {
  const keys = ['KeyJ', 'KeyK', 'Escape', 'ArrowRight', 'ArrowLeft'].map((code) => ({
    ...{ code, key: code.replace('Key', ''), altKey: code.startsWith('Key'), shiftKey: code.startsWith('Key') },
  }));
  const point = { clientX: x, clientY: y, pointerType: 'mouse', isPrimary: true };
  const shared = { bubbles: true, composed: true, cancelable: true };
  const makers: (() => Event)[] = [
    ...keys.map((key) => () => new KeyboardEvent('keydown', { ...shared, ...key })),
    ...['pointermove', 'pointerdown', 'pointerup'].map((type) => () => new PointerEvent(type, { ...shared, ...point })),
    ...['click', 'mousemove'].map((type) => () => new MouseEvent(type, { ...shared, ...point })),
    () => new WheelEvent('wheel', { ...shared, deltaY: 100 }),
    () => new PageTransitionEvent('pageshow', { ...shared, persisted: true }),
    ...['scroll', 'scrollend', 'toggle', 'close', 'load', 'resize', 'touchmove', 'beforeprint', 'message'].map(
      (type) => () => new Event(type, shared),
    ),
    () => new CustomEvent('wxt:content-script-started', { ...shared, detail: { contentScriptName: 'reader' } }),
  ];
  const targets: EventTarget[] = [window, document, document.documentElement, document.body, overlay.host];
  const under = document.elementFromPoint(x, y);
  if (under) targets.push(under);
  for (let i = 0; i < times; i++)
    for (const make of makers) (targets[i % targets.length] as EventTarget).dispatchEvent(make());
  return makers.length;
}
