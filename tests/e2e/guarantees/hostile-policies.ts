import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { View } from '../../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { copySummary, openPanel } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { readHtml } from '../../../scripts/load/read-html.ts';
import { summarize } from '../../../utils/analysis/summarize.ts';
import { ATTACKS, PAYLOADS } from '../../guarantees/attacks.ts';
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

/** The sample with a text after every heading, list item, cell, link, number and sentence. */
function hostile(texts: readonly string[]): string {
  let turn = 0;
  const next = (): string => escaped(texts[turn++ % texts.length] ?? '');
  const marked = POLICY.replaceAll('。', () => `（${next()}）。`)
    .replace(/<\/(?:h\d|li|td|th|a)>/g, (end) => `${next()}${end}`)
    .replace(/(?<=[\w.]@[\w.]{1,40}|\d{7,})(?![\w.])/g, () => next());
  return html(marked).replace(/(?=<\/title>)/, () => next());
}

const HOSTILE = hostile(ATTACKS);
/** So many payloads to a page that each comes twice or more. */
const TO_A_PAGE = scaled({ quick: 100, ci: 25, long: 10 });
const HOSTILE_PAGES = Array.from({ length: PAYLOADS.length / TO_A_PAGE }, (_, i) => `payloads-${i}`);

const sample = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, `../../sample/${name}.html`), 'utf8');
const GENERATED = scaled({ quick: 3, ci: 8, long: 100 });
/** Pages for which browsers and Node must agree. */
const PAGES: Readonly<Record<string, string>> = {
  policy: sample('policy'),
  traditional: sample('traditional'),
  hostile: HOSTILE,
  ...Object.fromEntries(
    HOSTILE_PAGES.map((name, i) => [name, hostile(PAYLOADS.slice(i * TO_A_PAGE, (i + 1) * TO_A_PAGE))]),
  ),
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
  const pages = () =>
    serve({
      ...Object.fromEntries(Object.entries(PAGES).map(([name, body]) => [`/${name}`, { body }])),
      '/empty': { body: '<!doctype html><title>空</title><body>' },
    });
  describeInBrowser({ family, about: 'hostile policies', serve: pages }, (at) => {
    const show = async (name: string): Promise<View> => {
      await at.session.page.goto(`${at.server.origin}/${name}`);
      const { view, state } = await openPanel(at.session);
      expect(state, name).toBe('summary');
      return view;
    };

    /** Lets whatever has become markup run. */
    const RUN_MS = 300;
    const ranIn = (view: View): Promise<number> =>
      view.evaluate(async (ms) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return (globalThis as { ran?: number }).ran ?? 0;
      }, RUN_MS);

    test(`G5: of ${PAYLOADS.length} payloads none runs, in popup, overlay or copies`, { timeout: 300_000 }, async ({
      task,
    }) => {
      const shown = new Set<string>();
      let executions = 0;
      for (const name of HOSTILE_PAGES) {
        const popup = await show(name);
        await popup.evaluate(() => {
          for (const head of document.querySelectorAll<HTMLElement>('button.line-head')) head.click();
        });
        const text = await poll('the quotations', async () => {
          const all = await popup.evaluate(() => document.body.textContent ?? '');
          return all.includes('self.ran') ? all : null;
        });
        for (const payload of PAYLOADS) if (text.includes(payload)) shown.add(payload);
        expect(await popup.evaluate(strangers), name).toEqual([]);
        executions += await ranIn(popup);
        await at.session.page.exposeShadow('隐私一览');
        for (let step = 0; step < 3; step++) await at.session.page.clickInShadow('下一处');
        await at.session.page.evaluate(() => {
          const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.navigator'));
          Object.assign(globalThis, { overlay: host?.shadowRoot });
        });
        expect(
          await at.session.page.evaluate(
            () =>
              overlay.querySelectorAll('script, iframe, img, video, object, math, form, template, [onload], [onerror]')
                .length,
          ),
        ).toBe(0);
        executions += await ranIn(at.session.page);
        const copy = await copySummary(at.session, await show(name));
        expect(copy.html).toContain('self.ran');
        await at.session.page.goto(`${at.server.origin}/empty`);
        await at.session.page.evaluate((markup) => {
          const place = document.createRange().createContextualFragment(markup);
          document.body.append(place);
        }, copy.html);
        executions += await ranIn(at.session.page);
      }
      expect(executions).toBe(0);
      expect(shown.size).toBeGreaterThan(PAYLOADS.length / 4);
      say(
        task,
        `${family}: ${shown.size} of ${PAYLOADS.length} payloads stand in the popup as text; 0 run, 0 elements are made of them, in popup, overlay and copies`,
      );
    });

    test('G5: a payload that is taken for markup does count', async () => {
      await at.session.page.goto(`${at.server.origin}/empty`);
      await at.session.page.evaluate((payloads) => {
        for (const payload of payloads) document.body.append(document.createRange().createContextualFragment(payload));
      }, PAYLOADS);
      expect(await ranIn(at.session.page)).toBeGreaterThan(50);
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
