import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AnalysisParts, analyzeTab } from '../../utils/messaging/analyze-tab.ts';
import { createPreferences } from '../../utils/messaging/preferences.ts';
import type { Wish } from '../../utils/messaging/read-tab.ts';
import type { PageReading, ReadWish } from '../../utils/messaging/reader-messages.ts';
import { failure, type Result, success } from '../../utils/messaging/result.ts';
import { createTabStore, readRecord, tabKey } from '../../utils/messaging/tab-store.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import { SAMPLE_TEXT, sampleSummary } from '../export/sample-summary.ts';
import { grounds } from '../letters/policies.ts';
import { memoryArea } from './memory-area.ts';

const TAB = 7;
const URL = 'https://qinghe.example/privacy';
const summary = sampleSummary();
const policyDocument: PolicyDocument = {
  text: SAMPLE_TEXT,
  blocks: [],
  links: [],
  title: '',
  url: URL,
  cutFrom: null,
};
const page = (changes: Partial<PageReading> = {}): Result<PageReading> =>
  success({
    document: policyDocument,
    part: 'page',
    print: 'p1',
    contentType: 'text/html',
    verdict: { policy: true, score: 0.9, reasons: ['dense'] },
    painted: false,
    untouched: false,
    frame: null,
    ...changes,
  });

let area = memoryArea();
beforeEach(() => {
  area = memoryArea();
});

/** All parts, working; a test replaces the one it is about. */
const parts = (changes: Partial<AnalysisParts> = {}): AnalysisParts => ({
  addressOf: async () => URL,
  isMarked: async () => false,
  inject: async () => undefined,
  read: async () => page(),
  detectLanguage: () => 'zh-Hans',
  summarize: async () => summary,
  ground: async () => grounds('cn'),
  note: async () => null,
  now: () => 1_000,
  showFace: () => undefined,
  store: createTabStore(area),
  preferences: createPreferences(memoryArea()),
  ...changes,
});

const stateOf = async (changes: Partial<AnalysisParts>, wish: Wish = 'due') =>
  (await analyzeTab(parts(changes), TAB, wish)).state;

describe('analyzeTab', () => {
  it('summarises a policy and keeps the summary', async () => {
    const analysis = await analyzeTab(parts(), TAB, 'due');
    expect(analysis).toEqual({
      state: { status: 'summary', summary, stale: false, doubtful: false, grounds: expect.any(Object) },
      painted: false,
      unpainted: true,
    });
    expect(await readRecord(area.items[tabKey(TAB)])).toEqual({
      version: 1,
      url: URL,
      print: 'p1',
      at: 1_000,
      overlay: true,
      state: analysis.state,
    });
  });

  it.each([
    ['a page of the browser', 'chrome://settings', 'browser-page'],
    ['a store', 'https://chromewebstore.google.com/detail/x', 'store'],
    ['an address hidden from us', undefined, 'no-access'],
  ])('says why it cannot read %s', async (_what, url, reason) => {
    expect(await stateOf({ addressOf: async () => url })).toEqual({ status: 'unreadable', reason });
  });

  it('invites to click where a policy is closed to us', async () => {
    const closed = { addressOf: async () => undefined, isMarked: async () => true };
    expect(await stateOf(closed)).toEqual({ status: 'locked' });
  });

  const refuse = () => Promise.reject(new Error('Cannot access contents of the page'));
  it.each<[string, Partial<AnalysisParts>, unknown]>([
    ['the tab is gone', { addressOf: refuse }, { status: 'unreadable', reason: 'no-access' }],
    ['the browser refuses', { inject: refuse }, { status: 'unreadable', reason: 'blocked' }],
    [
      'files are not allowed',
      { inject: refuse, addressOf: async () => 'file:///a.html' },
      { status: 'unreadable', reason: 'file' },
    ],
    [
      'the page holds a PDF',
      { read: async () => page({ contentType: 'application/pdf' }) },
      { status: 'unreadable', reason: 'open-pdf' },
    ],
    [
      'the browser keeps its PDF viewer to itself',
      { inject: refuse, addressOf: async () => 'https://a.example/policy.pdf?x=1' },
      { status: 'unreadable', reason: 'pdf' },
    ],
    ['the page has no text', { detectLanguage: () => 'und' }, { status: 'unreadable', reason: 'empty' }],
    ['the page is Japanese', { detectLanguage: () => 'ja' }, { status: 'other-language', language: 'ja' }],
    [
      'the page is no policy',
      { read: async () => page({ verdict: { policy: false, score: 0, reasons: ['-report'] } }) },
      { status: 'not-policy', reasons: ['-report'] },
    ],
    [
      'the page does not answer',
      { read: async () => failure('unreachable') },
      { status: 'failed', code: 'unreachable' },
    ],
    ['the page is too slow', { read: async () => failure('timeout') }, { status: 'failed', code: 'timeout' }],
    ['reading broke', { read: async () => failure('failed') }, { status: 'failed', code: 'read' }],
    [
      'the engine broke',
      {
        summarize: () => {
          throw new Error('bug');
        },
      },
      { status: 'failed', code: 'analyse' },
    ],
  ])('when %s', async (_case, changes, state) => expect(await stateOf(changes)).toEqual(state));

  it('analyses what is no policy when the reader insists, but not another language', async () => {
    const doubtful = { read: async () => page({ verdict: { policy: false, score: 0, reasons: [] } }) };
    expect(await stateOf(doubtful, 'anyway')).toMatchObject({ status: 'summary', doubtful: true });
    const changed = page({ verdict: { policy: false, score: 0, reasons: [] }, print: 'p2', untouched: true });
    expect(await stateOf({ read: async () => changed })).toMatchObject({ status: 'summary', doubtful: true });
    expect(await stateOf({}, 'anyway')).toMatchObject({ status: 'summary', doubtful: false });
    expect(await stateOf({ ...doubtful, detectLanguage: () => 'en' }, 'anyway')).toMatchObject({
      status: 'other-language',
    });
  });
});

