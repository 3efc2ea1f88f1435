import type { PolicyDocument } from '../policy/document.ts';
import type { PolicySummary, Source } from '../policy/summary.ts';
import { isChinese } from '../text/language.ts';
import type { PreferenceStore } from './preferences.ts';
import type { PageReading } from './reader-messages.ts';
import type { Result } from './result.ts';
import { siteOf } from './site-of.ts';
import type { TabRecord, TabState } from './tab-state.ts';
import type { TabStore } from './tab-store.ts';
import { whyContentType, whyRefused, whyUnreadable } from './why-unreadable.ts';

/** What the analysis of a tab is made of; the background passes the browser, the tests something smaller. */
export interface AnalysisParts {
  /** The tab's address; undefined when it is hidden from us. Rejects when the tab is gone. */
  addressOf(tabId: number): Promise<string | undefined>;
  /** Puts the reader script into the page; rejects when the browser does not let it. */
  inject(tabId: number): Promise<void>;
  read(tabId: number, known: string | null): Promise<Result<PageReading>>;
  detectLanguage(text: string): string;
  summarize(document: PolicyDocument, language: Source['language']): PolicySummary;
  /** Milliseconds since the epoch. */
  now(): number;
  readonly store: TabStore;
  readonly preferences: Pick<PreferenceStore, 'ruleFor'>;
}

export interface Analysis {
  readonly state: TabState;
  /** The highlights are on in the page. */
  readonly painted: boolean;
  /** The highlights are still to be painted: the summary is new, or the page has been loaded again since it was made. */
  readonly unpainted: boolean;
}

/**
 * Finds or makes the state of a tab. A stored one is used as long as the page's text is what it was; a summary of a
 * text that has changed is kept and marked stale, since the page may change all the time; once the page has been loaded
 * again, it is made anew. `force` always reads anew, and asks neither whether it is a policy nor whether the reader has
 * dismissed the site. May be repeated at any time: a killed worker's caller simply asks again.
 */
export async function analyzeTab(parts: AnalysisParts, tabId: number, force: boolean): Promise<Analysis> {
  const url = await parts.addressOf(tabId).catch(() => undefined);
  const unreadable = whyUnreadable(url);
  if (unreadable || url === undefined) return bare({ status: 'unreadable', reason: unreadable ?? 'no-access' });
  const stored = await parts.store.load(tabId);
  const usable = !force && stored?.url === url && stored.print !== null ? stored : null;
  const site = siteOf(url);
  if (!usable && !force && site && (await parts.preferences.ruleFor(site)) === 'not-policy') {
    return bare({ status: 'dismissed', site });
  }
  if (!usable)
    await parts.store.save(tabId, {
      version: 1,
      url,
      print: null,
      at: parts.now(),
      overlay: true,
      state: { status: 'reading' },
    });

  const { print, overlay, ...analysis } = await readTab(parts, tabId, url, usable, force);
  await parts.store.save(tabId, { version: 1, url, print, at: parts.now(), overlay, state: analysis.state });
  return analysis;
}

const bare = (state: TabState): Analysis => ({ state, painted: false, unpainted: false });

interface Outcome extends Analysis {
  /** Fingerprint of the text that the state was made from. */
  readonly print: string | null;
  readonly overlay: boolean;
}

async function readTab(
  parts: AnalysisParts,
  tabId: number,
  url: string,
  usable: TabRecord | null,
  force: boolean,
): Promise<Outcome> {
  const without = (state: TabState): Outcome => ({ ...bare(state), print: null, overlay: true });
  const refused = await parts.inject(tabId).then(
    () => false,
    () => true,
  );
  if (refused) return without({ status: 'unreadable', reason: whyRefused(url) });
  const read = await parts.read(tabId, usable?.print ?? null);
  if (!read.ok) return without({ status: 'failed', code: failureOf(read.error.code) });
  const { document, print, painted, untouched, verdict, contentType, frame } = read.value;
  const kept = usable?.state.status === 'summary' ? { ...usable.state, stale: document !== null } : usable?.state;
  if (usable && kept && (!document || (kept.status === 'summary' && !untouched))) {
    const overlay = untouched ? usable.overlay : painted;
    return { state: kept, print: usable.print, painted, overlay, unpainted: overlay && !painted };
  }
  if (!document) return without({ status: 'failed', code: 'read' });
  const closed = whyContentType(contentType);
  if (closed) return without({ status: 'unreadable', reason: closed });
  const insists = force || (usable?.state.status === 'summary' && usable.state.doubtful);
  const state = stateOf(parts, document, verdict.policy ? null : verdict.reasons, insists, frame);
  return { state, print, painted, overlay: true, unpainted: true };
}

/** `doubts` are the reasons against analysing, null when there are none; a reader who insists gets a summary all the same. */
function stateOf(
  parts: AnalysisParts,
  document: PolicyDocument,
  doubts: readonly string[] | null,
  insists: boolean,
  frame: string | null,
): TabState {
  const language = parts.detectLanguage(document.text);
  if (language === 'und') return { status: 'unreadable', reason: 'empty', ...(frame && { frame }) };
  if (!isChinese(language)) return { status: 'other-language', language };
  if (doubts && !insists) return { status: 'not-policy', reasons: doubts, ...(frame && { frame }) };
  try {
    const summary = parts.summarize(document, language);
    return { status: 'summary', summary, cutFrom: document.cutFrom, stale: false, doubtful: doubts !== null };
  } catch {
    return { status: 'failed', code: 'analyse' };
  }
}

const failureOf = (code: string) => (code === 'timeout' ? 'timeout' : code === 'unreachable' ? 'unreachable' : 'read');
