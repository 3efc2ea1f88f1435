import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createOpenedTabs } from '../../utils/messaging/opened-tabs.ts';
import { createListReader, type ListParts } from '../../utils/messaging/read-list.ts';
import type { ListReport } from '../../utils/messaging/reader-messages.ts';
import { failure, type Result, success } from '../../utils/messaging/result.ts';
import type { TabRecord } from '../../utils/messaging/tab-state.ts';
import { createTabStore } from '../../utils/messaging/tab-store.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { memoryArea } from './memory-area.ts';
import { summaryState } from './summary-state.ts';

const TAB = 7;
const LIST_TAB = 8;
const HERE = 'https://qinghe.example/sdk';
const THERE = 'https://docs.example/shared';
const list = (url: string) => ({
  kind: 'sdk' as const,
  title: '第三方SDK目录',
  url,
  evidence: { start: 0, end: 2, quote: '《青' },
});
const FILE = 'https://files.example/lists/SDK.docx?v=2';
const record: TabRecord = {
  version: 1,
  url: 'https://qinghe.example/privacy',
  print: 'p',
  at: 1,
  overlay: true,
  state: summaryState(sampleSummary(), { lists: [list(HERE), list(THERE), list(FILE)] }),
};
const listDocument: PolicyDocument = { text: '雁推SDK', blocks: [], links: [], title: '', url: HERE, cutFrom: null };
const said = (print = 'l1', document: PolicyDocument = listDocument): Result<ListReport> =>
  success({ read: true, document: JSON.stringify(document), parts: 1, print });
const summary = sampleSummary();

const openBeside = vi.fn(async () => LIST_TAB);
const closeTab = vi.fn(async () => undefined);
const asked = vi.fn();
let answers: Result<ListReport>[];
let clock: number;
let area: ReturnType<typeof memoryArea>;
let parts: ListParts;
beforeEach(async () => {
  vi.clearAllMocks();
  clock = 1_000;
  area = memoryArea();
  answers = [];
  parts = {
    store: createTabStore(area),
    now: () => clock,
    inject: async () => undefined,
    askReader: async (tabId, type, request) => {
      asked(tabId, type, request);
      return (answers.shift() ?? said()) as never;
    },
    detectLanguage: () => 'zh-Hans',
    summarize: async () => summary,
    maySee: async () => true,
    openBeside,
    closeTab,
    opened: createOpenedTabs(area),
    isTheList: () => true,
    isLoaded: async () => true,
    wait: async (ms) => {
      clock += ms;
    },
  };
  await parts.store.save(TAB, record);
});
const read = async (url: string, how: Partial<{ inTab: boolean; refused: boolean }> = {}) => {
  await createListReader(parts).read(TAB, url, { inTab: false, refused: false, ...how });
  return readingOf(url);
};
const readingOf = async (url: string) => {
  const state = (await parts.store.load(TAB))?.state;
  return state?.status === 'summary' ? state.lists?.find((each) => each.url === url)?.reading : undefined;
};

test('a file that a tab would save to disk is opened in none', async () => {
  expect(await read(FILE, { inTab: true })).toEqual({ status: 'failed', why: 'not-text' });
  expect(openBeside).not.toHaveBeenCalled();
});

