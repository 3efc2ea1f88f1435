import { expect, test } from 'vitest';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { startLoggingProxy } from '../../../scripts/browser/logging-proxy.ts';
import { openPanel } from '../../../scripts/browser/panel.ts';
import { poll } from '../../../scripts/browser/poll.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { POLICY } from '../situation-pages.ts';

declare const chrome: { runtime: { getBackgroundPage(): Promise<Window & typeof globalThis> } };

const PAGES = scaled({ quick: 5, ci: 50, long: 200 });
const HOST = 'tour.example';
/** Where nothing of ours may get. */
const OUTSIDE = 'outside.example';
/** Every page has this one file of its own, and nothing else. */
const PICTURE = '/leaf.png';

/**
 * What browsers ask their makers of their own accord: time, updates, settings, sign-in. No script of ours names any of
 * these hosts: `built-package.test.ts` knows every address in them.
 */
const MAKERS: Readonly<Record<BrowserFamily, RegExp>> = {
  chromium:
    /^(?:CONNECT (?:accounts\.google\.com|clients2\.google\.com|update\.googleapis\.com):443$|http:\/\/(?:clients2\.google\.com\/time\/1\/current|update\.googleapis\.com\/service\/update2\/json)\?)/,
  firefox: /^CONNECT (?:firefox\.settings\.services\.mozilla\.com|aus5\.mozilla\.org|update\.googleapis\.com):443$/,
};

const pageAt = ({ hostname, pathname }: URL): string | null =>
  hostname !== HOST
    ? null
    : `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>松烟手账隐私政策</title><link rel="icon" href="data:,">
<main data-page="${pathname}"><img src="${PICTURE}" alt="">${POLICY}</main>`;

/** A tour of pages whose only way out is a proxy that writes everything down. */
export function describeTour(family: BrowserFamily): void {
  const pages = () => startLoggingProxy(pageAt);
  describeInBrowser({ family, about: 'a tour', serve: pages, proxy: ({ port }) => port }, (at) => {
    test(`G3: over ${PAGES} pages, install and update, nothing is asked for but the pages’ own`, {
      timeout: 60_000 + PAGES * 10_000,
    }, async ({ task }) => {
      const own: string[] = [];
      for (let page = 1; page <= PAGES; page++) {
        const url = `http://${HOST}/policy-${page}`;
        own.push(url, `http://${HOST}${PICTURE}`);
        await at.session.page.goto(url);
        await poll('the badge', () => at.session.badge());
        if (page % 5 === 0) {
          expect((await openPanel(at.session)).state).toBe('summary');
          await at.session.page.clickInShadow('下一处');
          await at.session.page.clickInShadow('关闭标注');
        }
        if (page === Math.ceil(PAGES / 2)) await at.session.update();
      }
      expect(at.server.asked).toContain(`http://${HOST}/policy-1`);
      const others = at.server.asked.filter((each) => !own.includes(each));
      const makers = others.filter((each) => MAKERS[family].test(each));
      expect(others.filter((each) => !makers.includes(each))).toEqual([]);
      say(
        task,
        `${family}: ${PAGES} pages, ${PAGES / 5} summaries, 1 update: 0 requests but the ${own.length} of the pages and ${makers.length} of the browser to its maker`,
      );
    });

    test('G2: from our own page nothing gets out, however it is tried', async ({ task }) => {
      await at.session.page.goto(`http://${HOST}/policy-1`);
      const popup = await at.session.openPopup();
      const { inBackground } = at.session;
      const ways = {
        popup: await popup.evaluate(tryToGetOut, OUTSIDE, false),
        // Firefox lets our own pages hold the background's window, Chromium lets a driver into its worker.
        background: await (inBackground ?? popup.evaluate)(tryToGetOut, OUTSIDE, inBackground === null),
      };
      for (const [from, outcomes] of Object.entries(ways))
        expect(new Set(Object.values(outcomes)), `${from}: ${JSON.stringify(outcomes)}`).toEqual(new Set(['refused']));
      expect(at.server.asked.filter((each) => each.includes(OUTSIDE))).toEqual([]);
      say(
        task,
        `${family}: ${Object.entries(ways)
          .map(([from, outcomes]) => `from the ${from} ${Object.keys(outcomes).join(', ')}`)
          .join('; ')}: refused, and 0 requests`,
      );
    });
  });
}

/** Tries the ways to the network that a world of ours has; what comes of each. */
async function tryToGetOut(host: string, throughWindow: boolean): Promise<Record<string, string>> {
  const world = throughWindow ? await chrome.runtime.getBackgroundPage() : globalThis;
  const after = (act: (out: (word: string) => void) => void): Promise<string> =>
    new Promise((resolve) => {
      try {
        act(resolve);
      } catch {
        resolve('refused');
      }
    });
  const element = (tag: 'img' | 'script' | 'iframe', url: string): Promise<string> =>
    after((out) => {
      const made = world.document.createElement(tag);
      made.onload = () => out(tag === 'iframe' ? 'refused' : 'out');
      made.onerror = () => out('refused');
      made.src = url;
      world.document.body.append(made);
      if (tag === 'iframe') setTimeout(() => out('refused'), 1_000);
    });
  const outcomes: Record<string, string> = {
    fetch: await world.fetch(`http://${host}/fetch`).then(
      () => 'out',
      () => 'refused',
    ),
    WebSocket: await after((out) => {
      const socket = new world.WebSocket(`ws://${host}/socket`);
      socket.onopen = () => out('out');
      socket.onerror = () => out('refused');
    }),
    EventSource: await after((out) => {
      const source = new world.EventSource(`http://${host}/events`);
      source.onopen = () => out('out');
      source.onerror = () => out('refused');
    }),
  };
  if (!('document' in world)) return outcomes;
  return {
    ...outcomes,
    XMLHttpRequest: await after((out) => {
      const request = new world.XMLHttpRequest();
      request.onload = () => out('out');
      request.onerror = () => out('refused');
      request.open('GET', `http://${host}/xhr`);
      request.send();
    }),
    picture: await element('img', `http://${host}/picture.png`),
    script: await element('script', `http://${host}/script.js`),
    frame: await element('iframe', `http://${host}/frame`),
  };
}
