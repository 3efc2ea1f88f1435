import { beforeAll, expect, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { openPanel, restingState } from '../../scripts/browser/panel.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { describeInBrowser } from './in-browser.ts';
import { highlights } from './panel.ts';
import { situationPages } from './situation-pages.ts';

/** What the reader says counts more than the judge: a site dismissed, detection off somewhere or everywhere. */
export function describeReadersSay(family: BrowserFamily): void {
  describeInBrowser({ family, about: "the reader's say", serve: () => serve(situationPages('')) }, (at) => {
    let options = '';
    let visits = 0;

    const visit = (name: string): Promise<void> =>
      at.session.page.goto(`${at.server.origin}/${name}?visit=${++visits}`);
    const badge = (text: string): Promise<unknown> =>
      poll(`the badge to be “${text}”`, async () => (await at.session.badge()) === text);
    const noBadge = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await at.session.badge()).toBe('');
    };
    /** Clicks something on the options page, and waits until it was kept. */
    const choose = async (testId: string): Promise<void> => {
      await at.session.page.click((id) => document.querySelector(`[data-testid="${id}"]`), testId);
      await poll('the word that it was kept', () =>
        at.session.page.evaluate(() => document.querySelector('.toast')?.textContent),
      );
    };
    const openOptions = async (): Promise<void> => {
      await at.session.page.goto(options);
      await poll('the options', () => at.session.page.evaluate(() => document.querySelector('main')?.textContent));
    };

    beforeAll(async () => {
      await visit('story');
      const { view } = await openPanel(at.session);
      options = `${await view.evaluate(() => location.origin)}/options.html`;
    });

    test('“不是隐私政策” takes badge and highlights away, holds for the site, and can be undone', async () => {
      await visit('policy');
      await badge('文');
      const { view } = await openPanel(at.session);
      await view.click(() => document.querySelector('[data-testid="dismiss"]'));
      await poll('the dismissed state', () =>
        view.evaluate(() => document.querySelector('[data-testid="undo"]') !== null),
      );
      await savePicture(`artifacts/${family}-dismissed.png`, view);
      await badge('');
      await poll('no highlights', async () => Object.values(await highlights(at.session)).every((size) => size === 0));

      await visit('policy');
      await noBadge();
      const again = await openPanel(at.session);
      expect(again.state).toBe('dismissed');
      await again.view.click(() => document.querySelector('[data-testid="force"]'));
      await poll('a summary all the same', async () => (await restingState(again.view)) === 'summary');

      await visit('policy');
      const last = await openPanel(at.session);
      expect(last.state).toBe('dismissed');
      await last.view.click(() => document.querySelector('[data-testid="undo"]'));
      await poll('the summary', async () => (await restingState(last.view)) === 'summary');
      await visit('policy');
      await badge('文');
    });

    test('detection switched off wholly marks nothing, a click still reads, and reset brings it back', async () => {
      await openOptions();
      await choose('detection');
      await savePicture(`artifacts/${family}-options-off.png`, at.session.page);
      await visit('policy');
      await noBadge();
      expect((await openPanel(at.session)).state).toBe('summary');
      await openOptions();
      await choose('reset');
      await visit('policy');
      await badge('文');
    });

    test('detection switched off for one site', async () => {
      await openOptions();
      const host = new URL(at.server.origin).host;
      await at.session.page.evaluate((text) => {
        const input = document.querySelector<HTMLInputElement>('[data-testid="site"]');
        if (input) input.value = text;
        input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, host);
      await choose('add-site');
      expect(
        await at.session.page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="sites"]')?.innerText),
      ).toContain(host);
      await savePicture(`artifacts/${family}-options.png`, at.session.page);
      await visit('policy');
      await noBadge();
      expect((await openPanel(at.session)).state).toBe('summary');
      await openOptions();
      await at.session.page.click(() => document.querySelector('[data-testid="sites"] button'));
      await poll('an empty list', () =>
        at.session.page.evaluate(() => !document.querySelector('[data-testid="sites"]')),
      );
      await visit('policy');
      await badge('文');
    });
  });
}
