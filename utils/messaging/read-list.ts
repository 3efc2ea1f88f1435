import type { PolicyDocument } from '../policy/document.ts';
import type { ListFailure, ListKind } from '../policy/linked-lists.ts';
import { isChinese } from '../text/language.ts';
import type { OpenedTabs } from './opened-tabs.ts';
import type { PaintingParts } from './paint-summary.ts';
import type { ReadingParts } from './read-tab.ts';
import { wholeOf } from './read-whole.ts';
import type { ListReport } from './reader-messages.ts';
import { type Result, success } from './result.ts';
import type { ListReading, ListState } from './tab-state.ts';
import type { TabStore } from './tab-store.ts';

/** What reading a list is made of; the background passes the browser, the tests something smaller. */
export interface ListParts
  extends Pick<ReadingParts, 'inject' | 'detectLanguage' | 'summarize'>,
    Pick<PaintingParts, 'askReader'> {
  readonly store: TabStore;
  /** The document is what the policy calls it. */
  isTheList(document: PolicyDocument, kind: ListKind): boolean;
  /** Milliseconds since the epoch. */
  now(): number;
  /** The browser lets us into the site of that address. */
  maySee(url: string): Promise<boolean>;
  /** Opens an address in an inactive tab beside another tab; gives its id. */
  openBeside(tabId: number, url: string): Promise<number>;
  closeTab(tabId: number): Promise<void>;
  /** Of tabs that are to be closed again. */
  readonly opened: OpenedTabs;
  /** The tab's page has loaded; rejects when the tab is gone. */
  isLoaded(tabId: number): Promise<boolean>;
  wait(ms: number): Promise<void>;
}

/** A page in a tab has so long to load and to settle, and is looked at so often; ms. */
const TAB_MS = 20_000;
const LOOK_MS = 400;
/** A page that says little may be about to say more: it must stay the same for more looks. UTF-16 units of the document. */
const LITTLE = 4_000;
const LOOKS_AT_LITTLE = 4;
const LOOKS_AT_CLOSED = 3;

export interface ListReader {
  /** Reads a list of a tab's policy, or notes that it may not be; resolves when the tab's record says so. */
  read(tabId: number, url: string, how: { readonly inTab: boolean; readonly refused: boolean }): Promise<void>;
  /** The browser lets us into another site: lists that wait for that are read. */
  granted(): Promise<void>;
  /** What a background that has died was reading of a tab's lists counts as not read. */
  tidy(tabId: number): Promise<void>;
}

/** Reads the lists that policies link to, each once at a time. */
export function createListReader(parts: ListParts): ListReader {
  const running = new Map<string, Promise<void>>();
  /** Lists whose reader is being asked for leave; a popup does not always outlive the question. */
  const waiting = new Map<string, readonly [tabId: number, url: string]>();

  const changeLists = (tabId: number, change: (list: ListState) => ListState): Promise<unknown> =>
    parts.store.update(tabId, (record) => {
      const { state } = record;
      if (state.status !== 'summary' || !state.lists) return record;
      return { ...record, state: { ...state, lists: state.lists.map(change) } };
    });
  const note = (tabId: number, url: string, reading: ListReading): Promise<unknown> =>
    changeLists(tabId, (list) => (list.url === url ? { ...list, reading } : list));

  const run = async (tabId: number, { url, kind }: ListState, inTab: boolean): Promise<void> => {
    await note(tabId, url, { status: 'reading', at: parts.now() });
    const reading = await (inTab ? inOwnTab(parts, tabId, url, kind) : fromPage(parts, tabId, url, kind)).catch(() =>
      failed('unreachable'),
    );
    await note(tabId, url, reading);
  };

  const read: ListReader['read'] = async (tabId, url, { inTab, refused }) => {
    const key = `${tabId} ${url}`;
    const known = await parts.store.load(tabId);
    // Only what the policy links to: nobody can have us read another address.
    const list = known?.state.status === 'summary' && known.state.lists?.find((each) => each.url === url);
    if (!list || url === '') return;
    if (FILE.test(URL.parse(url)?.pathname ?? '')) {
      await note(tabId, url, failed('not-text'));
      return;
    }
    if (inTab && !(await parts.maySee(url))) {
      waiting.set(key, [tabId, url]);
      if (!refused) return;
      waiting.delete(key);
      await note(tabId, url, failed('refused'));
      return;
    }
    waiting.delete(key);
    const now = running.get(key) ?? run(tabId, list, inTab).finally(() => running.delete(key));
    running.set(key, now);
    await now;
  };

  const isLeft = (tabId: number, { url, reading }: ListState): boolean =>
    reading?.status === 'reading' && !running.has(`${tabId} ${url}`);

  return {
    read,
    tidy: async (tabId) => {
      const known = await parts.store.load(tabId);
      if (known?.state.status !== 'summary' || !known.state.lists?.some((list) => isLeft(tabId, list))) return;
      await changeLists(tabId, (each) => {
        if (!isLeft(tabId, each)) return each;
        const { reading: _, ...list } = each;
        return list;
      });
    },
    granted: async () => {
      for (const [tabId, url] of [...waiting.values()])
        if (await parts.maySee(url)) await read(tabId, url, { inTab: true, refused: false });
    },
  };
}