describe('analyzeTab, asked again', () => {
  it('G22: takes nothing over from what the tab showed at another address', async () => {
    await analyzeTab(parts(), TAB, 'due');
    const read = vi.fn(async (_tab: number, _wish: ReadWish) => page({ print: 'p2' }));
    await analyzeTab(parts({ addressOf: async () => `${URL}/other`, read }), TAB, 'due');
    expect(read.mock.calls[0]?.[1]).toEqual({ known: null, part: 'page' });
  });

  const unchanged = async (_tab: number, { known }: ReadWish) =>
    page({ document: known === 'p1' ? null : policyDocument });

  it('takes the stored summary while the page is what it was', async () => {
    await analyzeTab(parts(), TAB, 'due');
    const summarize = vi.fn(async () => summary);
    const again = await analyzeTab(parts({ read: unchanged, summarize }), TAB, 'due');
    expect(again).toMatchObject({ unpainted: false, state: { status: 'summary', stale: false } });
    expect(summarize).not.toHaveBeenCalled();
  });

  it('keeps the summary of a page that has changed, and says so until it is as it was', async () => {
    await analyzeTab(parts(), TAB, 'due');
    const changed = parts({ read: async () => page({ print: 'p2' }) });
    expect(await analyzeTab(changed, TAB, 'due')).toMatchObject({ unpainted: false, state: { stale: true } });
    expect(await analyzeTab(parts({ read: unchanged }), TAB, 'due')).toMatchObject({ state: { stale: false } });
  });

  it('wants the highlights again once the page has been reloaded, unless the reader had switched them off', async () => {
    await analyzeTab(parts(), TAB, 'due');
    const reloaded = parts({ read: async () => page({ document: null, untouched: true }) });
    expect(await analyzeTab(reloaded, TAB, 'due')).toMatchObject({ unpainted: true });
    const off = parts({ read: async () => page({ document: null, painted: false }) });
    expect(await analyzeTab(off, TAB, 'due')).toMatchObject({ unpainted: false });
    expect(await analyzeTab(reloaded, TAB, 'due')).toMatchObject({ unpainted: false });
  });

  it.each([
    ['loaded again with the same text is to be compared again', true, undefined],
    ['looked at again is not', false, 'first'],
  ] as const)('a page that is %s', async (_case, untouched, noted) => {
    await analyzeTab(parts({ note: async () => 'first' }), TAB, 'due');
    const again = parts({ read: async () => page({ document: null, untouched }) });
    const { state } = await analyzeTab(again, TAB, 'due');
    expect(state.status === 'summary' && state.noted).toBe(noted);
  });

  it('reads anew what has changed with a reload', async () => {
    await analyzeTab(parts(), TAB, 'due');
    const reloaded = parts({ read: async () => page({ print: 'p2', untouched: true }) });
    expect(await analyzeTab(reloaded, TAB, 'due')).toMatchObject({ unpainted: true, state: { stale: false } });
  });

  it('reads anew when forced', async () => {
    await analyzeTab(parts(), TAB, 'due');
    const read = vi.fn(unchanged);
    expect(await analyzeTab(parts({ read }), TAB, 'anyway')).toMatchObject({
      unpainted: true,
      state: { stale: false },
    });
    expect(read).toHaveBeenCalledWith(TAB, { known: null, part: 'page' });
  });

  it.each([
    ['another address', parts({ addressOf: async () => `${URL}#2` })],
    ['a page that was no policy and now is', parts()],
  ])('reads anew at %s', async (_case, later) => {
    await analyzeTab(
      parts({ read: async () => page({ verdict: { policy: false, score: 0, reasons: [] } }) }),
      TAB,
      'due',
    );
    const again = await analyzeTab(
      { ...later, store: createTabStore(area), read: async () => page({ print: 'p2' }) },
      TAB,
      'due',
    );
    expect(again.state.status).toBe('summary');
  });

  it('keeps a summary through a jump within the page', async () => {
    await analyzeTab(parts(), TAB, 'due');
    const jumped = parts({ addressOf: async () => `${URL}#rights`, read: unchanged, summarize: vi.fn() });
    expect(await analyzeTab(jumped, TAB, 'due')).toMatchObject({ state: { status: 'summary', stale: false } });
    expect(area.items[tabKey(TAB)]).toMatchObject({ url: `${URL}#rights` });
  });

  it('tries again after a failure', async () => {
    await analyzeTab(parts({ read: async () => failure('timeout') }), TAB, 'due');
    expect(await stateOf({})).toMatchObject({ status: 'summary' });
  });

  it.each(['get', 'set', 'remove'] as const)('works when storage rejects %s', async (method) => {
    const store = createTabStore({ ...memoryArea(), [method]: () => Promise.reject(new Error('quota')) });
    expect(await stateOf({ store })).toMatchObject({ status: 'summary' });
  });

  it('leaves a state behind wherever the worker is killed', async () => {
    await expect(
      analyzeTab(
        parts({
          read: () => {
            throw new Error('killed');
          },
        }),
        TAB,
        'due',
      ),
    ).rejects.toThrow();
    expect(area.items[tabKey(TAB)]).toMatchObject({ state: { status: 'reading' } });
    expect(await stateOf({})).toMatchObject({ status: 'summary' });
  });
});

