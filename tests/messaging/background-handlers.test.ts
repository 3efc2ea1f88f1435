import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { type BackgroundParts, createHandlers } from '../../utils/messaging/background-handlers.ts';
import type { Sender } from '../../utils/messaging/door.ts';
import { failure, success } from '../../utils/messaging/result.ts';
import { createTabStore } from '../../utils/messaging/tab-store.ts';
import { SAMPLE_TEXT, sampleSummary } from '../export/sample-summary.ts';
import { memoryArea } from './memory-area.ts';

const TAB = 7;
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const reading = (painted: boolean) =>
  success({
    document: { text: SAMPLE_TEXT, blocks: [], links: [], title: '', url: null, cutFrom: null },
    print: 'p1',
    contentType: 'text/html',
    verdict: { policy: true, score: 1, reasons: [] },
    painted,
  });

const showBadge = vi.fn(async () => undefined);
const inject = vi.fn(async () => undefined);
const askReader = vi.fn();
let parts: BackgroundParts;
beforeEach(() => {
  vi.clearAllMocks();
  askReader.mockImplementation(async (_tab: number, type: string) =>
    success(type === 'reveal' ? { found: true } : null),
  );
  parts = {
    messages: async () => messagesFor('zh-CN'),
    addressOf: async () => 'https://a.example/',
    inject,
    read: async () => reading(false),
    askReader,
    detectLanguage: () => 'zh-Hans',
    summarize: sampleSummary,
    now: () => 1,
    store: createTabStore(memoryArea()),
    showBadge,
  };
});

const asked = () => askReader.mock.calls.map(([, type]) => type);

describe('page-judged', () => {
  const verdict = { policy: true, score: 1, reasons: [] };
  it('marks the tab', async () => {
    await createHandlers(parts)['page-judged'](verdict, { id: 'ours', tab: { id: TAB }, frameId: 0 });
    expect(showBadge).toHaveBeenCalledWith(TAB, verdict);
  });
  it('does not speak for a tab from one of its frames', async () => {
    await createHandlers(parts)['page-judged'](verdict, { id: 'ours', tab: { id: TAB }, frameId: 4 });
    expect(showBadge).not.toHaveBeenCalled();
  });
});

describe('analyze', () => {
  it('paints a new summary', async () => {
    const answer = await createHandlers(parts).analyze({ tabId: TAB, force: false }, popup);
    expect(answer).toMatchObject({ ok: true, value: { painted: true, state: { status: 'summary' } } });
    expect(asked()).toEqual(['paint']);
  });

  it.each([false, true])('leaves the highlights of a known one as they are: %s', async (painted) => {
    await createHandlers(parts).analyze({ tabId: TAB, force: false }, popup);
    const known = reading(painted);
    if (known.ok) parts = { ...parts, read: async () => success({ ...known.value, document: null }) };
    const answer = await createHandlers(parts).analyze({ tabId: TAB, force: false }, popup);
    expect(answer).toMatchObject({ ok: true, value: { painted } });
    expect(asked()).toEqual(['paint']);
  });

  it('paints nothing when there is no summary', async () => {
    parts = { ...parts, detectLanguage: () => 'en' };
    const answer = await createHandlers(parts).analyze({ tabId: TAB, force: false }, popup);
    expect(answer).toMatchObject({ ok: true, value: { painted: false } });
    expect(asked()).toEqual([]);
  });
});

describe('overlay', () => {
  it('is painted from the stored summary, after the reader script is made sure of', async () => {
    const handlers = createHandlers(parts);
    await handlers.analyze({ tabId: TAB, force: false }, popup);
    inject.mockClear();
    expect(await handlers.overlay({ tabId: TAB, on: true }, popup)).toEqual(success({ painted: true }));
    expect(inject).toHaveBeenCalledWith(TAB);
    expect(askReader).toHaveBeenLastCalledWith(TAB, 'paint', expect.objectContaining({ marks: expect.any(Array) }));
  });
  it('is cleared', async () => {
    expect(await createHandlers(parts).overlay({ tabId: TAB, on: false }, popup)).toEqual(success({ painted: false }));
    expect(asked()).toEqual(['clear']);
  });
  it('needs a summary', async () => {
    expect(await createHandlers(parts).overlay({ tabId: TAB, on: true }, popup)).toEqual(failure('no-tab'));
  });
});

describe('reveal', () => {
  it('asks the page, after the reader script is made sure of', async () => {
    const place = { start: 1, end: 3, quote: '青禾' };
    expect(await createHandlers(parts).reveal({ tabId: TAB, ...place }, popup)).toEqual(success({ found: true }));
    expect(inject).toHaveBeenCalledWith(TAB);
    expect(askReader).toHaveBeenCalledWith(TAB, 'reveal', place);
  });
});