/** A tab would save such a file to the reader's disk. */
const FILE = /\.(?:docx?|wps|xlsx?|csv|pptx?|rtf|zip|rar|7z|apk|ipa|exe|dmg)$/i;

const failed = (why: ListFailure): ListReading => ({ status: 'failed', why });

/** The script in the policy's page asks its own site. */
async function fromPage(parts: ListParts, tabId: number, url: string, kind: ListKind): Promise<ListReading> {
  await parts.inject(tabId);
  return readingOf(parts, tabId, await parts.askReader(tabId, 'list', { url }), kind);
}

/** In a tab that the reader need not look at; it is closed whatever happens. */
async function inOwnTab(parts: ListParts, beside: number, url: string, kind: ListKind): Promise<ListReading> {
  const tabId = await parts.openBeside(beside, url);
  await parts.opened.add(tabId);
  try {
    return await readingOf(parts, tabId, await settled(parts, tabId), kind);
  } finally {
    await parts.closeTab(tabId).catch(() => undefined);
    await parts.opened.remove(tabId);
  }
}

/** The page once it goes on saying the same, or the last that it said in time. */
async function settled(parts: ListParts, tabId: number): Promise<Result<ListReport>> {
  const until = parts.now() + TAB_MS;
  let last: Result<ListReport> = success({ read: false, why: 'slow' });
  let print: string | null = null;
  let same = 0;
  let closed = 0;
  while (parts.now() < until) {
    await parts.wait(LOOK_MS);
    if (!(await parts.isLoaded(tabId))) continue;
    const entered = await parts.inject(tabId).then(
      () => true,
      () => false,
    );
    if (!entered) {
      // A tab that has not set out yet is closed to us for a moment; else the address has led to a closed site, or nowhere.
      if (++closed < LOOKS_AT_CLOSED) continue;
      return success({ read: false, why: 'elsewhere' });
    }
    last = await parts.askReader(tabId, 'list', { url: null });
    const said = last.ok ? last.value : null;
    if (said?.read === false && said.why !== 'scripts') return last;
    if (!said?.read) continue;
    same = said.print === print ? same + 1 : 0;
    print = said.print;
    if (same >= (said.document.length < LITTLE ? LOOKS_AT_LITTLE : 1)) return last;
  }
  return last;
}

async function readingOf(
  parts: ListParts,
  tabId: number,
  report: Result<ListReport>,
  kind: ListKind,
): Promise<ListReading> {
  if (!report.ok) return failed(report.error.code === 'timeout' ? 'slow' : 'unreachable');
  if (!report.value.read) return failed(report.value.why);
  const whole = await wholeOf(parts.askReader, tabId, report.value);
  if (!whole.ok) return failed('analyse');
  return summaryOf(parts, whole.value, kind);
}

async function summaryOf(parts: ListParts, document: PolicyDocument, kind: ListKind): Promise<ListReading> {
  const language = parts.detectLanguage(document.text);
  if (!isChinese(language)) return failed('language');
  if (!parts.isTheList(document, kind)) return failed('another');
  try {
    return { status: 'read', summary: await parts.summarize(document, language), cut: document.cutFrom !== null };
  } catch {
    return failed('analyse');
  }
}
