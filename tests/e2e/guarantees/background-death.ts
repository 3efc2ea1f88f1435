import { expect, test } from 'vitest';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { openPanel, restingState } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { POLICY, situationPages } from '../situation-pages.ts';
import { storedSummary } from './stored-summary.ts';

/** Reading and analysing it takes a good part of a second each. */
const LONG_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>松烟手账隐私政策</title>
<main>${POLICY}${POLICY.replaceAll(/<h\d[\s\S]*?<\/h\d>/g, '').repeat(15)}</main>`;

/** When the background dies, from the click on, as a share of the time that an undisturbed answer takes. */
interface Kind {
  readonly when: string;
  readonly path: string;
  readonly kills: number;
  readonly from: number;
  readonly to: number;
  /** Every one is answered with a summary, so soon after the death; ms. */
  readonly within?: number;
}

/** Chromium’s background dies in the midst of whatever it does; Firefox’s is asked to go. */
const kindsFor = (family: BrowserFamily): readonly Kind[] => {
  const full = family === 'chromium' ? 1 : 5;
  const of = (kills: number) => scaled({ quick: Math.ceil(kills / 15), ci: kills / full, long: kills });
  return [
    { when: 'while it is asked', path: '/policy', kills: of(30), from: 0, to: 0.25, within: 2_000 },
    { when: 'at any moment', path: '/policy', kills: of(100), from: 0, to: 1.2 },
    { when: 'while the page is read', path: '/long', kills: of(20), from: 0.2, to: 0.5 },
    { when: 'while it is busy', path: '/long', kills: of(20), from: 0.5, to: 1 },
  ];
};
/** What dies once is asked again: of all answers so many are summaries, the others an honest word. */
const LEAST_ANSWERED = 0.95;
/**
 * Of the times so many must keep to what is promised, and all to twice that; on a machine that is so busy that an
 * undisturbed answer takes half as long already, the promise is twice what that takes.
 */
const LEAST_IN_TIME = 0.9;

const IDLE_VISITS = scaled({ quick: 2, ci: 5, long: 30 });
const IDLE_MS = 1_000;
/** Chromium takes half a minute to end what is idle. */
const WAITS_FOR_CHROMIUM = scaled({ quick: 0, ci: 1, long: 1 }) === 1;

/** The background is stopped at ever later moments of an analysis. */
export function describeBackgroundDeath(family: BrowserFamily): void {
  const pages = () => serve({ ...situationPages(''), '/long': { body: LONG_PAGE } });
  describeInBrowser({ family, about: 'death of the background', serve: pages }, (at) => {
    let visits = 0;
    const visit = async (path: string): Promise<string> => {
      const url = `${at.server.origin}${path}?visit=${++visits}`;
      await at.session.page.goto(url);
      return url;
    };
    /** The summary of a page whose background is left in peace, and how long the reader waits for it; ms. */
    const undisturbed = async (path: string): Promise<{ right: string; ms: number }> => {
      const url = await visit(path);
      const start = performance.now();
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      return { ms: performance.now() - start, right: await poll('the summary', () => storedSummary(view, url)) };
    };

    test.for(kindsFor(family))(
      'G12: killed $kills times $when, it gives the same summary or an honest word',
      {
        timeout: 600_000,
      },
      async ({ path, kills, from, to, within, when }, { task }) => {
        await undisturbed(path);
        const { right, ms } = await undisturbed(path);
        let words = 0;
        const times: number[] = [];
        for (let kill = 0; kill < kills; kill++) {
          const url = await visit(path);
          const start = performance.now();
          const opened = at.session.openPopup();
          const due = ms * (from + ((to - from) * kill) / kills) - (performance.now() - start);
          const killed = new Promise((resolve) => setTimeout(resolve, due)).then(() => at.session.stopBackground());
          const [popup] = await Promise.all([opened, killed]);
          const dead = performance.now();
          const state = await restingState(popup);
          times.push(performance.now() - dead);
          expect(['summary', 'failed'], `kill ${kill}`).toContain(state);
          if (state === 'failed') {
            words++;
            expect(
              await popup.evaluate(() => document.querySelector('[data-testid="state-failed"] button')?.textContent),
            ).toBeTruthy();
          } else expect(await storedSummary(popup, url), `kill ${kill}`).toBe(right);
        }
        times.sort((a, b) => a - b);
        const [half, most] = [times[Math.floor(kills / 2)] ?? 0, times.at(-1) ?? 0].map(Math.round);
        say(
          task,
          `${family}: ${kills} kills ${when}: ${kills - words} right summaries, ${words} honest words, 0 empty or wrong; after the death half within ${half} ms, all within ${most} ms`,
        );
        expect(kills - words).toBeGreaterThanOrEqual(kills * (within ? 1 : LEAST_ANSWERED));
        if (!within) return;
        const limit = Math.max(within, 2 * ms);
        expect(times.filter((time) => time <= limit).length).toBeGreaterThanOrEqual(kills * LEAST_IN_TIME);
        expect(most).toBeLessThanOrEqual(2 * limit);
      },
    );

    test.runIf(family === 'firefox')(
      `G12: idle for ${IDLE_MS} ms, the background goes by itself; ${IDLE_VISITS} times it wakes to the same summary`,
      { timeout: 60_000 + IDLE_VISITS * 15_000 },
      async ({ task }) => {
        const { right } = await undisturbed('/policy');
        await at.session.limitIdle?.(IDLE_MS);
        // The one that runs was promised more.
        await at.session.stopBackground();
        for (let i = 1; i <= IDLE_VISITS; i++) {
          const url = await visit('/policy');
          await poll('the background to go', async () => !(await at.session.isBackgroundThere()));
          const woken = await openPanel(at.session);
          expect(woken.state, `visit ${i}`).toBe('summary');
          expect(await storedSummary(woken.view, url), `visit ${i}`).toBe(right);
        }
        say(task, `${family}: gone ${IDLE_VISITS} times after ${IDLE_MS} ms, ${IDLE_VISITS} right summaries`);
      },
    );

    test.runIf(family === 'chromium' && WAITS_FOR_CHROMIUM)(
      'G14: left alone after its work, the background goes by itself, and wakes to the same summary',
      { timeout: 120_000 },
      async ({ task }) => {
        const { right } = await undisturbed('/policy');
        const start = performance.now();
        await poll('the background to go', async () => !(await at.session.isBackgroundThere()), 90_000);
        const seconds = (performance.now() - start) / 1_000;
        const url = await visit('/policy');
        const woken = await openPanel(at.session);
        expect(woken.state).toBe('summary');
        expect(await storedSummary(woken.view, url)).toBe(right);
        say(task, `${family}: gone after ${seconds.toFixed(0)} s, and woken to the right summary`);
      },
    );
  });
}
