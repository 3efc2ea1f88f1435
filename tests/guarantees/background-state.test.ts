import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPreferences, DEFAULT_CHOICES } from '../../utils/messaging/preferences.ts';
import { createTabStore, readRecord, type StorageArea, tabKey } from '../../utils/messaging/tab-store.ts';
import { memoryArea } from '../messaging/memory-area.ts';
import { FakeBrowser, POPUP, type Step, TAB } from './fake-browser.ts';
import { say, scaled } from './scale.ts';

const tabId = TAB;
const ANALYZE = { type: 'analyze', tabId, wish: 'due' };
const SCENARIOS: readonly (readonly [name: string, before: readonly object[], asked: object])[] = [
  ['a first summary', [], ANALYZE],
  ['a summary that is known', [ANALYZE], ANALYZE],
  ['a summary made anew', [ANALYZE], { ...ANALYZE, wish: 'anyway' }],
  ['highlights off', [ANALYZE], { type: 'overlay', tabId, on: false }],
  ['highlights on', [ANALYZE, { type: 'overlay', tabId, on: false }], { type: 'overlay', tabId, on: true }],
  ['known after highlights off', [ANALYZE, { type: 'overlay', tabId, on: false }], ANALYZE],
  ['no policy', [ANALYZE], { type: 'dismiss', tabId, on: true }],
  ['a policy after all', [ANALYZE, { type: 'dismiss', tabId, on: true }], { type: 'dismiss', tabId, on: false }],
];

/** By then, whatever was to be stored only after the answer would have been; ms. */
const LATE_MS = 30;

/** Dies at its n-th step, before or after the browser did what was asked; what is dead neither acts nor answers. */
function killedAt(n: number, done: boolean): { readonly step: Step; readonly dead: Promise<void> } {
  let steps = 0;
  let die = (): void => undefined;
  const dead = new Promise<void>((resolve) => {
    die = resolve;
  });
  const step: Step = async (act) => {
    const turn = ++steps;
    if (turn < n) return act();
    if (turn === n && done) await act();
    die();
    return new Promise(() => undefined);
  };
  return { step, dead };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('killed after any step, and asked again', () => {
  test.each(SCENARIOS)('G13: %s gives the same bytes', async (name, before, asked) => {
    const prepared = async (): Promise<FakeBrowser> => {
      const browser = new FakeBrowser();
      const door = browser.start();
      for (const message of before) await door(message, POPUP);
      return browser;
    };
    const undisturbed = await prepared();
    let steps = 0;
    const counted = undisturbed.start((act) => {
      steps++;
      return act();
    });
    const answer = await counted(asked, POPUP);
    expect(steps, name).toBeGreaterThan(1);
    const stored = await undisturbed.meaning();
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    expect(await undisturbed.meaning(), 'what is stored when it answers').toBe(stored);
    for (let n = 1; n <= steps; n++) {
      for (const done of [false, true]) {
        const browser = await prepared();
        const { step, dead } = killedAt(n, done);
        void browser.start(step)(asked, POPUP);
        await dead;
        expect(await browser.start()(asked, POPUP), `step ${n}`).toEqual(answer);
        expect(await browser.meaning(), `step ${n}`).toBe(await undisturbed.meaning());
      }
    }
  });

  test('G13: the figures', async ({ task }) => {
    say(task, `${SCENARIOS.length} scenarios, killed before and after every step`);
    expect(SCENARIOS.length).toBeGreaterThan(5);
  });
});

type Fault = 'none' | 'rejects' | 'slow' | 'absent';

/** An area that fails as told, call by call. */
function faulty(area: StorageArea, faults: readonly Fault[]): StorageArea {
  let call = 0;
  const through = <T>(act: () => Promise<T>): Promise<T> => {
    const fault = faults[call++ % faults.length];
    if (fault === 'rejects') return Promise.reject(new Error('QuotaExceededError'));
    if (fault === 'absent') throw new TypeError('undefined is no object');
    return fault === 'slow' ? settle().then(act) : act();
  };
  return {
    get: (keys) => through(() => area.get(keys)),
    set: (items) => through(() => area.set(items)),
    remove: (keys) => through(() => area.remove(keys)),
  };
}

const faults = fc.array(fc.constantFrom<Fault>('none', 'none', 'rejects', 'slow', 'absent'), {
  minLength: 1,
  maxLength: 12,
});
const kept = fc.record({
  version: fc.constantFrom(0, 1, 2),
  url: fc.webUrl(),
  print: fc.string(),
  at: fc.nat(),
  overlay: fc.boolean(),
  state: fc.jsonValue(),
});
const session = fc.dictionary(
  fc.constantFrom(tabKey(TAB), tabKey(1), tabKey(2), 'judged', 'other'),
  fc.oneof(fc.jsonValue(), kept),
);
const local = fc.dictionary(
  fc.constantFrom(
    'detection',
    'language',
    'opens',
    'copyFormat',
    'palette',
    'site:a.example',
    'site:b.example',
    '__proto__',
  ),
  fc.oneof(fc.jsonValue(), fc.constantFrom('off', 'zh-TW', 'panel')),
);
const STATES = scaled({ quick: 1_000, ci: 1_000, long: 20_000 });

test(`G16: ${STATES} broken, old and failing storages: a summary all the same, and defaults`, {
  timeout: 600_000,
}, async ({ task }) => {
  await fc.assert(
    fc.asyncProperty(session, local, faults, async (inSession, inLocal, list) => {
      const browser = new FakeBrowser(inSession, inLocal);
      const around = (area: StorageArea): StorageArea => faulty(area, list);
      expect(await browser.start(undefined, around)(ANALYZE, POPUP)).toMatchObject({
        ok: true,
        value: { state: { status: 'summary' } },
      });
      const preferences = await createPreferences(around(browser.local)).load();
      expect(Object.keys(preferences)).toEqual([...Object.keys(DEFAULT_CHOICES), 'sites']);
      expect([true, false]).toContain(preferences.detection);
    }),
    { numRuns: STATES },
  );
  say(task, `${STATES} states of storage: ${STATES} summaries`);
});

test('G16: what is kept of all tabs stays below 4 MB', async ({ task }) => {
  let most = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(60), fc.nat(1_600_000)), { maxLength: 30 }), async (saves) => {
      const area = memoryArea();
      const store = createTabStore(area);
      for (const [i, [tab, size]] of saves.entries()) {
        const state = { status: 'not-policy' as const, reasons: ['长'.repeat(size)] };
        await store.save(tab, { version: 1, url: 'https://a.example/', print: 'x', at: i, overlay: true, state });
        const bytes = Buffer.byteLength(JSON.stringify(area.items));
        most = Math.max(most, bytes);
        expect(bytes).toBeLessThanOrEqual(4_000_000);
      }
    }),
    { numRuns: scaled({ quick: 15, ci: 100, long: 1_000 }) },
  );
  say(task, `most kept: ${(most / 1e6).toFixed(2)} MB`);
});

