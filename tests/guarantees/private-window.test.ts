import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BACKGROUND_MESSAGES } from '../../utils/messaging/background-messages.ts';
import { DETECTOR, FakeBrowser, POPUP, TAB } from './fake-browser.ts';
import { wholeMessage } from './message-shapes.ts';
import { say, scaled } from './scale.ts';

const ANALYZE = { type: 'analyze', tabId: TAB, wish: 'due' };
/** Every policy is to be remembered. */
const FOLLOWING = { 'follow-all': true };
const VISITS = scaled({ quick: 200, ci: 1_000, long: 20_000 });

test(`G16: whatever ${VISITS} readers do in a private window, nothing of it is written to disk`, {
  timeout: 600_000,
}, async ({ task }) => {
  const sent = fc.tuple(wholeMessage(BACKGROUND_MESSAGES), fc.constantFrom(POPUP, POPUP, DETECTOR));
  await fc.assert(
    fc.asyncProperty(fc.array(sent, { minLength: 1, maxLength: 6 }), async (visit) => {
      const browser = new FakeBrowser({}, { ...FOLLOWING });
      browser.secret = true;
      const door = browser.start();
      for (const [message, sender] of [[ANALYZE, POPUP] as const, ...visit]) await door(message, sender);
      expect(browser.local.items).toEqual(FOLLOWING);
    }),
    { numRuns: VISITS },
  );
  say(task, `${VISITS} visits of up to 6 acts: 0 bytes written`);
});

test('G16: the same in an ordinary window is written', async () => {
  const browser = new FakeBrowser({}, { ...FOLLOWING });
  await browser.start()(ANALYZE, POPUP);
  await browser.start()({ type: 'dismiss', tabId: TAB, on: true }, POPUP);
  expect(Object.keys(browser.local.items).sort()).toEqual([
    'follow-all',
    'site:a.example',
    'version-read:https://a.example/',
    'version-seen:https://a.example/',
  ]);
});
