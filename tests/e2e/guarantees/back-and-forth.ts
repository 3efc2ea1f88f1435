import { expect, test } from 'vitest';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { openPanel } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { paintedIn } from '../panel.ts';
import { POLICY, situationPages } from '../situation-pages.ts';
import { storedSummary } from './stored-summary.ts';

const ROUND_TRIPS = scaled({ quick: 3, ci: 20, long: 60 });

/** Takes seconds to read, on any machine. */
const LONG_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>松烟手账隐私政策</title>
<main>${POLICY.repeat(250)}</main>`;
/** A tab that has moved is noticed after half a second, and another page is read in less. */
const MOVED_MS = 8_000;

/** Away from a highlighted policy and back, out of the browser's back/forward cache. */
export function describeBackAndForth(family: BrowserFamily): void {
  const pages = () => serve({ ...situationPages(''), '/long': { body: LONG_PAGE } });
  describeInBrowser({ family, about: 'back and forth', serve: pages }, (at) => {
    test(`G22: ${ROUND_TRIPS} times back from the cache, with badge and highlights as they were`, {
      timeout: 120_000,
    }, async ({ task }) => {
      const painted = (): Promise<number> => paintedIn(at.session);
      await at.session.page.goto(`${at.server.origin}/policy`);
      const { view, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      const right = await poll('the summary', () => storedSummary(view, `${at.server.origin}/policy`));
      const before = await poll('the highlights', painted);
      expect(before).toBeGreaterThan(5);
      await at.session.page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.title = persisted ? 'restored' : 'loaded';
        });
      });
      for (let trip = 1; trip <= ROUND_TRIPS; trip++) {
        await at.session.page.evaluate(() => {
          document.title = 'left';
          setTimeout(() => location.assign('/story'));
        });
        const arrive = (path: string, title: string) =>
          poll(`${path} on trip ${trip}`, () =>
            at.session.page
              .evaluate(
                (p, t) => location.pathname === p && document.title === t && document.readyState === 'complete',
                path,
                title,
              )
              .catch(() => false),
          );
        await arrive('/story', '春天去看野鸭');
        await poll('no badge', async () => (await at.session.badge()) === '');
        await at.session.page.evaluate(() => void setTimeout(() => history.back()));
        await arrive('/policy', 'restored');
        await poll('the highlights again', async () => (await painted()) === before);
        await poll('the badge', () => at.session.badge());
      }
      const rested = await openPanel(at.session);
      expect(rested.state).toBe('summary');
      expect(await storedSummary(rested.view, `${at.server.origin}/policy`)).toBe(right);
      await at.session.page.evaluate(() => void setTimeout(() => history.forward()));
      await poll('the story', () => at.session.page.evaluate(() => location.pathname === '/story').catch(() => false));
      // Nothing of the policy's is shown for another page, though it was one step away.
      expect((await openPanel(at.session)).state).toBe('not-policy');
      say(task, `${family}: ${ROUND_TRIPS} round trips, persisted each time, ${before} highlights each time`);
    });

    test('G22: of a page that was left while it was read, nothing is shown for the next one', async ({ task }) => {
      await at.session.page.goto(`${at.server.origin}/long`);
      const reading = await at.session.openPopup();
      await poll('the reading', () =>
        reading.evaluate(() => document.querySelector('[data-testid="state-reading"]') !== null),
      );
      const url = `${at.server.origin}/policy?next`;
      await at.session.page.goto(url);
      const start = performance.now();
      const { view, state } = await openPanel(at.session, MOVED_MS);
      expect(state).toBe('summary');
      await poll('its own summary', () => storedSummary(view, url));
      say(task, `${family}: its own summary after ${(performance.now() - start).toFixed(0)} ms`);
    });
  });
}
