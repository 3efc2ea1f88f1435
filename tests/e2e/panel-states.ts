import { beforeAll, expect, test } from 'vitest';
import type { BrowserFamily } from '../../scripts/browser/find-browser.ts';
import { savePicture } from '../../scripts/browser/save-picture.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';
import { NO_FACTS } from '../analysis/no-facts.ts';
import { say } from '../guarantees/scale.ts';
import { violationsIn } from './axe.ts';
import { describeInBrowser } from './in-browser.ts';
import { longSummary } from './long-summary.ts';
import { servePages } from './pages.ts';
import { openInTab, type PanelInTab, summaryOf } from './panel-in-tab.ts';

type Summary = Extract<TabState, { status: 'summary' }>;

/** States that have nothing to list. */
const CARDS: Readonly<Record<string, TabState>> = {
  reading: { status: 'reading' },
  'not-policy': { status: 'not-policy', reasons: ['-agreement', '-no-personal-information', '-little-chinese'] },
  'foreign-frame': { status: 'not-policy', reasons: [], frame: 'https://policies.example.com/privacy?id=1' },
  dismissed: { status: 'dismissed', site: 'www.example.com' },
  'other-language': { status: 'other-language', language: 'ja' },
  unreadable: { status: 'unreadable', reason: 'pdf' },
  'no-access': { status: 'unreadable', reason: 'no-access' },
  failed: { status: 'failed', code: 'timeout' },
};

/** A summary in all its faces; each is reached by what a reader does. */
const FACES: Readonly<Record<string, (panel: PanelInTab, made: Summary) => Promise<unknown>>> = {
  summary: ({ show }, made) => show(made),
  'summary-long': ({ show }, made) => show({ ...made, summary: longSummary(made.summary) }),
  'summary-notices': ({ show }, made) =>
    show({
      ...{ ...made, stale: true, doubtful: true },
      summary: { ...made.summary, source: { ...made.summary.source, cutFrom: 6_000_000 } },
    }),
  'summary-empty': ({ show }, made) => show({ ...made, summary: { ...made.summary, ...NO_FACTS } }),
  'summary-filtered': async ({ show, page }, made) => {
    await show(made);
    await page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('[data-testid="filter"]');
      if (input) input.value = text;
      input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, '配送');
  },
  'summary-open': async ({ show, page }, made) => {
    await show({ ...made, summary: longSummary(made.summary) });
    await page.click(() => document.querySelector('[data-testid="spread"]'));
    await page.click(() => document.querySelector('[data-testid="quote-down"]'));
  },
  'summary-shared': async ({ show, page }, made) => {
    await show({ ...made, summary: longSummary(made.summary) });
    await page.click(() => document.querySelector('[data-testid="count-shared"]'));
  },
  'summary-rights': async ({ show, page }, made) => {
    await show(made);
    await page.click(() => document.querySelector('[data-testid="count-rights"]'));
  },
  'summary-notes': async ({ show, page }, made) => {
    await show({ ...made, summary: longSummary(made.summary) });
    await page.click(() => document.querySelector('[data-testid="stands-out"] li:last-child button'));
  },
  'summary-menu': async ({ show, page }, made) => {
    await show(made);
    await page.click(() => document.querySelector('[data-testid="copy-menu"]'));
  },
};

/** What other languages are looked at in as well: wording that is long, or stands close. */
const WORDY: readonly string[] = [...Object.keys(CARDS), 'summary', 'summary-open', 'summary-notes', 'summary-menu'];

const ALL = [...Object.keys(CARDS), ...Object.keys(FACES)];

type Look = readonly [language: string, dark: boolean, faces: readonly string[]];

/**
 * Colours do not depend on the language, nor wording on the light: all of it once in each light, wording once in each
 * language; what both browsers share needs no second look in the other.
 */
const LOOKS: Readonly<Record<BrowserFamily, readonly Look[]>> = {
  chromium: [
    ['zh-CN', false, ALL],
    ['zh-CN', true, ALL],
    ['zh-TW', true, WORDY],
    ['en', false, WORDY],
  ],
  firefox: [
    ['zh-CN', true, ALL],
    ['en', false, WORDY],
  ],
};

/** Every state of the panel, light and dark, and its wording in every language: a picture, and no fault that axe-core knows. */
export function describePanelStates(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'states of the panel', serve: () => servePages({}) }, (at) => {
    let made: Summary;
    let popup = '';

    beforeAll(async () => {
      const found = await summaryOf(at.session, `${at.server.origin}/policy`);
      made = found.state as Summary;
      popup = found.popup;
    });

    test.for(LOOKS[family])('G26: %s, dark: %s', { timeout: 180_000 }, async ([language, dark, faces], { task }) => {
      const panel = await openInTab(at.session, popup, { language, dark });
      const found: Record<string, string[]> = {};
      const look = async (name: string): Promise<void> => {
        await savePicture(`artifacts/panel/${family}-${language}-${dark ? 'dark' : 'light'}-${name}.png`, panel.page);
        const violations = await violationsIn(panel.page);
        if (violations.length > 0) found[name] = violations;
      };
      for (const [name, state] of Object.entries(CARDS).filter(([each]) => faces.includes(each))) {
        await panel.show(state);
        await look(name);
      }
      for (const [name, reach] of Object.entries(FACES).filter(([each]) => faces.includes(each))) {
        // Another state between two faces: a summary that is there keeps what the reader has opened.
        await panel.show({ status: 'reading' });
        await reach(panel, made);
        await look(name);
      }
      expect(found).toEqual({});
      say(task, `${family}, ${language}${dark ? ', dark' : ''}: ${faces.length} states of the panel, 0 violations`);
    });
  });
}
