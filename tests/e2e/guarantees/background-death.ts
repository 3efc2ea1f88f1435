import { expect, test } from 'vitest';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { openPanel, restingState } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { situationPages } from '../situation-pages.ts';
import { storedSummary } from './stored-summary.ts';

const KILLS = scaled({ quick: 10, ci: 24, long: 170 });
/** Kills come from the click on until an undisturbed answer would long be there; in ms. */
const LATEST_MS = 400;
/** What dies once can be asked again: of all answers so many must be summaries, */
const LEAST_ANSWERED = 0.9;
/** and half of them must come within this time of the click; ms. */
const ANSWER_MS = 2_000;
const IDLE_VISITS = scaled({ quick: 2, ci: 5, long: 30 });
const IDLE_MS = 1_000;

/** The background is stopped at ever later moments of an analysis. */
export function describeBackgroundDeath(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'death of the background', serve: () => serve(situationPages('')) }, (at) => {
    const address = (visit: number): string => `${at.server.origin}/policy?visit=${visit}`;

    test(`G12: killed at ${KILLS} moments of an analysis, it gives the same summary or an honest word`, {
      timeout: KILLS * 15_000,
    }, async ({ task }) => {
      await at.session.page.goto(address(0));
      const { view } = await openPanel(at.session);
      const right = await poll('the summary', () => storedSummary(view, address(0)));
      let words = 0;
      const times: number[] = [];
      for (let kill = 1; kill <= KILLS; kill++) {
        await at.session.page.goto(address(kill));
        const popup = await at.session.openPopup();
        const start = performance.now();
        await new Promise((resolve) => setTimeout(resolve, ((kill - 1) * LATEST_MS) / KILLS));
        await at.session.stopBackground();
        const state = await restingState(popup);
        times.push(performance.now() - start);
        expect(['summary', 'failed'], `kill ${kill}`).toContain(state);
        if (state === 'failed') {
          words++;
          expect(
            await popup.evaluate(() => document.querySelector('[data-testid="state-failed"] button')?.textContent),
          ).toBeTruthy();
        } else expect(await storedSummary(popup, address(kill)), `kill ${kill}`).toBe(right);
      }
      const median = times.sort((a, b) => a - b)[Math.floor(KILLS / 2)] ?? 0;
      const [half, longest] = [median, times.at(-1) ?? 0].map(Math.round);
      expect(KILLS - words).toBeGreaterThanOrEqual(KILLS * LEAST_ANSWERED);
      expect(half).toBeLessThanOrEqual(ANSWER_MS);
      say(
        task,
        `${family}: ${KILLS} kills: ${KILLS - words} right summaries, ${words} honest words, 0 empty or wrong; half within ${half} ms, all within ${longest} ms`,
      );
    });

    test.runIf(family === 'firefox')(
      `G12: idle for ${IDLE_MS} ms, the background goes by itself; ${IDLE_VISITS} times it wakes to the same summary`,
      { timeout: 60_000 + IDLE_VISITS * 15_000 },
      async ({ task }) => {
        await at.session.page.goto(address(-1));
        const { view } = await openPanel(at.session);
        const right = await poll('the summary', () => storedSummary(view, address(-1)));
        await at.session.limitIdle?.(IDLE_MS);
        // The one that runs was promised more.
        await at.session.stopBackground();
        for (let visit = 1; visit <= IDLE_VISITS; visit++) {
          const url = `${address(visit)}&idle`;
          await at.session.page.goto(url);
          await poll('the background to go', async () => !(await at.session.isBackgroundThere()));
          const woken = await openPanel(at.session);
          expect(woken.state, `visit ${visit}`).toBe('summary');
          expect(await storedSummary(woken.view, url), `visit ${visit}`).toBe(right);
        }
        say(task, `${family}: gone ${IDLE_VISITS} times after ${IDLE_MS} ms, ${IDLE_VISITS} right summaries`);
      },
    );
  });
}
