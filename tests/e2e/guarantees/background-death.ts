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

/** The background is stopped at ever later moments of an analysis. */
export function describeBackgroundDeath(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'death of the background', serve: () => serve(situationPages('')) }, (at) => {
    test(`G12: killed at ${KILLS} moments of an analysis, it gives the same summary or an honest word`, {
      timeout: KILLS * 15_000,
    }, async ({ task }) => {
      const address = (visit: number): string => `${at.server.origin}/policy?visit=${visit}`;
      await at.session.page.goto(address(0));
      const { view } = await openPanel(at.session);
      const right = await poll('the summary', () => storedSummary(view, address(0)));
      let words = 0;
      for (let kill = 1; kill <= KILLS; kill++) {
        await at.session.page.goto(address(kill));
        const popup = await at.session.openPopup();
        await new Promise((resolve) => setTimeout(resolve, ((kill - 1) * LATEST_MS) / KILLS));
        await at.session.stopBackground();
        const state = await restingState(popup);
        expect(['summary', 'failed'], `kill ${kill}`).toContain(state);
        if (state === 'failed') {
          words++;
          expect(
            await popup.evaluate(() => document.querySelector('[data-testid="state-failed"] button')?.textContent),
          ).toBeTruthy();
        } else expect(await storedSummary(popup, address(kill)), `kill ${kill}`).toBe(right);
      }
      say(task, `${family}: ${KILLS} kills: ${KILLS - words} right summaries, ${words} honest words, 0 empty or wrong`);
    });
  });
}
