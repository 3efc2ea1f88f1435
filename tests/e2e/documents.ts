import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { View } from '../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel, restingState } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { say } from '../guarantees/scale.ts';
import { violationsIn } from './axe.ts';
import { describeInBrowser } from './in-browser.ts';
import { servePages } from './pages.ts';
import { currentPassage, linesOf, openFirstLine, paintedIn, textOf } from './panel.ts';
import { watchPage } from './watch-page.ts';

const sample = (name: string): Buffer => readFileSync(path.resolve(import.meta.dirname, '../sample', name));
/** The sample policy in other formats: its text alone, and as Markdown. */
const HTML = sample('policy.html').toString();
const BODY = HTML.slice(HTML.indexOf('<main>'), HTML.indexOf('</main>'));
const bare = (html: string): string => html.replace(/<[^>]{1,200}>/g, '').replace(/&[a-z]{2,6};/g, ' ');
const TEXT = bare(BODY.replace(/<br>|<\/(?:p|h\d|li|tr)>/g, '\n').replace(/<\/t[dh]>/g, '\t'));
const MARKDOWN = bare(
  BODY.replace(/<h(\d)>/g, (_, level: string) => `\n${'#'.repeat(Number(level))} `)
    .replace(/<\/t[hd]>\s{0,9}(?=<t[hd])/g, ' | ')
    .replace(/<table>[\s\S]{0,200}?<tr>(?<cells>(?:(?!<\/tr>)[\s\S]){1,2000})<\/tr>/g, (_, cells: string) => {
      const columns = cells.split('|').length;
      return `\n\n| ${bare(cells)} |\n|${' --- |'.repeat(columns)}`;
    })
    .replace(/<li>/g, '\n- ')
    .replace(/<p>|<br>/g, '\n\n'),
);
/** Text in GBK, which nothing in Node writes. */
function toGbk(text: string): Buffer {
  const codes = new Map<string, number>();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), (high << 8) | low);
  return Buffer.from(
    [...text].flatMap((char) => {
      const code = char < '\u0080' ? char.charCodeAt(0) : (codes.get(char) ?? 0x3f);
      return code > 0xff ? [code >> 8, code & 0xff] : [code];
    }),
  );
}

/** A long text, and so long its page may stand still while it is built; ms. */
const LONG = 900_000;
const MOST_STILL_MS = 300;
declare const longest: number;
declare const chrome: {
  runtime: { getContexts(filter: object): Promise<{ tabId: number }[]> };
  tabs: { remove(tabId: number): Promise<void> };
};

