import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PDFOptions } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { BrowserSession, View } from '../../scripts/browser/browser-session.ts';
import { type BrowserFamily, findBrowser } from '../../scripts/browser/find-browser.ts';
import { openPanel, restingState } from '../../scripts/browser/panel.ts';
import { openPlainPage } from '../../scripts/browser/plain-page.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { type ServedPage, serve } from '../../scripts/browser/serve.ts';
import { readHtml } from '../../scripts/load/read-html.ts';
import { makePdf } from '../pdf/make-pdf.ts';
import { typeset } from '../pdf/typeset.ts';
import { violationsIn } from './axe.ts';
import { describeInBrowser } from './in-browser.ts';
import { currentPassage, linesOf, openFirstLine, paintedIn, textOf } from './panel.ts';

const HTML = readFileSync(path.resolve(import.meta.dirname, '../sample/policy.html'));
const SAMPLE = readHtml(HTML.toString());
const PRINTED = { ...SAMPLE, blocks: SAMPLE.blocks.filter(({ region }) => region === 'main') };
const pages = (columns: 1 | 2) => typeset(PRINTED, { columns, head: '松烟手账隐私政策' });
const POLICY = makePdf(pages(1), { packed: true });
/** What follows the end of a file is not read; it crosses in several messages all the same. */
const LONG = Buffer.concat([POLICY, Buffer.from(`\n${'%'.repeat(7_000_000)}\n`)]);
/** A picture of a page has no text, but for its number. */
const SCANNED = makePdf([[{ x: 290, y: 810, text: '1', size: 8 }], [{ x: 290, y: 810, text: '2', size: 8 }]]);
const SECTIONS = ['collected', 'shared', 'rights'];
const CHROMIUM = findBrowser('chromium');
const MARGIN = { top: '12mm', bottom: '12mm', left: '10mm', right: '10mm' };

declare const chrome: {
  tabs: { query(which: { url: string }): Promise<{ id: number }[]>; remove(ids: number[]): Promise<void> };
  runtime: { getURL(path: string): string };
};

/** A test that fails leaves the tab it opened in front, where the next one would click the toolbar. */
async function closeOwnTabs(session: BrowserSession): Promise<void> {
  await session.inBackground?.(async () => {
    const opened = await chrome.tabs.query({ url: chrome.runtime.getURL('document.html?tab=*') });
    await chrome.tabs.remove(opened.map(({ id }) => id));
  });
}

/** What Chromium prints of a page: its Chinese letters are drawings, in fonts of Type 3. */
async function printed(url: string, { style = '', ...options }: PDFOptions & { style?: string }): Promise<Buffer> {
  const { page, close } = await openPlainPage(CHROMIUM ?? '');
  try {
    await page.goto(url);
    if (style !== '') await page.addStyleTag({ content: style });
    return Buffer.from(await page.pdf({ displayHeaderFooter: true, margin: MARGIN, ...options }));
  } finally {
    await close();
  }
}

