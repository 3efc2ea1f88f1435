import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { View } from '../../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { openPanel } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { readHtml } from '../../../scripts/load/read-html.ts';
import { summarize } from '../../../utils/analysis/summarize.ts';
import { ATTACKS } from '../../guarantees/attacks.ts';
import { policyText } from '../../guarantees/generated-text.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { POLICY } from '../situation-pages.ts';
import { storedSummary } from './stored-summary.ts';

declare const overlay: ShadowRoot;
type Area = { set(items: Record<string, string>): Promise<void> };
declare const chrome: { storage: { local: Area; session: Area } };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u0000', '');
const html = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>松烟手账隐私政策</title><body><main>${body}</main>`;

/** Every sentence of the sample ends with an attack. */
let turn = 0;
const HOSTILE = html(POLICY.replaceAll('。', () => `（${escaped(ATTACKS[turn++ % ATTACKS.length] ?? '')}）。`));

const sample = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, `../../sample/${name}.html`), 'utf8');
const GENERATED = scaled({ quick: 3, ci: 8, long: 100 });
/** Pages for which browsers and Node must agree. */
const PAGES: Readonly<Record<string, string>> = {
  policy: sample('policy'),
  traditional: sample('traditional'),
  hostile: HOSTILE,
  ...Object.fromEntries(
    fc.sample(policyText, { numRuns: GENERATED, seed: 7 }).map((text, i) => {
      // A server sends UTF-8, which has no half characters; parsers turn NUL and CR into others.
      const lines = text
        .toWellFormed()
        .replaceAll('\u0000', '')
        .split(/\r?\n|\r/);
      return [`generated-${i}`, html(POLICY + lines.map((line) => `<p>${escaped(line)}</p>`).join('\n'))];
    }),
  ),
};

/** Policies that are out to harm, or that a browser may read otherwise than another; storage that takes nothing more. */
export function describeHostilePolicies(family: BrowserFamily): void {
  const pages = () => serve(Object.fromEntries(Object.entries(PAGES).map(([name, body]) => [`/${name}`, { body }])));
  describeInBrowser({ family, about: 'hostile policies', serve: pages }, (at) => {
    const show = async (name: string): Promise<View> => {
      await at.session.page.goto(`${at.server.origin}/${name}`);
      const { view, state } = await openPanel(at.session);
      expect(state, name).toBe('summary');
      return view;
    };

    test('G5: a policy full of markup is shown as text, in popup and overlay', async ({ task }) => {
      const popup = await show('hostile');
      await popup.evaluate(() => {
        for (const head of document.querySelectorAll<HTMLElement>('button.line-head')) head.click();
      });
      const shown = (): Promise<string> => popup.evaluate(() => document.body.textContent ?? '');
      const text = await poll('the quotations', async () => ((await shown()).includes('<script>') ? shown() : null));
      const attacks = ATTACKS.filter((attack) => text.includes(attack));
      expect(attacks.length).toBeGreaterThan(5);
      expect(await popup.evaluate(strangers)).toEqual([]);
      await at.session.page.exposeShadow('隐私一览');
      for (let step = 0; step < 8; step++) await at.session.page.clickInShadow('下一处');
      await at.session.page.evaluate(() => {
        const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.navigator'));
        Object.assign(globalThis, { overlay: host?.shadowRoot });
      });
      expect(
        await at.session.page.evaluate(
          () => overlay.querySelectorAll('script, iframe, img, math, form, template, [onload], [onerror]').length,
        ),
      ).toBe(0);
      say(task, `${family}: ${attacks.length} attacks stand in the popup as text, 0 elements made of them`);
    });

    test(`G23: ${Object.keys(PAGES).length} pages give the same summary in the browser as in Node`, {
      timeout: 300_000,
    }, async ({ task }) => {
      for (const [name, page] of Object.entries(PAGES)) {
        const url = `${at.server.origin}/${name}`;
        const popup = await show(name);
        const stored = await poll('the summary', () => storedSummary(popup, url));
        const language = name === 'traditional' ? 'zh-Hant' : 'zh-Hans';
        const made = summarize(readHtml(page), language);
        const expected = JSON.parse(JSON.stringify({ ...made, source: { ...made.source, url: null } }));
        expect(JSON.parse(stored), name).toEqual(expected);
      }
      say(task, `${family}: ${Object.keys(PAGES).length} pages: every field and offset as in Node`);
    });

    test('G16: with storage full to the last byte there is a summary all the same', async ({ task }) => {
      const popup = await show('policy');
      const filled = await popup.evaluate(fill);
      await at.session.page.goto(`${at.server.origin}/hostile?full`);
      expect((await openPanel(at.session)).state).toBe('summary');
      say(task, `${family}: ${filled.local} characters more in local, ${filled.session} in session storage`);
    });
  });
}

/** Elements in our own page that nobody but a page's text could have asked for. */
function strangers(): string[] {
  const attributes = ['onload', 'onerror', 'onclick', 'onmouseover', 'srcdoc'].map((name) => `[${name}]`);
  const found = document.body.querySelectorAll(
    `${attributes.join()}, script, iframe, math, template, style, img[src="x"], a[href^="javascript" i], a[href^="data" i]`,
  );
  return [...found].map((element) => element.outerHTML.slice(0, 100));
}

/** Fills both storages until they refuse a hundred characters more, or hold 12 MB; says how much that took. */
async function fill(): Promise<{ local: number; session: number }> {
  const until = async (area: Area): Promise<number> => {
    let kept = 0;
    for (const size of [1_000_000, 100_000, 10_000, 1_000, 100]) {
      for (let i = 0; kept < 12_000_000; i++) {
        const refused = await area.set({ [`filler-${size}-${i}`]: 'x'.repeat(size) }).then(
          () => false,
          () => true,
        );
        if (refused) break;
        kept += size;
      }
    }
    return kept;
  };
  return { local: await until(chrome.storage.local), session: await until(chrome.storage.session) };
}