describe('a list of the policy’s own site', () => {
  test('is asked for by the page’s script, and its summary kept with it', async () => {
    expect(await read(HERE)).toEqual({ status: 'read', summary, cut: false });
    expect(asked.mock.calls).toEqual([[TAB, 'list', { url: HERE }]]);
    expect(await readingOf(THERE)).toBeUndefined();
    expect(openBeside).not.toHaveBeenCalled();
  });

  test('says while it goes on that it does, and since when', async () => {
    let meanwhile: unknown;
    parts = {
      ...parts,
      inject: async () => {
        meanwhile = await readingOf(HERE);
      },
    };
    await read(HERE);
    expect(meanwhile).toEqual({ status: 'reading', at: 1_000 });
  });

  test.each<[string, Partial<ListParts>, Result<ListReport>[], object]>([
    ['that is missing', {}, [success({ read: false, why: 'missing' })], { why: 'missing' }],
    ['from a page that answers nothing', {}, [failure('timeout')], { why: 'slow' }],
    ['from a page that is closed to us', { inject: () => Promise.reject(new Error('no')) }, [], { why: 'unreachable' }],
    ['in another language', { detectLanguage: () => 'en' }, [], { why: 'language' }],
    ['that is another text', { isTheList: () => false }, [], { why: 'another' }],
    ['that the engine stumbles over', { summarize: () => Promise.reject(new Error('no')) }, [], { why: 'analyse' }],
    ['whose parts are damaged', {}, [success({ read: true, document: '{', parts: 1, print: 'x' })], { why: 'analyse' }],
  ])('%s', async (_, changes, given, reading) => {
    parts = { ...parts, ...changes };
    answers = given;
    expect(await read(HERE)).toEqual({ status: 'failed', ...reading });
  });

  test('longer than what was read', async () => {
    answers = [said('l1', { ...listDocument, cutFrom: 9_000_000 })];
    expect(await read(HERE)).toMatchObject({ status: 'read', cut: true });
  });

  test('asked for twice at once, it is read once', async () => {
    const lists = createListReader(parts);
    const how = { inTab: false, refused: false };
    await Promise.all([lists.read(TAB, HERE, how), lists.read(TAB, HERE, how)]);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

test.each(['https://qinghe.example/other', 'https://evil.example/', ''])(
  'nothing else is ever read: %j',
  async (url) => {
    await read(url);
    await read(url, { inTab: true });
    expect(asked).not.toHaveBeenCalled();
    expect(openBeside).not.toHaveBeenCalled();
  },
);

describe('a list of another site', () => {
  test('is read in a tab of its own once it goes on saying the same, and the tab is closed', async () => {
    answers = [
      success({ read: false, why: 'scripts' }),
      said('a'),
      ...Array.from({ length: 5 }, () => said('b')),
      said('c'),
    ];
    expect(await read(THERE, { inTab: true })).toEqual({ status: 'read', summary, cut: false });
    expect(openBeside.mock.calls).toEqual([[TAB, THERE]]);
    expect(asked.mock.calls.map(([tab]) => tab)).toEqual(Array(7).fill(LIST_TAB));
    expect(closeTab.mock.calls).toEqual([[LIST_TAB]]);
  });

  test('left open by a background that dies, its tab is closed by the next one', async () => {
    let meanwhile: unknown;
    parts = { ...parts, inject: () => new Promise(() => (meanwhile = structuredClone(area.items))) };
    void read(THERE, { inTab: true });
    await vi.waitFor(() => expect(meanwhile).toBeDefined());
    expect(closeTab).not.toHaveBeenCalled();
    const later = createOpenedTabs(area);
    const close = vi.fn(async () => undefined);
    await later.closeLeft(close);
    await later.closeLeft(close);
    expect(close.mock.calls).toEqual([[LIST_TAB]]);
  });

  test('being read by a background that dies, it counts as not read for the next one', async () => {
    parts = { ...parts, inject: () => new Promise(() => undefined) };
    const dying = createListReader(parts);
    void dying.read(TAB, HERE, { inTab: false, refused: false });
    await vi.waitFor(async () => expect(await readingOf(HERE)).toMatchObject({ status: 'reading' }));
    await dying.tidy(TAB);
    expect(await readingOf(HERE)).toMatchObject({ status: 'reading' });
    await createListReader(parts).tidy(TAB);
    expect(await readingOf(HERE)).toBeUndefined();
  });

  test('closed, its tab is forgotten', async () => {
    await read(THERE, { inTab: true });
    const close = vi.fn(async () => undefined);
    await createOpenedTabs(area).closeLeft(close);
    expect(close).not.toHaveBeenCalled();
  });

  test('that says much need not be looked at so often', async () => {
    const long = said('a', { ...listDocument, text: '雁推SDK。'.repeat(2_000) });
    answers = [long, long, said('b')];
    await read(THERE, { inTab: true });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test.each<[string, Partial<ListParts>, string]>([
    ['that never loads', { isLoaded: async () => false }, 'slow'],
    ['that has led elsewhere', { inject: () => Promise.reject(new Error('no')) }, 'elsewhere'],
    ['whose tab the reader closes', { isLoaded: () => Promise.reject(new Error('no tab')) }, 'unreachable'],
  ])('%s', async (_, changes, why) => {
    parts = { ...parts, ...changes };
    expect(await read(THERE, { inTab: true })).toEqual({ status: 'failed', why });
    expect(closeTab).toHaveBeenCalledTimes(1);
  });

  test('that shows nothing without its scripts, for as long as we wait', async () => {
    answers = Array.from({ length: 100 }, () => success({ read: false as const, why: 'scripts' as const }));
    expect(await read(THERE, { inTab: true })).toEqual({ status: 'failed', why: 'scripts' });
  });

  test('has twenty seconds to load and settle, is looked at 400 ms apart, and no more', async () => {
    const looks: number[] = [];
    parts = {
      ...parts,
      isLoaded: async () => {
        looks.push(clock);
        return false;
      },
    };
    const before = clock;
    expect(await read(THERE, { inTab: true })).toEqual({ status: 'failed', why: 'slow' });
    expect(clock - before).toBe(20_000);
    expect(looks).toHaveLength(50);
  });

  test('waits for leave, also when the popup that asked is gone', async () => {
    let may = false;
    parts = { ...parts, maySee: async () => may };
    const lists = createListReader(parts);
    await lists.read(TAB, THERE, { inTab: true, refused: false });
    expect(await readingOf(THERE)).toBeUndefined();
    await lists.granted();
    expect(openBeside).not.toHaveBeenCalled();
    may = true;
    await lists.granted();
    expect(await readingOf(THERE)).toMatchObject({ status: 'read' });
    await lists.granted();
    expect(openBeside).toHaveBeenCalledTimes(1);
  });

  test('says so when leave is refused', async () => {
    parts = { ...parts, maySee: async () => false };
    expect(await read(THERE, { inTab: true, refused: true })).toEqual({ status: 'failed', why: 'refused' });
    expect(openBeside).not.toHaveBeenCalled();
  });
});
