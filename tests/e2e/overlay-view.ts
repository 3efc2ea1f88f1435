import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { BrowserSession, Look } from '../../scripts/browser/browser-session.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { highlights } from './panel.ts';

/** What tests see of the overlay in the page; `show` or `expose` first. */
export interface OverlayInPage {
  /** Opens one of the overlay's pages, and the overlay on it. */
  show(name: string, look?: Look): Promise<void>;
  /** Lets the page see the overlay's closed root, as the global `overlay`. */
  expose(): Promise<void>;
  /** How many passages are painted, the current one not counted twice. */
  painted(): Promise<number>;
  /** Where in the window the pointer meets a passage of a section, in a cell of a table or anywhere. */
  pointAt(section: string, inside?: string): Promise<{ x: number; y: number }>;
  textOf(selector: string): Promise<string>;
  count(selector: string): Promise<number>;
  /** Clicks what the selector finds first. */
  click(selector: string): Promise<void>;
  /** Position and total of the navigator. */
  position(): Promise<[position: number, total: number]>;
  /** Steps on and waits until the step is done. */
  next(): Promise<void>;
  /** Waits until the page has scrolled to where it goes. */
  rest(): Promise<void>;
  /** How many px² of the current passage the navigator covers, and whether the passage is in the window. */
  standing(): Promise<{ covered: number; inView: boolean }>;
  /** Rules of axe that the overlay breaks, with what breaks them. */
  violations(): Promise<string[]>;
}

declare const overlay: ShadowRoot;
interface Rule {
  readonly id: string;
  readonly nodes: readonly { readonly target: (string | string[])[]; readonly failureSummary: string }[];
}
declare const axe: {
  run(context: Node, options: object): Promise<Readonly<Record<'violations' | 'passes', readonly Rule[]>>>;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The overlay in a browser's page, on pages that stand at an origin. */
export function overlayIn(session: BrowserSession, origin: string): OverlayInPage {
  const { page } = session;
  let visits = 0;
  const expose = async (): Promise<void> => {
    await page.exposeShadow('隐私一览');
    await page.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.navigator'));
      Object.assign(globalThis, { overlay: host?.shadowRoot });
    });
  };
  const rest = async (): Promise<void> => {
    let before = Number.NaN;
    await poll('the page to rest', async () => {
      const now = await page.evaluate(() => new Promise<number>((done) => setTimeout(() => done(scrollY), 150)));
      const still = now === before;
      before = now;
      return still;
    });
  };
  const position = async (): Promise<[number, number]> => {
    const text = await page.evaluate(() => overlay.querySelector('[data-testid="position"]')?.textContent ?? '');
    const [at = '', total = ''] = text.split('/');
    return [Number.parseInt(at, 10) || 0, Number.parseInt(total, 10)];
  };
  return {
    position,
    expose,
    rest,
    async show(name, look = {}) {
      await page.emulate(look);
      await page.goto(`${origin}/${name}?visit=${++visits}`);
      if (name === 'modal') await page.click(() => document.getElementById('go'));
      expect((await openPanel(session)).state).toBe('summary');
      await expose();
    },
    async painted() {
      const { collected = 0, shared = 0, rights = 0, notes = 0 } = await highlights(session);
      return collected + shared + rights + notes;
    },
    async pointAt(section, inside = '*') {
      // Painting follows the summary by a frame, and a page that still scrolls has no place to point at.
      const locate = () =>
        page.evaluate(
          (ending, container) => {
            const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
            const name = [...registry.keys()].find((each) => each.endsWith(`-${ending}`)) ?? '';
            const range = [...(registry.get(name) ?? [])].find((each) =>
              each.startContainer.parentElement?.closest(container),
            );
            range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = range?.getClientRects()[0];
            return box ? { x: box.left + 4, y: box.top + box.height / 2 } : null;
          },
          section,
          inside,
        );
      await poll('a passage', locate);
      await rest();
      return poll('its place', locate);
    },
    textOf: (selector) => page.evaluate((find) => overlay.querySelector(find)?.textContent ?? '', selector),
    count: (selector) => page.evaluate((find) => overlay.querySelectorAll(find).length, selector),
    click: (selector) => page.click((find) => overlay.querySelector(find), selector),
    async next() {
      const [before, total] = await position();
      await page.clickInShadow('下一处');
      await poll('the next passage', async () => (await position())[0] === (before % total) + 1);
    },
    standing: () =>
      page.evaluate(() => {
        const panel = overlay.querySelector('.navigator')?.getBoundingClientRect() ?? new DOMRect();
        const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
        const name = [...registry.keys()].find((each) => each.endsWith('-current')) ?? '';
        const lines = [...(registry.get(name) ?? [])].flatMap((range) => [...range.getClientRects()]);
        const covered = lines.reduce(
          (sum, line) =>
            sum +
            Math.max(0, Math.min(line.right, panel.right) - Math.max(line.left, panel.left)) *
              Math.max(0, Math.min(line.bottom, panel.bottom) - Math.max(line.top, panel.top)),
          0,
        );
        return { covered, inView: lines.some(({ top, bottom }) => top >= 0 && bottom <= innerHeight) };
      }),
    violations: () =>
      page.evaluate(async (source) => {
        if (!('axe' in globalThis)) new Function(source)();
        const { violations, passes } = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        // A target in a shadow root is a list: the host, then what is in it.
        const inside = ({ target }: { target: (string | string[])[] }): boolean => Array.isArray(target[0]);
        if (!passes.some(({ nodes }) => nodes.some(inside))) return ['axe has not looked into the overlay'];
        return violations.flatMap(({ id, nodes }) =>
          nodes.filter(inside).map(({ target, failureSummary }) => `${id}: ${String(target[0])}: ${failureSummary}`),
        );
      }, AXE),
  };
}
