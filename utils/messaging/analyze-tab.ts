import type { PreferenceStore } from './preferences.ts';
import { type Analysis, type ReadingParts, readTab, takesKnown, unread, type Wish } from './read-tab.ts';
import { siteOf } from './site-of.ts';
import type { TabRecord, TabState } from './tab-state.ts';
import type { TabStore } from './tab-store.ts';
import { type Face, faceOf } from './toolbar-face.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** What the analysis of a tab is made of; the background passes the browser, the tests something smaller. */
export interface AnalysisParts extends ReadingParts {
  /** The tab's address; undefined when it is hidden from us. Rejects when the tab is gone. */
  addressOf(tabId: number): Promise<string | undefined>;
  /** The tab's toolbar button says that the page looks like a policy. */
  isMarked(tabId: number): Promise<boolean>;
  /** Milliseconds since the epoch. */
  now(): number;
  readonly store: TabStore;
  readonly preferences: Pick<PreferenceStore, 'ruleFor'>;
  /** Shows a face on the tab's toolbar button, some time soon; a tab that is gone is no error. */
  showFace(tabId: number, face: Face): void;
}

/**
 * Finds or makes the state of a tab. A stored one is used as long as the page's text is what it was; a summary of a
 * text that has changed is kept and marked stale, since the page may change all the time; once the page has been loaded
 * again or has moved to another text, it is made anew. May be repeated at any time: a killed worker's caller simply
 * asks again.
 *
 * @param isOver Asked before what was found is kept or shown: nobody waits for it any more.
 */
export async function analyzeTab(
  parts: AnalysisParts,
  tabId: number,
  wish: Wish,
  isOver: (found: TabState) => Promise<boolean> = async () => false,
): Promise<Analysis> {
  const { record, ...analysis } = await findState(parts, tabId, wish, isOver);
  if (await isOver(analysis.state)) return analysis;
  if (record) await parts.store.save(tabId, record);
  const face = faceOf(analysis.state);
  if (face) parts.showFace(tabId, face);
  return analysis;
}

/** The record is what is to be kept of it; null where nothing was read. */
async function findState(
  parts: AnalysisParts,
  tabId: number,
  wish: Wish,
  isOver: (found: TabState) => Promise<boolean>,
): Promise<Analysis & { readonly record: TabRecord | null }> {
  const bare = (state: TabState) => ({ ...unread(state), record: null });
  const url = await parts.addressOf(tabId).catch(() => undefined);
  const unreadable = whyUnreadable(url);
  if (url === undefined && (await parts.isMarked(tabId))) return bare({ status: 'locked' });
  if (unreadable || url === undefined) return bare({ status: 'unreadable', reason: unreadable ?? 'no-access' });
  const stored = await parts.store.load(tabId);
  const usable = takesKnown(wish) && stored && isSamePage(stored, url) ? stored : null;
  const site = siteOf(url);
  const dismissed = async (host: string) =>
    isDismissed(stored, host) || (await parts.preferences.ruleFor(host)) === 'not-policy';
  if (!usable && takesKnown(wish) && site && (await dismissed(site))) {
    return bare({ status: 'dismissed', site });
  }
  if (!usable && wish === 'follow' && !(await parts.isMarked(tabId))) return bare({ status: 'unasked' });
  if (!usable && !(await isOver({ status: 'reading' }))) {
    parts.showFace(tabId, 'reading');
    await parts.store.save(tabId, recordOf(url, { status: 'reading' }, parts.now()));
  }

  const { print, overlay, ...analysis } = await readTab(parts, tabId, url, usable, wish);
  return { ...analysis, record: { version: 1, url, print, at: parts.now(), overlay, state: analysis.state } };
}

/** What is stored of a tab of which nothing has been read; `at` in ms since the epoch. */
export const recordOf = (url: string, state: TabState, at: number): TabRecord => ({
  version: 1,
  url,
  print: null,
  at,
  overlay: true,
  state,
});

/** The reader has said in this tab, in a private window, that the site has no policies. */
export const isDismissed = (record: TabRecord | null, site: string): boolean =>
  record?.state.status === 'dismissed' && record.state.site === site;

/** A jump within a page changes its address behind the `#` only; whether the text is the same, its reading will tell. */
export const isSamePage = ({ url, print }: TabRecord, now: string): boolean =>
  print !== null && withoutHash(url) === withoutHash(now);

export const withoutHash = (url: string): string => url.split('#', 1)[0] ?? url;
