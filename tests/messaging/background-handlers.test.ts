import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { type BackgroundParts, createHandlers } from '../../utils/messaging/background-handlers.ts';
import type { FollowScope, Noted } from '../../utils/messaging/change-schema.ts';
import type { Sender } from '../../utils/messaging/door.ts';
import type { Verdict } from '../../utils/messaging/message.ts';
import { createOpenedTabs } from '../../utils/messaging/opened-tabs.ts';
import { createPreferences, type PreferenceStore } from '../../utils/messaging/preferences.ts';
import type { PageReading } from '../../utils/messaging/reader-messages.ts';
import { failure, success } from '../../utils/messaging/result.ts';
import { createTabStore } from '../../utils/messaging/tab-store.ts';
import { createVersionStore } from '../../utils/messaging/version-store.ts';
import { SAMPLE_TEXT, sampleSummary } from '../export/sample-summary.ts';
import { documentOf, grounds } from '../letters/policies.ts';
import { memoryArea } from './memory-area.ts';
import { summaryState } from './summary-state.ts';

const TAB = 7;
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const reading = (painted: boolean, changes: Partial<PageReading> = {}) =>
  success<PageReading>({
    document: { text: SAMPLE_TEXT, blocks: [], links: [], title: '', url: null, cutFrom: null },
    part: 'page' as const,
    print: 'p1',
    contentType: 'text/html',
    verdict: { policy: true, score: 1, reasons: [] },
    painted,
    untouched: false,
    frame: null,
    ...changes,
  });

const showBadge = vi.fn(async () => undefined);
const showFace = vi.fn();
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
    isMarked: async () => false,
    inject,
    read: async () => reading(false),
    askReader,
    detectLanguage: () => 'zh-Hans',
    summarize: async () => sampleSummary(),
    ground: async () => grounds('cn'),
    now: () => 1,
    store: createTabStore(memoryArea()),
    preferences: createPreferences(memoryArea()),
    versions: createVersionStore(memoryArea()),
    isPrivate: async () => false,
    maySee: async () => false,
    openBeside: async () => 8,
    closeTab: async () => undefined,
    opened: createOpenedTabs(memoryArea()),
    isTheList: () => true,
    isLoaded: async () => true,
    pageOf: async () => 'https://a.example/',
    // Nobody leaves the page.
    wait: () => new Promise(() => undefined),
    note: async () => null,
    showBadge,
    showFace,
  };
});

const asked = () => askReader.mock.calls.map(([, type]) => type);

const judge = (verdict: Verdict) =>
  createHandlers(parts)['page-judged'](verdict, {
    id: 'ours',
    url: 'https://a.example/x',
    tab: { id: TAB },
    frameId: 0,
  });

describe('page-judged', () => {
  const verdict = { policy: true, score: 1, reasons: [] };
  it('marks the tab', async () => {
    await judge(verdict);
    expect(showBadge).toHaveBeenCalledWith(TAB, 'policy');
    expect(showFace).toHaveBeenLastCalledWith(TAB, 'policy');
  });
  it('shows of a policy that the reader has had read before that it was read', async () => {
    await createHandlers(parts).analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(showFace.mock.calls).toEqual([
      [TAB, 'reading'],
      [TAB, 'read'],
    ]);
    await createHandlers(parts)['page-judged'](verdict, {
      id: 'ours',
      url: 'https://a.example/#part',
      tab: { id: TAB },
      frameId: 0,
    });
    expect(showFace).toHaveBeenLastCalledWith(TAB, 'read');
    await judge(verdict);
    expect(showFace).toHaveBeenLastCalledWith(TAB, 'policy');
  });
  it('takes the mark away when the page is no policy any more', async () => {
    await judge({ ...verdict, policy: false });
    expect(showBadge).toHaveBeenCalledWith(TAB, null);
    expect(showFace).toHaveBeenLastCalledWith(TAB, 'idle');
  });
  it.each<[string, (store: PreferenceStore) => Promise<boolean>]>([
    ['is switched off', (store) => store.set({ detection: false })],
    ['is off for the site', (store) => store.setSite('a.example', 'off')],
    ['was wrong about the site', (store) => store.setSite('a.example', 'not-policy')],
  ])('shows no badge where detection %s', async (_case, change) => {
    await change(parts.preferences);
    await judge(verdict);
    expect(showBadge).toHaveBeenCalledWith(TAB, null);
    expect(showFace).toHaveBeenLastCalledWith(TAB, 'off');
  });
  it('does not speak for a tab from one of its frames', async () => {
    await createHandlers(parts)['page-judged'](verdict, { id: 'ours', tab: { id: TAB }, frameId: 4 });
    expect(showBadge).not.toHaveBeenCalled();
  });
});

