import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '../../../scripts/browser/browser-session.ts';
import { type BrowserFamily, findBrowser } from '../../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import { openPanel, speakChinese } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { type PageServer, serve } from '../../../scripts/browser/serve.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { highlights } from '../panel.ts';
import { situationPages } from '../situation-pages.ts';

const ROUND_TRIPS = scaled({ quick: 3, ci: 5, long: 20 });

/** Away from a highlighted policy and back, out of the browser's back/forward cache. */
export function describeBackAndForth(family: BrowserFamily): void {
  const executable = findBrowser(family);
  describe.skipIf(!executable)(`${family}, back and forth`, () => {
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

    test(`G22: ${ROUND_TRIPS} times back from the cache, with badge and highlights as they were`, {
      timeout: 120_000,
    }, async ({ task }) => {
      const painted = async (): Promise<number> =>
        Object.values(await highlights(session)).reduce((sum, size) => sum + size, 0);
      await session.page.goto(`${server.origin}/policy`);
      expect((await openPanel(session)).state).toBe('summary');
      const before = await poll('the highlights', painted);
      expect(before).toBeGreaterThan(5);
      await session.page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.title = persisted ? 'restored' : 'loaded';
        });
      });
      for (let trip = 1; trip <= ROUND_TRIPS; trip++) {
        await session.page.evaluate(() => {
          document.title = 'left';
          setTimeout(() => location.assign('/story'));
        });
        const at = (path: string, title: string) =>
          poll(`${path} on trip ${trip}`, () =>
            session.page
              .evaluate(
                (p, t) => location.pathname === p && document.title === t && document.readyState === 'complete',
                path,
                title,
              )
              .catch(() => false),
          );
        await at('/story', '春天去看野鸭');
        await poll('no badge', async () => (await session.badge()) === '');
        await session.page.evaluate(() => void setTimeout(() => history.back()));
        await at('/policy', 'restored');
        await poll('the highlights again', async () => (await painted()) === before);
        await poll('the badge', () => session.badge());
      }
      say(task, `${family}: ${ROUND_TRIPS} round trips, persisted each time, ${before} highlights each time`);
    });
  });
}
