import { expect, test } from 'vitest';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { openPanel } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { type ServedPage, serve } from '../../../scripts/browser/serve.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { paintedIn } from '../panel.ts';
import { POLICY } from '../situation-pages.ts';
import { HOSTILE_GLOBALS, HOSTILE_NAMES } from './hostile-names.ts';
import { storedSummary } from './stored-summary.ts';

const HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>松烟手账隐私政策</title>';
const page = (body: string): ServedPage => ({ body: `${HEAD}<body>${body}` });
const inForm = (names: readonly string[]): ServedPage =>
  page(`<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}<main>${POLICY}</main></form>`);

/** The same page with things of these names around it. */
const named = (write: (name: string) => string): ServedPage =>
  page(`<form><main>${POLICY}</main></form>${HOSTILE_GLOBALS.map(write).join('')}`);

/** All names at once, and in groups, so that no name hides what another does. */
const GROUP = scaled({ quick: 20, ci: 10, long: 1 });
const groups = Array.from({ length: Math.ceil(HOSTILE_NAMES.length / GROUP) }, (_, i) =>
  HOSTILE_NAMES.slice(i * GROUP, (i + 1) * GROUP),
);

const TYPES = "require-trusted-types-for 'script'; trusted-types 'none'";
const POLICIES = [
  "default-src 'none'",
  "default-src 'none'; script-src 'none'; style-src 'none'",
  TYPES,
  `default-src 'none'; ${TYPES}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "default-src 'self'; style-src 'self' 'nonce-abc'; object-src 'none'",
  'sandbox allow-scripts allow-same-origin',
];
const guarded = (policy: string): ServedPage => ({
  body: (response) => {
    response.setHeader('content-security-policy', policy);
    response.end(`${HEAD}<body><main>${POLICY}</main>`);
  },
});

/** Writes down, before anything of ours can run, what a page may notice. */
const WITNESS = `<script>
  const seen = { globals: Object.getOwnPropertyNames(window), messages: 0, changes: 0 };
  addEventListener('message', () => seen.messages++);
  addEventListener('load', () => {
    new MutationObserver((records) => { seen.changes += records.length })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  document.currentScript.remove();
  globalThis.witness = seen;
</script>`;

/** Roots inside roots, deeper than calls may nest; not shown, for layout gives up before we do. */
const DEPTH = 15_000;
const NESTED = `<div hidden id="top"></div><script>
  let host = document.getElementById('top');
  for (let depth = 0; depth < ${DEPTH}; depth++) {
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    host = inner;
  }
</script>`;

export function describeHostilePages(family: BrowserFamily): void {
  const pages = () =>
    serve({
      '/clean': inForm([]),
      '/all': inForm(HOSTILE_NAMES),
      '/frames': named((name) => `<iframe name="${name}" hidden></iframe>`),
      '/elements': named((name) => `<img name="${name}" alt=""><form name="${name}" id="${name}"></form>`),
      '/nested': page(`${NESTED}<main>${POLICY}</main>`),
      '/witness': page(`${WITNESS}<main>${POLICY}</main>`),
      ...Object.fromEntries(groups.map((names, i) => [`/names-${i}`, inForm(names)])),
      ...Object.fromEntries(POLICIES.map((policy, i) => [`/csp-${i}`, guarded(policy)])),
    });
  describeInBrowser({ family, about: 'hostile pages', serve: pages }, (at) => {
    const summaryOf = async (name: string): Promise<string> => {
      const url = `${at.server.origin}/${name}`;
      await at.session.page.goto(url);
      const { view, state } = await openPanel(at.session);
      expect(state, name).toBe('summary');
      return poll(`the summary of ${name}`, () => storedSummary(view, url));
    };
    const painted = (): Promise<number> => paintedIn(at.session);

    test('G7: fields with hostile names change nothing in the summary', { timeout: 300_000 }, async ({ task }) => {
      const clean = await summaryOf('clean');
      // Painting follows the summary by a frame.
      const marks = await poll('the highlights', painted);
      expect(clean.length).toBeGreaterThan(2_000);
      for (const name of ['all', ...groups.map((_, i) => `names-${i}`)]) {
        expect(await summaryOf(name), name).toBe(clean);
        await poll(`the highlights of ${name}`, async () => (await painted()) === marks);
      }
      say(
        task,
        `${family}: ${HOSTILE_NAMES.length} names, at once and in groups of ${GROUP}: the same summary, ${marks} marks`,
      );
    });

    test.each(['frames', 'elements'])(
      'G7: %s with the names of globals change nothing in the summary',
      async (name) => {
        const clean = await summaryOf('clean');
        const marks = await poll('the highlights', painted);
        expect(await summaryOf(name)).toBe(clean);
        await poll(`the highlights beside ${name}`, async () => (await painted()) === marks);
        await poll(`the badge beside ${name}`, () => at.session.badge());
      },
    );

    test.each(POLICIES.map((policy, i) => ({ policy, i })))(
      'G8: highlights and navigator work under $policy',
      async ({ i }) => {
        await summaryOf(`csp-${i}`);
        await poll('the highlights', async () => (await painted()) > 5);
        await at.session.page.clickInShadow('关闭标注');
        await poll('no highlights', async () => (await painted()) === 0);
      },
    );

    test(`G21: ${DEPTH} open roots inside each other are no reason not to read a page`, async () => {
      const clean = await summaryOf('clean');
      expect(await summaryOf('nested')).toBe(clean);
      await poll('the badge beside them', () => at.session.badge());
    });

    test('G9: a page sees nothing of ours before the reader acts, and of a summary only where its passages stand', async ({
      task,
    }) => {
      const look = () =>
        at.session.page.evaluate(() => {
          type Seen = { globals: string[]; messages: number; changes: number };
          const { witness } = globalThis as unknown as { witness: Seen };
          const registry = CSS.highlights as unknown as { size: number };
          const hosts = [...document.querySelectorAll('*')].filter(
            (element) =>
              !document.querySelector('main')?.contains(element) &&
              !/^(?:HTML|HEAD|BODY|MAIN|META|TITLE)$/.test(element.tagName),
          );
          return {
            globals: Object.getOwnPropertyNames(window).filter(
              (name) => name !== 'witness' && !witness.globals.includes(name),
            ),
            messages: witness.messages,
            changes: witness.changes,
            highlights: registry.size,
            sheets: document.adoptedStyleSheets.length,
            readable: hosts.filter((host) => host.shadowRoot || host.textContent || host.id || host.className).length,
            hosts: hosts.length,
          };
        });
      await at.session.page.goto(`${at.server.origin}/witness`);
      await poll('the badge', () => at.session.badge());
      const nothing = { globals: [], messages: 0, changes: 0, highlights: 0, sheets: 0, readable: 0, hosts: 0 };
      expect(await look()).toEqual(nothing);
      const url = `${at.server.origin}/witness`;
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      const shown = () => view.evaluate(() => document.body.innerText);
      const [summary, panel] = [await poll('the summary', () => storedSummary(view, url)), await shown()];
      await poll('the highlights', painted);
      expect(await look()).toMatchObject({ globals: [], messages: 0, readable: 0 });
      // The registry of highlights is the page's as well: it sees which passages stand under which sort, and may add its own.
      const meddled = await at.session.page.evaluate(() => {
        const registry = CSS.highlights as unknown as Map<string, Set<Range>>;
        const main = document.querySelector('main') as HTMLElement;
        const ranges = [...registry.values()].flatMap((ranges) => [...ranges]);
        const whole = document.createRange();
        whole.selectNodeContents(main);
        for (const highlight of registry.values()) highlight.add(whole);
        return {
          names: [...registry.keys()],
          passages: ranges.filter((range) => main.contains(range.commonAncestorContainer)).length,
          foreign: ranges.filter((range) => !main.contains(range.commonAncestorContainer)).length,
        };
      });
      expect(meddled.passages).toBeGreaterThan(5);
      expect(meddled.foreign).toBe(0);
      for (const name of meddled.names) expect(name).toMatch(/^[\w-]+$/);
      expect(await storedSummary(view, url)).toBe(summary);
      expect(await shown()).toBe(panel);
      say(
        task,
        `${family}: 0 globals, messages, changes, highlights, style sheets, elements before a click; ${meddled.passages} ranges of its own text after it, in ${meddled.names.length} highlights`,
      );
    });
  });
}
