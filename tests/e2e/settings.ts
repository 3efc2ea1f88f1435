import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { violationsIn } from './axe.ts';
import { describeInBrowser } from './in-browser.ts';
import { servePages } from './pages.ts';
import { textOf } from './panel.ts';

/** The options page: every choice is kept, all of them go to a file and back, and a wrong file is said to be wrong. */
export function describeSettings(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'settings', serve: () => servePages({}) }, (at) => {
    let options = '';

    const chosen = (): Promise<Record<string, string>> =>
      at.session.page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')].map(({ name, value }) => [
            name,
            value,
          ]),
        ),
      );
    const choose = (name: string, value: string): Promise<void> =>
      at.session.page.click(
        (group, wanted) => document.querySelector(`input[name="${group}"][value="${wanted}"]`),
        name,
        value,
      );
    const toast = (text: string): Promise<unknown> =>
      poll(`“${text}”`, () =>
        at.session.page.evaluate((wanted) => document.querySelector('.toast')?.textContent === wanted, text),
      );
    /** What the export button hands to the browser's downloads. */
    const exported = (): Promise<string> =>
      at.session.page.evaluate(async () => {
        const { createObjectURL } = URL;
        const taken = new Promise<Blob>((resolve) => {
          URL.createObjectURL = (blob) => {
            resolve(blob as Blob);
            return createObjectURL(blob);
          };
        });
        document.querySelector<HTMLElement>('[data-testid="export"]')?.click();
        const blob = await taken;
        URL.createObjectURL = createObjectURL;
        return blob.text();
      });
    const importFile = (text: string): Promise<void> =>
      at.session.page.evaluate((content) => {
        const input = document.querySelector<HTMLInputElement>('[data-testid="file"]');
        const files = new DataTransfer();
        files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);

    beforeAll(async () => {
      await at.session.page.goto(`${at.server.origin}/policy`);
      options = `${await (await openPanel(at.session)).view.evaluate(() => location.origin)}/options.html`;
    });
    beforeEach(async () => {
      await at.session.page.goto(options);
      await poll('the options', () =>
        at.session.page.evaluate(() => document.querySelector('[data-testid="shortcuts"]')),
      );
    });

    test('every choice is kept', async () => {
      for (const [name, value] of [
        ['opens', 'panel'],
        ['palette', 'safe'],
        ['copy-format', 'markdown'],
      ] as const) {
        await choose(name, value);
        await toast('已保存');
      }
      await at.session.page.goto(options);
      const wanted = { opens: 'panel', palette: 'safe', 'copy-format': 'markdown', language: 'zh-CN' };
      await poll('the choices', async () => JSON.stringify(await chosen()) === JSON.stringify(wanted));
    });

    test('settings go to a file and come back', async () => {
      const file = await exported();
      expect(JSON.parse(file)).toMatchObject({ palette: 'safe', opens: 'panel', copyFormat: 'markdown', sites: {} });
      await at.session.page.click(() => document.querySelector('[data-testid="reset"]'));
      // The language goes back to the browser's own as well, whatever that is.
      await poll('the defaults', async () => (await chosen())['palette'] === 'classic');
      await importFile(file);
      await poll('the settings of the file', async () => (await chosen())['palette'] === 'safe');
      await savePicture(`artifacts/${family}-options-imported.png`, at.session.page);
    });

    test.each([
      ['{"palette":"safe"}', '这不是“隐私一览”导出的设置。设置没有改动。'],
      ['隐私政策', '这不是 JSON 文件。设置没有改动。'],
    ])('a wrong file is said to be wrong: %s', async (text, words) => {
      const before = await chosen();
      await importFile(text);
      await poll('the word', async () => (await textOf(at.session.page, 'wrong-file')) === words);
      expect(await chosen()).toEqual(before);
      expect(await violationsIn(at.session.page)).toEqual([]);
    });

    test.each(['zh-CN', 'zh-TW', 'en'])(
      'every choice has room for its words, in a window of any width: %s',
      async (lang) => {
        await choose('language', lang);
        await poll('the language', () =>
          at.session.page.evaluate((wanted) => document.documentElement.lang === wanted, lang),
        );
        for (const width of [360, 700, 1000, 1280]) {
          await at.session.page.emulate({ width, height: 900 });
          await at.session.page.evaluate(() => document.querySelector('[data-testid="palette"]')?.scrollIntoView());
          const tallest = await at.session.page.evaluate(() =>
            Math.max(
              ...[...document.querySelectorAll('.choice')].map((choice) => choice.getBoundingClientRect().height),
            ),
          );
          await savePicture(`artifacts/${family}-options-${lang}-${width}.png`, at.session.page);
          expect({ width, tall: tallest > (width > 480 ? 100 : 220) }).toEqual({ width, tall: false });
        }
        await at.session.page.emulate({});
        await choose('language', 'zh-CN');
        await poll('Chinese', () => at.session.page.evaluate(() => document.documentElement.lang === 'zh-CN'));
      },
    );

    test('G26: nothing is wrong for assistive technology', async () =>
      expect(await violationsIn(at.session.page)).toEqual([]));

    test('G26: every control is reached by the keyboard, with its focus seen', async () => {
      // Of a group of radio buttons the chosen one is a stop; arrows lead to the others.
      const expected = await at.session.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], input:not([hidden])')]
          .filter((each) => each.checkVisibility() && !each.matches(':disabled, [type="radio"]:not(:checked)'))
          .map((each) => each.getAttribute('data-testid') ?? each.outerHTML),
      );
      expect(expected.length).toBeGreaterThan(8);
      const walked: string[] = [];
      for (let i = 0; i < expected.length; i++) {
        await at.session.page.press('Tab');
        const { name, seen } = await at.session.page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          const isOutlined = (each: Element | null): boolean =>
            each !== null && getComputedStyle(each).outlineStyle !== 'none';
          return {
            name: element.getAttribute('data-testid') ?? element.outerHTML,
            seen: isOutlined(element) || isOutlined(element.closest('label')),
          };
        });
        expect({ name, seen }).toEqual({ name, seen: true });
        walked.push(name);
      }
      expect(walked).toEqual(expected);
    });
  });
}