/** Files and pasted text in a page of our own: handed over in each way, read, highlighted, and refused with a reason. */
export function describeDocuments(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'files and pasted text', serve: () => servePages({}) }, (at) => {
    let address = '';
    let facts: Record<string, string[]> = {};
    const page = (): View => at.session.page;

    const sectionsOf = async (view: View): Promise<Record<string, string[]>> => ({
      collected: await linesOf(view, 'collected'),
      shared: await linesOf(view, 'shared'),
      rights: await linesOf(view, 'rights'),
    });
    const choose = (name: string, content: Buffer): Promise<void> =>
      page().evaluate(
        (fileName, base64) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const files = new DataTransfer();
          files.items.add(new File([bytes], fileName));
          const input = document.querySelector<HTMLInputElement>('[data-testid="document-file"]');
          if (input) input.files = files.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        name,
        content.toString('base64'),
      );
    /** Hands over text as a paste, or as a drop. */
    const hand = (event: 'paste' | 'drop', text: string, html: string): Promise<void> =>
      page().evaluate(
        (type, plain, markup) => {
          const data = new DataTransfer();
          data.setData('text/plain', plain);
          if (markup) data.setData('text/html', markup);
          const init = { bubbles: true, cancelable: true };
          const firefox = { dataType: 'text/html', data: markup };
          document.dispatchEvent(
            type === 'paste'
              ? new ClipboardEvent(type, { ...init, clipboardData: data, ...firefox })
              : new DragEvent(type, { ...init, dataTransfer: data }),
          );
        },
        event,
        text,
        html,
      );
    const problem = (): Promise<string> => poll('a word about it', () => textOf(page(), 'problem'));

    beforeAll(async () => {
      await at.session.page.goto(`${at.server.origin}/policy`);
      const { view } = await openPanel(at.session);
      facts = await sectionsOf(view);
      address = `${await view.evaluate(() => location.origin)}/document.html`;
      await view.evaluate(() => void setTimeout(() => window.close()));
    });
    beforeEach(async () => {
      await at.session.page.goto(address);
      await poll('the chooser', () => page().evaluate(() => document.querySelector('[data-testid="chooser"]')));
    });

    test('a saved page says what the page itself says, and shows where', async () => {
      await choose('policy.html', sample('policy.html'));
      expect(await restingState(page())).toBe('summary');
      expect(await sectionsOf(page())).toEqual(facts);
      expect(await paintedIn(at.session)).toBeGreaterThan(20);
      await savePicture(`artifacts/${family}-document.png`, page());
      const quote = await openFirstLine(page(), 'collected');
      await page().click(() => document.querySelector('[data-testid="collected"] [data-testid="quote"]'));
      const plain = (text: string): string => text.replace(/\s/g, '');
      await poll('the passage', async () => plain(quote).includes(plain(await currentPassage(at.session)) || '-'));
      expect(await violationsIn(page())).toEqual([]);
    });

    test.each<readonly [string, string, () => Buffer]>([
      ['a text in GBK', 'old.txt', () => toGbk(TEXT)],
      ['a text with a byte order mark', 'bom.txt', () => Buffer.from(`\uFEFF${TEXT}`)],
      ['Markdown with tables', 'policy.md', () => Buffer.from(MARKDOWN)],
    ])('%s', async (_, name, content) => {
      await choose(name, content());
      expect(await restingState(page())).toBe('summary');
      expect(await linesOf(page(), 'collected')).toEqual(expect.arrayContaining(facts['collected']?.slice(0, 8) ?? []));
      await savePicture(`artifacts/${family}-document-${name}.png`, page());
    });

    test('a pasted page keeps its tables', async () => {
      await hand('paste', '隐私政策', sample('policy.html').toString());
      expect(await restingState(page())).toBe('summary');
      expect(await sectionsOf(page())).toEqual(facts);
      expect(await page().evaluate(() => document.querySelectorAll('#text td').length)).toBeGreaterThan(4);
    });

    test('dropped text, and another one after it in the same page', async () => {
      await hand('drop', TEXT.slice(0, 3_000), '');
      expect(await restingState(page())).toBe('summary');
      const before = await linesOf(page(), 'collected');
      await hand('drop', '', sample('policy.html').toString());
      await hand('drop', '隐私政策', sample('policy.html').toString());
      await poll('the other one', async () => (await linesOf(page(), 'collected')).length > before.length);
      expect(await sectionsOf(page())).toEqual(facts);
    });

    test('what is no policy is doubted, and read when the reader insists', async () => {
      await choose('page.html', sample('not-a-policy.html'));
      expect(await restingState(page())).toBe('not-policy');
      await savePicture(`artifacts/${family}-document-not-policy.png`, page());
      expect(await violationsIn(page())).toEqual([]);
      await page().click(() => document.querySelector('[data-testid="force"]'));
      await poll('the summary', async () => (await restingState(page())) === 'summary');
      expect(await textOf(page(), 'doubtful')).not.toBe('');
    });

    test.each<readonly [string, string, Buffer, RegExp]>([
      ['a PDF', 'a.pdf', Buffer.from('%PDF-1.7'), /PDF/],
      ['an archive', 'a.docx', Buffer.from('PK\x03\x04'), /Office/],
      ['nothing', 'a.txt', Buffer.from(''), /没有文字/],
    ])('%s is refused with a reason', async (_, name, content, words) => {
      await choose(name, content);
      expect(await problem()).toMatch(words);
      expect(await violationsIn(page())).toEqual([]);
    });

    // Once: what cuts it is the same in both browsers.
    test.runIf(family === 'chromium')('a huge text is cut, and said to be', async () => {
      await choose('huge.txt', Buffer.from(`${TEXT}\n`.repeat(Math.ceil(1_100_000 / TEXT.length))));
      await poll('a summary', async () => (await textOf(page(), 'body')) !== '', 80_000);
      expect(await textOf(page(), 'body')).toMatch(/只分析了前 1,000,000 字/);
    });

    test.runIf(family === 'chromium')(
      `G21: ${LONG} characters are shown in parts, none of which holds the page up`,
      async ({ task }) => {
        await page().evaluate(watchPage);
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        const idle = await page().evaluate(() => longest);
        await page().evaluate(() => Object.assign(globalThis, { longest: 0 }));
        // Made there: what a driver sends holds the page up as well.
        await page().evaluate(
          (text, times) => {
            const files = new DataTransfer();
            files.items.add(new File(Array<string>(times).fill(text), 'long.txt'));
            const input = document.querySelector<HTMLInputElement>('[data-testid="document-file"]');
            if (input) input.files = files.files;
            input?.dispatchEvent(new Event('change', { bubbles: true }));
          },
          `${TEXT}\n`,
          Math.ceil(LONG / TEXT.length),
        );
        await poll(
          'the text',
          () => page().evaluate(() => document.querySelectorAll('#text .part').length > 20),
          30_000,
        );
        const building = await page().evaluate(() => longest);
        expect(await restingState(page(), 60_000)).toBe('summary');
        say(
          task,
          `${family}: longest wait while the text is built ${building.toFixed(0)} ms (idle ${idle.toFixed(0)} ms)`,
        );
        expect(building).toBeLessThan(MOST_STILL_MS + idle);
        // Passages are found where nothing has been laid out yet.
        expect(await paintedIn(at.session)).toBeGreaterThan(20);
        await at.session.page.press('k', ['Alt', 'Shift']);
        await poll('the last passage', async () => (await currentPassage(at.session)) !== '');
        await poll('the end of the text', () => page().evaluate(() => scrollY > document.body.scrollHeight / 2));
      },
    );

    test('markup that no parser gets through is refused with a reason', async () => {
      await choose('deep.html', Buffer.from(`<h1>隐私政策</h1>${'<div>'.repeat(400_000)}`));
      expect(await problem()).toMatch(/太复杂/);
    });

    test.runIf(family === 'chromium')(
      'the ways in: the panel’s last line, a page that cannot be read, the settings',
      async () => {
        const origin = address.replace('document.html', '');
        /** How many tabs show our page for files; they are closed again. */
        const opened = async (): Promise<number> => {
          await at.session.page.goto(`${origin}options.html`);
          return poll('the page for files', () =>
            page().evaluate(async (url) => {
              const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] });
              for (const { tabId } of tabs) await chrome.tabs.remove(tabId);
              return tabs.length;
            }, address),
          );
        };
        const press = (view: View, testId: string): Promise<void> =>
          view.evaluate(
            (id) => void setTimeout(() => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click()),
            testId,
          );
        await at.session.page.goto(`${at.server.origin}/policy`);
        await press((await openPanel(at.session)).view, 'documents');
        expect(await opened()).toBe(1);
        await at.session.page.goto('chrome://version/');
        const { view, state } = await openPanel(at.session);
        expect(state).toBe('unreadable');
        await press(view, 'read-file');
        expect(await opened()).toBe(1);
        await poll('the settings', () => page().evaluate(() => document.querySelector('[data-testid="documents"]')));
        await press(page(), 'documents');
        expect(await opened()).toBe(1);
      },
    );

    test.each([780, 820])('at %i px the map of the text keeps off the panel', async (width) => {
      await at.session.page.emulate({ width, height: 700 });
      await choose('policy.html', sample('policy.html'));
      await restingState(page());
      await at.session.page.exposeShadow('隐私一览');
      const map = await poll('the map', () =>
        page().evaluate(() => {
          const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.map'));
          return host?.shadowRoot?.querySelector('.map')?.getBoundingClientRect().toJSON() as { left: number };
        }),
      );
      await savePicture(`artifacts/${family}-document-${width}.png`, page());
      const panel = await page().evaluate(() => document.querySelector('.side')?.getBoundingClientRect().right ?? 0);
      await at.session.page.emulate({});
      expect(map.left).toBeGreaterThan(panel + 200);
    });

    test('closed in the text, the highlights are off in the panel as well', async () => {
      await choose('policy.html', sample('policy.html'));
      await restingState(page());
      await at.session.page.clickInShadow('关闭标注');
      const pressed = () =>
        page().evaluate(() => document.querySelector('[data-testid="overlay"]')?.getAttribute('aria-pressed') ?? '');
      await poll('the switch', async () => (await pressed()) === 'false');
      expect(await paintedIn(at.session)).toBe(0);
    });

    test('by the keyboard alone: to the file, and through the passages', async () => {
      for (const wanted of ['choose', 'paste', 'analyse-text']) {
        await at.session.page.press('Tab');
        expect(await page().evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '')).toBe(wanted);
      }
      await choose('policy.html', sample('policy.html'));
      await restingState(page());
      await at.session.page.press('j', ['Alt', 'Shift']);
      await poll('the first passage', async () => (await currentPassage(at.session)) !== '');
      const first = await currentPassage(at.session);
      await at.session.page.press('j', ['Alt', 'Shift']);
      await poll('the next passage', async () => (await currentPassage(at.session)) !== first);
    });

    test('nothing is wrong with the chooser for assistive technology', async () => {
      await savePicture(`artifacts/${family}-document-chooser.png`, page());
      expect(await violationsIn(page())).toEqual([]);
    });

    test('in English and in the dark', async () => {
      const origin = address.replace('document.html', '');
      await at.session.page.goto(`${origin}options.html`);
      const english = () => document.querySelector('input[name="language"][value="en"]');
      await poll('the options', () => page().evaluate(() => document.querySelector('[data-testid="shortcuts"]')));
      await page().click(english);
      await at.session.page.emulate({ dark: true, stillness: true });
      await at.session.page.goto(address);
      await poll('the chooser', () => page().evaluate(() => document.querySelector('[data-testid="chooser"]')));
      await savePicture(`artifacts/${family}-document-chooser-en-dark.png`, page());
      expect(await violationsIn(page())).toEqual([]);
      await choose('policy.html', sample('policy.html'));
      await restingState(page());
      await savePicture(`artifacts/${family}-document-en-dark.png`, page());
      expect(await violationsIn(page())).toEqual([]);
    });
  });
}
