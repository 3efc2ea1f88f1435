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

export function describeHostilePages(family: BrowserFamily): void {
  const pages = () =>
    serve({
      '/clean': inForm([]),
      '/all': inForm(HOSTILE_NAMES),
      '/frames': named((name) => `<iframe name="${name}" hidden></iframe>`),
      '/elements': named((name) => `<img name="${name}" alt=""><form name="${name}" id="${name}"></form>`),
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

    test('G9: a page sees nothing of ours before the reader acts, and no content after', async ({ task }) => {
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
      expect((await openPanel(at.session)).state).toBe('summary');
      expect(await look()).toMatchObject({ globals: [], messages: 0, readable: 0 });
      say(task, `${family}: 0 globals, messages, changes, highlights, style sheets, elements before a click`);
    });
  });
}
