import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession } from '../../../scripts/browser/browser-session.ts';
import { type BrowserFamily, findBrowser } from '../../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import { type LoggingProxy, startLoggingProxy } from '../../../scripts/browser/logging-proxy.ts';
import { openPanel, speakChinese } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { POLICY } from '../situation-pages.ts';

const PAGES = scaled({ quick: 5, ci: 50, long: 200 });
const HOST = 'tour.example';
/** Every page has this one file of its own, and nothing else. */
const PICTURE = '/leaf.png';

/** What browsers ask their makers of their own accord: time, updates, settings, sign-in. */
const MAKERS =
  /^(?:CONNECT |https?:\/\/)(?:[a-z\d-]{1,40}\.){1,5}(?:google\.com|googleapis\.com|mozilla\.(?:com|org))[:/]/;

const pageAt = ({ hostname, pathname }: URL): string | null =>
  hostname !== HOST
    ? null
    : `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>松烟手账隐私政策</title><link rel="icon" href="data:,">
<main data-page="${pathname}"><img src="${PICTURE}" alt="">${POLICY}</main>`;

/** A tour of pages whose only way out is a proxy that writes everything down. */
export function describeTour(family: BrowserFamily): void {
  const executable = findBrowser(family);
  describe.skipIf(!executable)(`${family}, a tour`, () => {
    let proxy: LoggingProxy;
    let session: BrowserSession;

    beforeAll(async () => {
      proxy = await startLoggingProxy(pageAt);
      session = await launchBrowser(family, { executable: executable ?? '', headless: true, proxy: proxy.port });
      await speakChinese(session);
    });
    afterAll(async () => {
      await session?.close();
      await proxy?.close();
    });

    test(`G3: over ${PAGES} pages, install and update, nothing is asked for but the pages’ own`, {
      timeout: 60_000 + PAGES * 10_000,
    }, async ({ task }) => {
      const own: string[] = [];
      for (let page = 1; page <= PAGES; page++) {
        const url = `http://${HOST}/policy-${page}`;
        own.push(url, `http://${HOST}${PICTURE}`);
        await session.page.goto(url);
        await poll('the badge', () => session.badge());
        if (page % 5 === 0) {
          expect((await openPanel(session)).state).toBe('summary');
          await session.page.clickInShadow('下一处');
          await session.page.clickInShadow('关闭标注');
        }
        if (page === Math.ceil(PAGES / 2)) await session.update();
      }
      expect(proxy.asked).toContain(`http://${HOST}/policy-1`);
      const others = proxy.asked.filter((each) => !own.includes(each));
      const makers = others.filter((each) => MAKERS.test(each));
      expect(others.filter((each) => !makers.includes(each))).toEqual([]);
      say(
        task,
        `${family}: ${PAGES} pages, ${PAGES / 5} summaries, 1 update: 0 requests but the ${own.length} of the pages and ${makers.length} of the browser to its maker`,
      );
    });
  });
}
