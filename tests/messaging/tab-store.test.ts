import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TabRecord, TabState } from '../../utils/messaging/tab-state.ts';
import { createTabStore, readRecord, tabKey } from '../../utils/messaging/tab-store.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { memoryArea } from './memory-area.ts';
import { summaryState } from './summary-state.ts';

const record = (at: number, state: TabState = { status: 'reading' }): TabRecord => ({
  version: 1,
  url: 'https://a.example/',
  print: 'x',
  at,
  overlay: true,
  state,
});

describe('createTabStore', () => {
  it('finds what it saved, and forgets what it should', async () => {
    const store = createTabStore(memoryArea());
    await store.save(1, record(5, summaryState()));
    expect(await store.load(1)).toEqual(record(5, summaryState()));
    await store.forget(1);
    expect(await store.load(1)).toBeNull();
  });

  it('reads a summary that is not packed', async () => {
    const stored = JSON.parse(JSON.stringify(record(5, summaryState())));
    expect(await readRecord(stored)).toEqual(record(5, summaryState()));
  });

  it('drops the oldest tabs when there are too many', async () => {
    const area = memoryArea();
    const store = createTabStore(area);
    for (let tab = 0; tab < 50; tab++) await store.save(tab, record(tab));
    expect(Object.keys(area.items)).toHaveLength(40);
    expect(await store.load(9)).toBeNull();
    expect(await store.load(10)).not.toBeNull();
  });

  it('drops the oldest tabs when they are too big together', async () => {
    const area = memoryArea();
    const store = createTabStore(area);
    const big = (at: number) => record(at, { status: 'not-policy', reasons: ['长'.repeat(300_000)] });
    for (let tab = 0; tab < 8; tab++) await store.save(tab, big(tab));
    expect(Object.keys(area.items)).toEqual([tabKey(4), tabKey(5), tabKey(6), tabKey(7)]);
  });

  it('writes a summary packed, and small states as they are', async () => {
    const area = memoryArea();
    const store = createTabStore(area);
    for (const [i, state] of [summaryState(), { status: 'reading' } as const].entries())
      await store.save(i, record(5, state));
    expect(area.items[tabKey(0)]).toMatchObject({ at: 5, state: expect.stringMatching(/^[\w+/]+=*$/) });
    expect(area.items[tabKey(1)]).toEqual(record(5));
  });

  it('two changes at once are both kept', async () => {
    const store = createTabStore(memoryArea());
    await store.save(1, record(5, summaryState()));
    await Promise.all([
      store.update(1, (stored) => ({ ...stored, overlay: false })),
      store.update(1, (stored) => ({ ...stored, at: 6 })),
    ]);
    expect(await store.load(1)).toMatchObject({ overlay: false, at: 6 });
  });

  it('leaves keys of others alone', async () => {
    const area = memoryArea({ other: 'x'.repeat(5_000_000) });
    await createTabStore(area).save(1, record(1));
    expect(area.items['other']).toBeDefined();
  });

  it.each(['get', 'set', 'remove'] as const)('goes on when %s rejects', async (method) => {
    const store = createTabStore({ ...memoryArea(), [method]: () => Promise.reject(new Error('quota')) });
    await store.save(1, record(1));
    await store.forget(1);
    expect([null, record(1)]).toContainEqual(await store.load(1));
  });
});

describe('readRecord', () => {
  it.each([
    ['nothing', undefined],
    ['another version', { ...record(1), version: 2 }],
    ['no state', { ...record(1), state: undefined }],
    ['an unknown state', { ...record(1), state: { status: 'happy' } }],
    ['a summary without its summary', { ...record(1), state: { status: 'summary' } }],
    ['an unknown data type', damaged((summary) => Object.assign(summary.collected[0] ?? {}, { type: 'basic.shoe' }))],
    ['a packed state that is none', { ...record(1), state: 'H4sI' }],
    ['evidence of a wrong type', damaged((summary) => Object.assign(summary.flags[0] ?? {}, { evidence: 'x' }))],
  ])('takes %s for nothing', async (_case, stored) => expect(await readRecord(stored)).toBeNull());

  it('throws for no JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (stored) => {
        expect(await readRecord(stored)).toBeNull();
      }),
    );
  });
});

function damaged(damage: (summary: ReturnType<typeof sampleSummary>) => unknown): unknown {
  const summary = sampleSummary();
  damage(summary);
  return record(1, summaryState(summary));
}