const INTERLEAVINGS = scaled({ quick: 1_000, ci: 1_000, long: 20_000 });

/** Every call to storage takes its turn when the scheduler says so. */
const scheduled = (area: StorageArea, scheduler: fc.Scheduler): StorageArea => ({
  get: scheduler.scheduleFunction((keys: string | null) => area.get(keys)),
  set: scheduler.scheduleFunction((items: Record<string, unknown>) => area.set(items)),
  remove: scheduler.scheduleFunction((keys: string | string[]) => area.remove(keys)),
});

describe('two windows that write at once', () => {
  test(`G17: lose no record and no choice in ${INTERLEAVINGS} interleavings`, { timeout: 600_000 }, async ({
    task,
  }) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const [tabs, choices] = [memoryArea(), memoryArea()];
        const write = async (window: number): Promise<void> => {
          const store = createTabStore(scheduled(tabs, scheduler));
          const preferences = createPreferences(scheduled(choices, scheduler));
          for (const at of [1, 2]) {
            const record = { version: 1, url: `https://${window}.example/`, print: 'x', at, overlay: true } as const;
            await store.save(window * 10 + at, { ...record, state: { status: 'reading' } });
            await preferences.setSite(`${window}-${at}.example`, 'off');
          }
          await preferences.set(window === 1 ? { palette: 'vivid' as never } : { opens: 'panel' });
        };
        await scheduler.waitFor(Promise.all([write(1), write(2)]));
        expect(Object.keys(tabs.items).sort()).toEqual([11, 12, 21, 22].map(tabKey));
        expect(Object.keys(choices.items).sort()).toEqual([
          'opens',
          'palette',
          'site:1-1.example',
          'site:1-2.example',
          'site:2-1.example',
          'site:2-2.example',
        ]);
      }),
      { numRuns: INTERLEAVINGS },
    );
    say(task, `${INTERLEAVINGS} interleavings of stores`);
  });

  test(`G17: ask about one tab, and its summary stands in ${INTERLEAVINGS} interleavings`, {
    timeout: 600_000,
  }, async ({ task }) => {
    const asked = fc.constantFrom(
      ANALYZE,
      { ...ANALYZE, wish: 'anyway' },
      { type: 'overlay', tabId, on: false },
      { type: 'overlay', tabId, on: true },
      { type: 'reveal', tabId, start: 0, end: 2, quote: '《青' },
    );
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(asked, { minLength: 1, maxLength: 3 }), async (scheduler, others) => {
        const browser = new FakeBrowser();
        const door = browser.start((act) => scheduler.schedule(Promise.resolve()).then(act));
        await scheduler.waitFor(Promise.all([ANALYZE, ...others].map((message) => door(message, POPUP))));
        const record = await readRecord(browser.session.items[tabKey(TAB)]);
        expect(record?.state.status).toBe('summary');
        expect(record?.print).not.toBeNull();
      }),
      { numRuns: INTERLEAVINGS },
    );
    say(task, `${INTERLEAVINGS} interleavings of questions`);
  });
});