describe('analyzeTab, beside the reader', () => {
  it('does not read what nobody asked about', async () => {
    const inject = vi.fn(async () => undefined);
    expect(await stateOf({ inject }, 'follow')).toEqual({ status: 'unasked' });
    expect(inject).not.toHaveBeenCalled();
    expect(area.items).toEqual({});
  });

  it('reads what is marked as a policy', async () =>
    expect(await stateOf({ isMarked: async () => true }, 'follow')).toMatchObject({ status: 'summary' }));

  it('goes on with what was asked for', async () => {
    await analyzeTab(parts(), TAB, 'due');
    expect(await stateOf({}, 'follow')).toMatchObject({ status: 'summary' });
  });
});

describe('analyzeTab, of a selection', () => {
  const selected = (changes: Partial<PageReading> = {}) => page({ part: 'selection', print: 's1', ...changes });
  const doubt = { policy: false, score: 0, reasons: [] };

  it('summarises what is selected, whatever the page is, and reports nothing as missing', async () => {
    const read = vi.fn(async () => selected({ verdict: doubt }));
    const { state } = await analyzeTab(parts({ read }), TAB, 'selection');
    expect(read).toHaveBeenCalledWith(TAB, { known: null, part: 'selection' });
    expect(state).toMatchObject({ status: 'summary', selection: true, doubtful: false });
    expect(state).toMatchObject({ summary: { source: { part: 'selection' } } });
    expect(summary.disclosures.some(({ given }) => !given)).toBe(true);
    expect(state.status === 'summary' && state.summary.disclosures.every(({ given }) => given)).toBe(true);
  });

  it('keeps it when asked again, until the page is loaded anew', async () => {
    await analyzeTab(parts({ read: async () => selected() }), TAB, 'selection');
    const read = vi.fn(async () => selected({ document: null }));
    expect(await stateOf({ read })).toMatchObject({ status: 'summary', selection: true, stale: false });
    expect(read).toHaveBeenCalledWith(TAB, { known: 's1', part: 'last' });
    const state = await stateOf({ read: async () => page({ untouched: true }) });
    expect(state).toEqual({
      status: 'summary',
      summary,
      stale: false,
      doubtful: false,
      grounds: expect.any(Object),
    });
  });

  it('says that the selection has changed or gone', async () => {
    await analyzeTab(parts({ read: async () => selected() }), TAB, 'selection');
    expect(await stateOf({ read: async () => page() })).toMatchObject({ selection: true, stale: true });
  });

  it('gives way to the whole page', async () => {
    await analyzeTab(parts({ read: async () => selected() }), TAB, 'selection');
    const state = await stateOf({}, 'anyway');
    expect(state).toMatchObject({ status: 'summary' });
    expect(state).not.toHaveProperty('selection');
  });

  it('says when nothing is selected', async () => {
    expect(await stateOf({}, 'selection')).toEqual({ status: 'unreadable', reason: 'selection' });
  });
});
