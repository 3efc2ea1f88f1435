import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '../../../scripts/browser/browser-session.ts';
import { type BrowserFamily, findBrowser } from '../../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import { openPanel, restingState, speakChinese } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { type PageServer, serve } from '../../../scripts/browser/serve.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { situationPages } from '../situation-pages.ts';
import { storedSummary } from './stored-summary.ts';

const KILLS = scaled({ quick: 10, ci: 24, long: 170 });
/** Kills come from the click on until an undisturbed answer would long be there; in ms. */
const LATEST_MS = 400;

/** The background is stopped at ever later moments of an analysis. */
export function describeBackgroundDeath(family: BrowserFamily): void {
  const executable = findBrowser(family);
  describe.skipIf(!executable)(`${family}, death of the background`, () => {
    let server: PageServer;
    let session: BrowserSession;

    beforeAll(async () => {
      server = await serve(situationPages(''));
      session = await launchBrowser(family, { executable: executable ?? '', headless: true });
      await speakChinese(session);
    });
    afterAll(async () => {
      await session?.close();
      await server?.close();
    });

    test(`G12: killed at ${KILLS} moments of an analysis, it gives the same summary or an honest word`, {
      timeout: KILLS * 15_000,
    }, async ({ task }) => {
      const address = (visit: number): string => `${server.origin}/policy?visit=${visit}`;
      await session.page.goto(address(0));
      const { view } = await openPanel(session);
      const right = await poll('the summary', () => storedSummary(view, address(0)));
      let words = 0;
      for (let kill = 1; kill <= KILLS; kill++) {
        await session.page.goto(address(kill));
        const popup = await session.openPopup();
        await new Promise((resolve) => setTimeout(resolve, ((kill - 1) * LATEST_MS) / KILLS));
        await session.stopBackground();
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
