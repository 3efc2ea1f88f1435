import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BACKGROUND_MESSAGES } from '../../utils/messaging/background-messages.ts';
import { createDoor, type Sender } from '../../utils/messaging/door.ts';
import type { MessageMap } from '../../utils/messaging/message.ts';
import { READER_MESSAGES } from '../../utils/messaging/reader-messages.ts';
import { success } from '../../utils/messaging/result.ts';
import { DETECTOR, FakeBrowser, POPUP, SELF, TAB } from './fake-browser.ts';
import { contractOf, wholeMessage } from './message-shapes.ts';
import { say, scaled } from './scale.ts';

const EVIL = 'https://evil.example/';
/** Who speaks, as browsers say it. Only the first two are ours, and the second may only report. */
const SENDERS: Readonly<Record<string, Sender>> = {
  popup: POPUP,
  detector: DETECTOR,
  background: { id: 'ours' },
  'a frame’s script': { ...DETECTOR, frameId: 3 },
  'another extension': { id: 'theirs', url: 'chrome-extension://theirs/x.html' },
  'a page that names us': { id: 'ours', url: `${EVIL}chrome-extension://ours/popup.html`, tab: { id: TAB } },
  'a page through a hole': { url: EVIL, tab: { id: TAB }, frameId: 0 },
  'an id that only begins like ours': { id: 'ours2', url: 'chrome-extension://ours2/popup.html' },
  nobody: {},
};

/** Nothing like a message, or a message with one field put wrong, left out or added. */
const messageLike = (kinds: MessageMap): fc.Arbitrary<unknown> => {
  const whole = wholeMessage(kinds);
  const fields = [...new Set(fc.sample(whole, 500).flatMap((message) => Object.keys(message)))];
  const changed = fc
    .tuple(whole, fc.constantFrom(...fields), fc.anything(), fc.boolean())
    .map(([message, field, value, away]) => {
      const { [field]: _, ...rest } = message as Record<string, unknown>;
      return away ? rest : { ...rest, [field]: value };
    });
  const poisoned = whole.map((message) =>
    JSON.parse(`{"__proto__":{"type":"analyze"},${JSON.stringify(message).slice(1)}`),
  );
  return fc.oneof(
    { weight: 4, arbitrary: changed },
    { weight: 2, arbitrary: whole },
    { weight: 1, arbitrary: poisoned },
    { weight: 3, arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.oneof(fc.constantFrom('constructor', '__proto__', 'toString'), fc.string()) }),
    },
  );
};

/** Whether a message is whole and this sender’s to send, by the written contract. */
function isDue(kinds: MessageMap, message: unknown, sender: string): boolean {
  try {
    const type = (message as { type?: unknown } | null)?.type;
    const kind = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    const from = ['popup', 'background'].includes(sender) ? 'extension' : 'page';
    const ours = ['popup', 'background', 'detector', 'a frame’s script', 'a page that names us'].includes(sender);
    return kind !== undefined && ours && (kind.from === from || kind.from === 'either') && v.is(kind.request, message);
  } catch {
    return false;
  }
}

const MESSAGES = scaled({ quick: 3_000, ci: 10_000, long: 500_000 });
const sender = fc.constantFrom(...Object.keys(SENDERS));

describe('any message from anybody', () => {
  test(`G6: to the background: ${MESSAGES} throw nothing, and what is not due changes nothing`, {
    timeout: 3_600_000,
  }, async ({ task }) => {
    const known = new FakeBrowser();
    await known.start()({ type: 'analyze', tabId: TAB, wish: 'due' }, POPUP);
    const { session, local } = structuredClone({ session: known.session.items, local: known.local.items });
    let [due, browser] = [0, known];
    await fc.assert(
      fc.asyncProperty(messageLike(BACKGROUND_MESSAGES), sender, async (message, who) => {
        const before = browser.bytes();
        const answer = await browser.start()(message, SENDERS[who] as Sender);
        if (answer !== undefined) expect(answer).toHaveProperty('ok');
        if (isDue(BACKGROUND_MESSAGES, message, who)) {
          due++;
          browser = new FakeBrowser(structuredClone(session), structuredClone(local));
        } else {
          expect(answer?.ok ?? false).toBe(false);
          expect(browser.bytes()).toBe(before);
        }
      }),
      { numRuns: MESSAGES },
    );
    expect(due).toBeGreaterThan(MESSAGES / 100);
    say(task, `${MESSAGES} messages to the background: 0 thrown; ${MESSAGES - due} not due: 0 changes`);
  });

  test(`G6: to the reader script: ${MESSAGES} throw nothing, and what is not due reaches nobody`, {
    timeout: 3_600_000,
  }, async ({ task }) => {
    let reached = 0;
    const reach = async () => {
      reached++;
      return success(null) as never;
    };
    const door = createDoor(
      READER_MESSAGES,
      { read: reach, list: reach, more: reach, bytes: reach, paint: reach, clear: reach, reveal: reach },
      SELF,
    );
    let due = 0;
    await fc.assert(
      fc.asyncProperty(messageLike(READER_MESSAGES), sender, async (message, who) => {
        if (isDue(READER_MESSAGES, message, who)) due++;
        await door(message, SENDERS[who] as Sender);
        expect(reached).toBe(due);
      }),
      { numRuns: MESSAGES },
    );
    expect(due).toBeGreaterThan(MESSAGES / 100);
    say(task, `${MESSAGES} messages to the reader script: 0 thrown, ${MESSAGES - due} not due: 0 reached it`);
  });

  test('G6: who may send what, and of what shape, is written down', async ({ task }) => {
    // After a wanted change: npx vitest run tests/guarantees/messages.test.ts -u
    const written = { background: contractOf(BACKGROUND_MESSAGES), reader: contractOf(READER_MESSAGES) };
    for (const [to, contract] of Object.entries(written))
      await expect(contract).toMatchFileSnapshot(`golden/messages-to-${to}.txt`);
    say(task, `${Object.keys(BACKGROUND_MESSAGES).length + Object.keys(READER_MESSAGES).length} kinds of messages`);
  });

  test('G6: a page, or our script in it, may report and nothing else', () => {
    const open = Object.entries(BACKGROUND_MESSAGES).filter(([, { from }]) => from !== 'extension');
    expect(open.map(([type]) => type)).toEqual(['page-judged', 'overlay-closed']);
    expect(new Set(Object.values(READER_MESSAGES).map(({ from }) => from))).toEqual(new Set(['extension']));
  });
});
