import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../scripts/browser/browser-session.ts';
import type { BrowserFamily } from '../../../scripts/browser/find-browser.ts';
import { openPanel } from '../../../scripts/browser/panel.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { BACKGROUND_MESSAGES } from '../../../utils/messaging/background-messages.ts';
import { wholeMessage } from '../../guarantees/message-shapes.ts';
import { say, scaled } from '../../guarantees/scale.ts';
import { describeInBrowser } from '../in-browser.ts';
import { situationPages } from '../situation-pages.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(query: object): Promise<{ readonly id: number }[]> };
  storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      args: readonly (readonly object[])[];
      func: (messages: readonly object[]) => Promise<object>;
    }): Promise<{ readonly result: object }[]>;
  };
};

type Message = Readonly<Record<string, Json>>;
const SENT = scaled({ quick: 300, ci: 10_000, long: 30_000 });
/** Whole messages that only our own pages may send. */
const MESSAGES = fc
  .sample(wholeMessage(BACKGROUND_MESSAGES), { numRuns: 2 * SENT, seed: 6 })
  .map((message) => message as Message)
  .filter(({ type }) => BACKGROUND_MESSAGES[type as keyof typeof BACKGROUND_MESSAGES].from === 'extension')
  .slice(0, SENT);
/** Firefox's driver waits half a minute for one answer. */
const AT_ONCE = 1_000;

/** A page that has got hold of the world that our scripts in it have. */
export function describeForeignMessages(family: BrowserFamily): void {
  describeInBrowser({ family, about: 'messages from pages', serve: () => serve(situationPages('')) }, (at) => {
    test(`G6: ${SENT} whole messages from our own world in a page are not answered, and change nothing`, async ({
      task,
    }) => {
      await at.session.page.goto(`${at.server.origin}/policy`);
      const { view: popup, state } = await openPanel(at.session);
      expect(state).toBe('summary');
      const kept = () =>
        popup.evaluate(async () => [await chrome.storage.session.get(null), await chrome.storage.local.get(null)]);
      const before = await kept();
      for (let from = 0; from < SENT; from += AT_ONCE) {
        const some = MESSAGES.slice(from, from + AT_ONCE);
        expect(await popup.evaluate(sendFromPage, some)).toEqual({ sent: some.length, done: 0 });
      }
      expect(await kept()).toEqual(before);
      say(task, `${family}: ${SENT} messages: 0 answered, 0 changes`);
    });
  });
}

/** Sends messages from where our scripts in the page stand, about its own tab; says how many were done as asked. */
async function sendFromPage(messages: readonly Message[]): Promise<object> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? 0;
  const [done] = await chrome.scripting.executeScript({
    target: { tabId },
    args: [messages.map((message) => ('tabId' in message ? { ...message, tabId } : message))],
    func: async (all) => {
      let done = 0;
      for (const message of all) {
        const answer = (await chrome.runtime.sendMessage(message).catch(() => null)) as { ok?: boolean } | null;
        if (answer?.ok) done++;
      }
      return { sent: all.length, done };
    },
  });
  return done?.result ?? {};
}