/** PDFs in the page for files: read by the worker, shown page by page, cited with the page, refused with a reason. */
export function describePdf(family: BrowserFamily): void {
  /** How often the server was asked for a file. */
  const asked = new Map<string, number>();
  const sent = (name: string, content: Buffer, keep = 'max-age=600'): Record<string, ServedPage> => ({
    [`/${encodeURIComponent(name)}`]: {
      body: (response) => {
        asked.set(name, (asked.get(name) ?? 0) + 1);
        response.setHeader('cache-control', keep);
        response.end(content);
      },
      type: 'application/pdf',
    },
  });
  const site = () =>
    serve({
      '/policy': { body: HTML },
      ...sent('policy.pdf', POLICY),
      ...sent('as the server calls it', POLICY),
      ...sent('never kept, several messages long', LONG, 'no-store'),
    });
  describeInBrowser({ family, about: 'PDF', serve: site }, (at) => {
    let address = '';
    const facts: Record<string, string[]> = {};
    const page = (): View => at.session.page;
    const sectionsOf = async (view: View): Promise<Record<string, string[]>> =>
      Object.fromEntries(
        await Promise.all(SECTIONS.map(async (name) => [name, [...(await linesOf(view, name))].sort()] as const)),
      );
    const hand = (content: Buffer, how: 'choose' | 'drop'): Promise<void> =>
      page().evaluate(
        (base64, dropped) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const data = new DataTransfer();
          data.items.add(new File([bytes], 'policy.pdf', { type: 'application/pdf' }));
          if (dropped) {
            document.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
            return;
          }
          const input = document.querySelector<HTMLInputElement>('[data-testid="document-file"]');
          if (input) input.files = data.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        content.toString('base64'),
        how === 'drop',
      );

    beforeAll(async () => {
      await at.session.page.goto(`${at.server.origin}/policy`);
      const { view } = await openPanel(at.session);
      Object.assign(facts, await sectionsOf(view));
      address = `${await view.evaluate(() => location.origin)}/document.html`;
      await view.evaluate(() => void setTimeout(() => window.close()));
    });
    beforeEach(async () => {
      await closeOwnTabs(at.session);
      await at.session.page.goto(address);
      await poll('the chooser', () => page().evaluate(() => document.querySelector('[data-testid="chooser"]')));
    });

    test.each([
      ['in one column, chosen', 1, 'choose'],
      ['in two columns, dropped', 2, 'drop'],
      ['of Taiwan’s fonts', 1, 'choose'],
    ] as const)('a policy %s says what its page says', async (name, columns, how) => {
      const coding = name.startsWith('of') ? 'UniCNS-UTF16-H' : 'GBK-EUC-H';
      await hand(makePdf(pages(columns), { packed: true, coding }), how);
      expect(await restingState(page())).toBe('summary');
      expect(await sectionsOf(page())).toEqual(facts);
      expect(await paintedIn(at.session)).toBeGreaterThan(20);
      await savePicture(`artifacts/${family}-pdf-${columns}-${coding}.png`, page());
      expect(await page().evaluate(() => document.querySelectorAll('#text td').length)).toBeGreaterThan(30);
    });

    test.skipIf(!CHROMIUM).each<readonly [string, PDFOptions & { readonly style?: string }]>([
      ['on A4', { format: 'A4' }],
      ['on A6, where cells wrap and tables go on', { format: 'A6' }],
      ['in two columns, small', { format: 'A4', style: 'body { columns: 2; font-size: 10px }' }],
    ])('a policy that Chromium has printed says what its page says: %s', async (name, options) => {
      await hand(await printed(`${at.server.origin}/policy`, options), 'choose');
      expect(await restingState(page())).toBe('summary');
      // A blank at the end of a line is not printed.
      const plain = (sections: object): string => JSON.stringify(sections).replaceAll(' ', '');
      expect(plain(await sectionsOf(page()))).toBe(plain(facts));
      await savePicture(`artifacts/${family}-pdf-printed-${name.slice(3, 5)}.png`, page());
    });

    test.runIf(family === 'chromium')('a policy that is dragged from the desk into the page is read', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'dragged-'));
      try {
        const file = path.join(folder, 'policy.pdf');
        writeFileSync(file, POLICY);
        await at.session.page.dropFile?.(file, 300, 300);
        expect(await restingState(page())).toBe('summary');
        expect(await sectionsOf(page())).toEqual(facts);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    test('a passage is shown and cited with its page', async () => {
      await hand(POLICY, 'choose');
      expect(await restingState(page())).toBe('summary');
      const last = await page().evaluate(() => document.querySelectorAll('#text .page-start').length);
      expect(last).toBe(pages(1).length);
      const shown = await openFirstLine(page(), 'rights');
      const [, number = ''] = /第 (\d+) 页$/.exec(shown) ?? [];
      expect(Number(number)).toBeGreaterThan(3);
      await page().click(() => document.querySelector('[data-testid="rights"] [data-testid="quote"]'));
      const plain = (text: string): string => text.replace(/\s/g, '');
      await poll('the passage', async () => plain(shown).includes(plain(await currentPassage(at.session)) || '-'));
      await savePicture(`artifacts/${family}-pdf-passage.png`, page());
      expect(await violationsIn(page())).toEqual([]);
      await page().click(() => document.querySelector('[data-testid="rights"] [data-testid="cite"]'));
      await poll('the word that it was copied', () =>
        page().evaluate(() => /已复制引用/.test(document.body.innerText)),
      );
      // Only a page of the web may be asked for what the clipboard has.
      await at.session.page.goto(`${at.server.origin}/policy`);
      const { text: cited } = await at.session.clipboard();
      expect(cited).toContain(`，第 ${number} 页\n`);
    });

    test('a page that is a picture is named in the panel, and where it would stand', async () => {
      const [first = [], ...others] = pages(1);
      const picture = { x: 0, y: 0, text: '', picture: [595, 842, 'image'] } as const;
      await hand(makePdf([first, [picture], ...others]), 'choose');
      expect(await restingState(page())).toBe('summary');
      expect(await textOf(page(), 'about-pages')).toMatch(/^第 2 页没有可读的文字/);
      const mark = () => document.querySelector<HTMLElement>('#text .page-start.unread')?.dataset['label'] ?? '';
      expect(await page().evaluate(mark)).toMatch(/^第 2 页没有可读的文字/);
      await page().evaluate(() => document.querySelector('#text .unread')?.scrollIntoView({ block: 'center' }));
      await savePicture(`artifacts/${family}-pdf-unread.png`, page());
      expect(await violationsIn(page())).toEqual([]);
    });

    test('tables between columns: the panel says on which pages their order is not sure', async () => {
      await hand(makePdf(pages(2)), 'choose');
      expect(await restingState(page())).toBe('summary');
      expect(await textOf(page(), 'about-pages')).toMatch(/^第 [\d、–]+ 页分栏/);
      expect(await page().evaluate(() => document.querySelectorAll('#text .unsure').length)).toBeGreaterThan(0);
      await savePicture(`artifacts/${family}-pdf-unsure.png`, page());
      expect(await violationsIn(page())).toEqual([]);
    });

    test.each<readonly [string, Buffer, RegExp]>([
      ['scanned', SCANNED, /扫描件/],
      ['locked', makePdf(pages(1), { locked: true }), /密码/],
      ['cut short', POLICY.subarray(0, 900), /不完整/],
    ])('%s: says so', async (_, content, words) => {
      await hand(content, 'choose');
      expect(await poll('a word about it', () => textOf(page(), 'problem'))).toMatch(words);
      expect(await violationsIn(page())).toEqual([]);
    });

    test.runIf(family === 'chromium').each([
      ['policy.pdf', POLICY],
      ['as the server calls it', POLICY],
      ['never kept, several messages long', LONG],
    ])('a PDF in the browser’s own viewer is read on a click: %s', async (name, content) => {
      await at.session.page.goto(`${at.server.origin}/${encodeURIComponent(name)}`);
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('unreadable');
      await savePicture(`artifacts/${family}-pdf-viewer-open-popup.png`, view);
      await view.click(() => document.querySelector('[data-testid="read-pdf"]'));
      const tab = await at.session.ownTab?.('/document.html?tab=');
      if (!tab) throw new Error('No page for files.');
      expect(await restingState(tab)).toBe('summary');
      expect(await sectionsOf(tab)).toEqual(facts);
      expect(await tab.evaluate(() => document.querySelector('.sheet-head p')?.textContent)).toBe(name);
      expect(asked.get(name)).toBe(content === LONG ? 2 : 1);
      await savePicture(`artifacts/${family}-pdf-viewer-read.png`, tab);
      await tab.evaluate(() => void setTimeout(() => window.close()));
    });

    test.runIf(family === 'chromium')(
      'a PDF whose tab has gone on meanwhile: a word, and the ways to hand it over',
      async () => {
        await at.session.page.goto(`${address}?tab=987654`);
        expect(await poll('a word about it', () => textOf(page(), 'problem'))).toMatch(/没有把这份 PDF 交出来/);
      },
    );

    test.runIf(family === 'firefox')('the browser’s own viewer is closed to us: a word, and a way', async () => {
      await at.session.page.goto(`${at.server.origin}/policy.pdf`);
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('unreadable');
      expect(await textOf(view, 'state-unreadable')).toMatch(/下载[\s\S]*分析文件或文字/);
      await savePicture(`artifacts/${family}-pdf-viewer-popup.png`, view);
      expect(await view.evaluate(() => document.querySelectorAll('[data-testid="read-file"]').length)).toBe(1);
    });
  });
}
