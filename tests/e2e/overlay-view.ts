import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserSession } from '../../scripts/browser/browser-session.ts';
import { poll } from '../../scripts/browser/poll.ts';

/** What tests see of the overlay in the page; `expose` first. */
export interface OverlayInPage {
  /** Lets the page see the overlay's closed root, as the global `overlay`. */
  expose(): Promise<void>;
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

export function overlayIn(session: BrowserSession): OverlayInPage {
  const { page } = session;
  const position = async (): Promise<[number, number]> => {
    const text = await page.evaluate(() => overlay.querySelector('[data-testid="position"]')?.textContent ?? '');
    const [at = '', total = ''] = text.split('/');
    return [Number.parseInt(at, 10) || 0, Number.parseInt(total, 10)];
  };
  return {
    position,
    async expose() {
      await page.exposeShadow('隐私一览');
      await page.evaluate(() => {
        const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.navigator'));
        Object.assign(globalThis, { overlay: host?.shadowRoot });
      });
    },
    textOf: (selector) => page.evaluate((find) => overlay.querySelector(find)?.textContent ?? '', selector),
    count: (selector) => page.evaluate((find) => overlay.querySelectorAll(find).length, selector),
    click: (selector) => page.click((find) => overlay.querySelector(find), selector),
    async next() {
      const [before, total] = await position();
      await page.clickInShadow('下一处');
      await poll('the next passage', async () => (await position())[0] === (before % total) + 1);
    },
    async rest() {
      let before = Number.NaN;
      await poll('the page to rest', async () => {
        const now = await page.evaluate(() => new Promise<number>((done) => setTimeout(() => done(scrollY), 150)));
        const still = now === before;
        before = now;
        return still;
      });
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
