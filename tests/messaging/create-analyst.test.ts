import { beforeEach, expect, it, vi } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { type AnalystParts, createAnalyst } from '../../utils/messaging/create-analyst.ts';
import { createPreferences } from '../../utils/messaging/preferences.ts';
import type { PageReading } from '../../utils/messaging/reader-messages.ts';
import { type Result, success } from '../../utils/messaging/result.ts';
import { createTabStore } from '../../utils/messaging/tab-store.ts';
import { SAMPLE_TEXT, sampleSummary } from '../export/sample-summary.ts';
import { grounds } from '../letters/policies.ts';
import { memoryArea } from './memory-area.ts';

const TAB = 7;
const reading = (url: string): Result<PageReading> =>
  success({
    document: { text: SAMPLE_TEXT, blocks: [], links: [], title: url, url, cutFrom: null },
    part: 'page',
    print: url,
    contentType: 'text/html',
    verdict: { policy: true, score: 1, reasons: [] },
    painted: false,
    untouched: true,
    frame: null,
  });

/** A tab that shows a page; one that is left is put aside, and never answers. */
function openTab(first: string) {
  let url = first;
  let loads = 0;
  const showFace = vi.fn();
  const painted: string[] = [];
  const store = createTabStore(memoryArea());
  /** Lets the page that shows answer. */
  let answer: (() => void) | null = null;
  const parts: AnalystParts = {
    addressOf: async () => url,
    pageOf: async () => `${url} ${loads}`,
    isMarked: async () => false,
    inject: async () => undefined,
    read: () =>
      new Promise((resolve) => {
        const asked = url;
        answer = () => resolve(reading(asked));
      }),
    askReader: async (_tab, type) => {
      if (type === 'paint') painted.push(url);
      return success(null) as never;
    },
    messages: async () => messagesFor('zh-CN'),
    detectLanguage: () => 'zh-Hans',
    summarize: async ({ title }) => ({ ...sampleSummary(), source: { ...sampleSummary().source, title } }),
    ground: async () => grounds('cn'),
    note: async () => null,
    now: () => 1,
    showFace,
    store,
    preferences: createPreferences(memoryArea()),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
  return {
    analyst: createAnalyst(parts, { tidy: async () => undefined }),
    store,
    painted,
    showFace,
    /** Gives the answer that leads away: the page before may still give it. */
    goTo(to: string): (() => void) | null {
      const before = answer;
      [url, answer] = [to, null];
      loads++;
      return before;
    },
    answer: () => vi.waitFor(() => (answer ?? expect.fail('nothing was asked of the page'))()),
  };
}

const titleOf = async (found: ReturnType<ReturnType<typeof openTab>['analyst']['analyze']>): Promise<unknown> => {
  const { state } = await found;
  return state.status === 'summary' ? state.summary.source.title : state.status;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

it('gives whoever asks meanwhile the same answer', async () => {
  const tab = openTab('https://a.example/');
  const asked = [tab.analyst.analyze(TAB, 'due'), tab.analyst.analyze(TAB, 'follow')];
  expect(asked[0]).toBe(asked[1]);
  await tab.answer();
  expect(await Promise.all(asked.map(titleOf))).toEqual(['https://a.example/', 'https://a.example/']);
});

it.each([
  ['another page', 'https://a.example/b'],
  ['the same page, loaded again', 'https://a.example/'],
])('a tab that moves to %s while it is read is read anew, and everybody gets that', async (_what, to) => {
  const tab = openTab('https://a.example/');
  const first = tab.analyst.analyze(TAB, 'due');
  await vi.advanceTimersByTimeAsync(100);
  const late = tab.goTo(to);
  const second = tab.analyst.analyze(TAB, 'due');
  await vi.advanceTimersByTimeAsync(600);
  await tab.answer();
  expect(await Promise.all([titleOf(first), titleOf(second)])).toEqual([to, to]);
  expect((await tab.store.load(TAB))?.url).toBe(to);
  const [faces, paintings] = [tab.showFace.mock.calls.length, tab.painted.length];
  // The page that was put aside answers after all.
  late?.();
  await vi.advanceTimersByTimeAsync(600);
  expect((await tab.store.load(TAB))?.url).toBe(to);
  expect(tab.showFace).toHaveBeenCalledTimes(faces);
  expect(tab.painted).toHaveLength(paintings);
});

it('what the reader insisted on for one page is only due of the next', async () => {
  const tab = openTab('https://a.example/');
  const asked = tab.analyst.analyze(TAB, 'selection');
  await vi.advanceTimersByTimeAsync(100);
  tab.goTo('https://a.example/b');
  await vi.advanceTimersByTimeAsync(600);
  await tab.answer();
  expect(await titleOf(asked)).toBe('https://a.example/b');
});

it('a page that goes on and on is read as it comes in the end', async () => {
  const tab = openTab('https://a.example/0');
  const asked = tab.analyst.analyze(TAB, 'due');
  for (let i = 1; i < 10; i++) {
    tab.goTo(`https://a.example/${i}`);
    await vi.advanceTimersByTimeAsync(600);
    if (i === 3) await tab.answer();
  }
  expect(await titleOf(asked)).toBe('https://a.example/3');
});

it('an analysis that the reader wants anew takes the place of the one before', async () => {
  const tab = openTab('https://a.example/');
  const first = tab.analyst.analyze(TAB, 'due');
  await vi.advanceTimersByTimeAsync(100);
  const second = tab.analyst.analyze(TAB, 'anyway');
  await vi.advanceTimersByTimeAsync(100);
  await tab.answer();
  expect(await titleOf(first)).toBe('https://a.example/');
  expect(await first).toEqual(await second);
});

it('comes to rest with the last analysis of a tab', async () => {
  const tab = openTab('https://a.example/');
  await tab.analyst.rest(TAB);
  let resting = false;
  const asked = tab.analyst.analyze(TAB, 'due');
  const rest = tab.analyst.rest(TAB).then(() => {
    resting = true;
  });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(resting).toBe(false);
  await tab.answer();
  await Promise.all([asked, rest]);
});