describe('analyze', () => {
  it('paints a new summary', async () => {
    const answer = await createHandlers(parts).analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(answer).toMatchObject({ ok: true, value: { painted: true, state: { status: 'summary' } } });
    expect(asked()).toEqual(['paint']);
  });

  it.each([false, true])('leaves the highlights of a known one as they are: %s', async (painted) => {
    await createHandlers(parts).analyze({ tabId: TAB, wish: 'due' }, popup);
    const known = reading(painted);
    if (known.ok) parts = { ...parts, read: async () => success({ ...known.value, document: null }) };
    const answer = await createHandlers(parts).analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(answer).toMatchObject({ ok: true, value: { painted } });
    expect(asked()).toEqual(['paint']);
  });

  it('paints a known one once more in a page that was loaded again, as long as the reader wants it', async () => {
    const handlers = createHandlers(parts);
    await handlers.analyze({ tabId: TAB, wish: 'due' }, popup);
    const known = reading(false);
    if (known.ok) parts = { ...parts, read: async () => success({ ...known.value, document: null, untouched: true }) };
    await createHandlers(parts).analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(asked()).toEqual(['paint', 'paint']);
    await handlers.overlay({ tabId: TAB, on: false }, popup);
    const answer = await createHandlers(parts).analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(answer).toMatchObject({ ok: true, value: { painted: false } });
    expect(asked()).toEqual(['paint', 'paint', 'clear']);
  });

  it('paints nothing when there is no summary', async () => {
    parts = { ...parts, detectLanguage: () => 'en' };
    const answer = await createHandlers(parts).analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(answer).toMatchObject({ ok: true, value: { painted: false } });
    expect(asked()).toEqual([]);
  });
});

describe('overlay', () => {
  it('is painted from the stored summary, after the reader script is made sure of', async () => {
    const handlers = createHandlers(parts);
    await handlers.analyze({ tabId: TAB, wish: 'due' }, popup);
    inject.mockClear();
    expect(await handlers.overlay({ tabId: TAB, on: true }, popup)).toEqual(success({ painted: true }));
    expect(inject).toHaveBeenCalledWith(TAB);
    expect(askReader).toHaveBeenLastCalledWith(TAB, 'paint', expect.objectContaining({ marks: expect.any(Array) }));
  });
  it('stays off after the reader has closed it in the page', async () => {
    const handlers = createHandlers(parts);
    await handlers.analyze({ tabId: TAB, wish: 'due' }, popup);
    expect((await parts.store.load(TAB))?.overlay).toBe(true);
    await handlers['overlay-closed']({}, { id: 'ours', url: 'https://a.example/', tab: { id: TAB }, frameId: 0 });
    expect((await parts.store.load(TAB))?.overlay).toBe(false);
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

describe('dismiss', () => {
  it('remembers the site, takes badge, highlights and the summary away', async () => {
    const handlers = createHandlers(parts);
    await handlers.analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(await handlers.dismiss({ tabId: TAB, on: true }, popup)).toEqual(success({ kept: true }));
    expect(await parts.preferences.ruleFor('a.example')).toBe('not-policy');
    expect(showBadge).toHaveBeenCalledWith(TAB, null);
    expect(asked()).toEqual(['paint', 'clear']);
    const after = await handlers.analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(after).toMatchObject({ value: { state: { status: 'dismissed', site: 'a.example' } } });
  });
  it('takes it back', async () => {
    const handlers = createHandlers(parts);
    await handlers.dismiss({ tabId: TAB, on: true }, popup);
    expect(await handlers.dismiss({ tabId: TAB, on: false }, popup)).toEqual(success({ kept: true }));
    const after = await handlers.analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(after).toMatchObject({ value: { state: { status: 'summary' } } });
  });
  it('analyses a dismissed site when asked to all the same, and keeps that summary for the tab', async () => {
    const handlers = createHandlers(parts);
    await handlers.dismiss({ tabId: TAB, on: true }, popup);
    for (const wish of ['anyway', 'due'] as const) {
      const answer = await handlers.analyze({ tabId: TAB, wish }, popup);
      expect(answer).toMatchObject({ value: { state: { status: 'summary' } } });
    }
  });
  it('in a private window is remembered with the tab, and nothing of it is written', async () => {
    const written = memoryArea();
    parts = { ...parts, preferences: createPreferences(written), isPrivate: async () => true };
    const handlers = createHandlers(parts);
    expect(await handlers.dismiss({ tabId: TAB, on: true }, popup)).toEqual(success({ kept: true }));
    expect(written.items).toEqual({});
    const after = await handlers.analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(after).toMatchObject({ value: { state: { status: 'dismissed', site: 'a.example' } } });
    showBadge.mockClear();
    const sender = { id: 'ours', url: 'https://a.example/other', tab: { id: TAB }, frameId: 0 };
    await handlers['page-judged']({ policy: true }, sender);
    expect(showBadge).toHaveBeenCalledWith(TAB, null);
    await handlers.dismiss({ tabId: TAB, on: false }, popup);
    const again = await handlers.analyze({ tabId: TAB, wish: 'due' }, popup);
    expect(again).toMatchObject({ value: { state: { status: 'summary' } } });
  });
  it('has nothing to remember for a page without a site', async () => {
    parts = { ...parts, addressOf: async () => 'file:///policy.html' };
    expect(await createHandlers(parts).dismiss({ tabId: TAB, on: true }, popup)).toEqual(failure('no-tab'));
  });
  it('says when storage did not keep it', async () => {
    const broken = { ...memoryArea(), set: () => Promise.reject(new Error('full')) };
    parts = { ...parts, preferences: createPreferences(broken) };
    expect(await createHandlers(parts).dismiss({ tabId: TAB, on: true }, popup)).toEqual(success({ kept: false }));
  });
});

describe('app-type', () => {
  it('is remembered with the summary, and changes nothing where there is none', async () => {
    const handlers = createHandlers(parts);
    await handlers['app-type']({ tabId: TAB, app: 'browser' }, popup);
    expect(await parts.store.load(TAB)).toBeNull();
    await handlers.analyze({ tabId: TAB, wish: 'due' }, popup);
    await handlers['app-type']({ tabId: TAB, app: 'browser' }, popup);
    expect((await parts.store.load(TAB))?.state).toMatchObject({ status: 'summary', pickedType: 'browser' });
  });
});

describe('versions that are kept', () => {
  const handlers = () => createHandlers(parts);
  const ask = async (type: 'changes' | 'accept-changes') => {
    const answer = await handlers()[type]({ tabId: 1 }, {});
    return answer.ok ? answer.value : answer;
  };
  const follow = async (scope: FollowScope) => {
    const answer = await handlers().follow({ tabId: 1, scope }, {});
    return answer.ok ? answer.value.kept : answer;
  };
  const summarised = (noted?: Noted) =>
    parts.store.save(1, {
      version: 1,
      url: 'https://a.example/',
      print: 'x',
      at: 1,
      overlay: false,
      state: summaryState(sampleSummary(), noted && { noted }),
    });

  it.each(['doubtful', 'too-big', 'full', 'newer', 'damaged', 'other', 'unkept'] as const)(
    'what a reading was said to be is told: %s',
    async (noted) => {
      await parts.versions.setAll(true);
      await summarised(noted);
      expect(await ask('changes')).toEqual({ scope: 'all', told: noted, report: null });
    },
  );

  it.each([undefined, 'first', 'same'] as const)(
    'nothing is called the same where nothing is kept: %s',
    async (noted) => {
      await parts.versions.setAll(true);
      await summarised(noted);
      expect(await ask('changes')).toEqual({ scope: 'all', told: 'later', report: null });
    },
  );

  const readAs = (text: string) => {
    const document = { ...documentOf([text], 'a.example'), url: 'https://a.example/' };
    parts = { ...parts, read: async () => reading(false, { document, print: 'x' }) };
  };

  it.each([undefined, 'first', 'same', 'changed', 'full', 'too-big'] as const)(
    'a page read before it was to be followed, or before what was kept was deleted, is kept when asked: %s',
    async (noted) => {
      readAs(SAMPLE_TEXT);
      await summarised(noted);
      expect(await ask('changes')).toMatchObject({ told: null });
      await parts.versions.setAll(true);
      expect(await ask('changes')).toEqual({ scope: 'all', told: 'first', report: null });
      await parts.versions.forgetAll();
      expect(await ask('changes')).toMatchObject({ told: 'first' });
      expect(await parts.versions.list()).toHaveLength(1);
      expect((await parts.store.load(1))?.state).toMatchObject({ noted: 'first' });
    },
  );

  it('popup and panel are told the same, whoever asks first, also while the page is being read', async () => {
    readAs(SAMPLE_TEXT);
    await summarised();
    await parts.versions.setAll(true);
    const { read } = parts;
    // Every reading takes its time, the last one asked for the least.
    let readings = 0;
    parts = {
      ...parts,
      read: async (...asked) => {
        await new Promise((resolve) => setTimeout(resolve, 50 - 8 * readings++));
        return read(...asked);
      },
    };
    const { analyze, changes, follow: choose } = handlers();
    const [, , ...told] = await Promise.all([
      analyze({ tabId: 1, wish: 'anyway' }, {}),
      choose({ tabId: 1, scope: 'all' }, {}),
      ...Array.from({ length: 3 }, () => changes({ tabId: 1 }, {})),
    ]);
    expect(told).toEqual(Array(3).fill(success({ scope: 'all', told: 'first', report: null })));
  });

  it('who asks at the same time waits for the first, and finds what that one has kept', async () => {
    readAs(SAMPLE_TEXT);
    await summarised();
    await parts.versions.setAll(true);
    const read = vi.fn(parts.read);
    parts = { ...parts, read };
    const { changes } = handlers();
    const ask = () => changes({ tabId: 1 }, {});
    expect(await Promise.all([ask(), ask(), ask()])).toHaveLength(3);
    expect(read).toHaveBeenCalledTimes(1);
    expect(await parts.versions.list()).toHaveLength(1);
  });

  it('a page that has changed since it was read is left to its next reading', async () => {
    readAs(SAMPLE_TEXT);
    await parts.versions.setAll(true);
    await summarised();
    await parts.store.update(1, (record) => ({ ...record, print: 'older' }));
    expect(await ask('changes')).toMatchObject({ told: 'later' });
    expect(await parts.versions.list()).toEqual([]);
  });

  it('a change that finds no room is told all the same, and kept once there is some', async () => {
    const area = memoryArea();
    let full = false;
    const set = (items: Record<string, unknown>) => (full ? Promise.reject(new Error('full')) : area.set(items));
    parts = { ...parts, versions: createVersionStore({ ...area, set }) };
    await parts.versions.setAll(true);
    readAs(SAMPLE_TEXT);
    await summarised();
    await ask('changes');
    full = true;
    readAs(`${SAMPLE_TEXT}我们会出售您的信息。`);
    await summarised();
    expect(await ask('changes')).toMatchObject({ told: 'unkept', report: { since: 1 } });
    expect(showBadge).toHaveBeenLastCalledWith(1, 'changed');
    await handlers()['page-judged'](
      { policy: true },
      { id: 'ours', url: 'https://a.example/', tab: { id: 1 }, frameId: 0 },
    );
    expect(showBadge).toHaveBeenLastCalledWith(1, 'changed');
    full = false;
    expect(await ask('changes')).toMatchObject({ told: 'changed', report: { since: 1 } });
  });

  it('what another window has accepted is marked no more once the panel says so', async () => {
    readAs(SAMPLE_TEXT);
    await parts.versions.setAll(true);
    await summarised('changed');
    parts = { ...parts, isMarked: async () => true };
    expect(await ask('changes')).toMatchObject({ told: 'first', report: null });
    expect(showBadge).toHaveBeenLastCalledWith(1, 'policy');
  });

  it('a page in a private window is not marked by what is kept', async () => {
    readAs(SAMPLE_TEXT);
    await parts.versions.setAll(true);
    await summarised('unkept');
    parts = { ...parts, isPrivate: async () => true };
    const sender = { id: 'ours', url: 'https://a.example/', tab: { id: 1 }, frameId: 0 };
    await handlers()['page-judged']({ policy: true }, sender);
    expect(showBadge).toHaveBeenLastCalledWith(1, 'policy');
  });

  it('nothing is told while nothing is to be kept', async () => {
    await summarised('same');
    expect(await ask('changes')).toEqual({ scope: 'off', told: null, report: null });
  });

  it('of a private window nothing is written', async () => {
    parts = { ...parts, isPrivate: async () => true };
    await summarised();
    for (const scope of ['site', 'all', 'off'] as const) expect(await follow(scope)).toBe('private');
    expect(await parts.versions.following()).toEqual({ all: false, sites: [] });
    expect(await ask('accept-changes')).toEqual({ kept: 'private' });
    expect(await ask('changes')).toEqual({ scope: 'off', told: 'private', report: null });
  });

  it('switching off takes the mark of a change away', async () => {
    parts = { ...parts, isMarked: async () => true };
    await parts.versions.setAll(true);
    expect(await follow('off')).toBe('off');
    expect(showBadge).toHaveBeenCalledWith(1, 'policy');
  });

  it('nothing is said to be remembered where the page cannot be read', async () => {
    await parts.versions.setAll(true);
    expect(await ask('accept-changes')).toEqual({ kept: 'failed' });
  });

  it('a private window beside ordinary ones neither reads nor moves what those keep', async () => {
    parts = { ...parts, isPrivate: async (tabId) => tabId === 2 };
    readAs(SAMPLE_TEXT);
    await summarised();
    await follow('site');
    readAs(`${SAMPLE_TEXT}我们会出售您的信息。`);
    const secret = { tabId: 2 };
    const { analyze, changes, follow: choose, 'accept-changes': accept } = handlers();
    await analyze({ ...secret, wish: 'anyway' }, {});
    expect(await changes(secret, {})).toMatchObject({ value: { told: 'private', report: null } });
    expect(await choose({ ...secret, scope: 'off' }, {})).toEqual(success({ kept: 'private' }));
    expect(await accept(secret, {})).toEqual(success({ kept: 'private' }));
    expect(showBadge).not.toHaveBeenCalledWith(2, 'changed');
    expect((await parts.versions.following()).sites).toEqual(['a.example']);

    await summarised();
    expect(await ask('changes')).toMatchObject({ told: 'changed', report: { since: 1 } });
  });
});
