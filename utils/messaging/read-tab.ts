import { findLinkedLists } from '../analysis/find-linked-lists.ts';
import { suggestAppType } from '../analysis/suggest-app-type.ts';
import type { Grounds } from '../letters/grounds.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { PolicySummary, Source } from '../policy/summary.ts';
import { isChinese } from '../text/language.ts';
import type { Noted } from './change-schema.ts';
import type { Noting } from './follow-policy.ts';
import type { PageReading, ReadWish } from './reader-messages.ts';
import type { Result } from './result.ts';
import type { TabRecord, TabState } from './tab-state.ts';
import { whyContentType, whyRefused } from './why-unreadable.ts';

/**
 * `due`: what is known, if it still holds, else whatever the page is worth. `follow`: the same, but a page that nobody
 * asked about is read only when it is marked as a policy. `anyway`: read anew, and ask neither whether
 * it is a policy nor whether the reader has dismissed the site. `selection`: the same for what is selected in the page.
 */
export type Wish = 'due' | 'follow' | 'anyway' | 'selection';

/** Whether what is known is as good as what would be read anew. */
export const takesKnown = (wish: Wish): boolean => wish === 'due' || wish === 'follow';

/** How a page is read and understood. */
export interface ReadingParts {
  /** Puts the reader script into the page; rejects when the browser does not let it. */
  inject(tabId: number): Promise<void>;
  read(tabId: number, wish: ReadWish): Promise<Result<PageReading>>;
  detectLanguage(text: string): string;
  summarize(document: PolicyDocument, language: Source['language']): Promise<PolicySummary>;
  /** Finds what letters and ways out rest on. */
  ground(document: PolicyDocument, summary: PolicySummary): Promise<Grounds>;
  /** Told of every new reading; keeps it where the reader wants that, and says how it stands to what is kept. Never rejects. */
  note(tabId: number, document: PolicyDocument, summary: PolicySummary, how: Noting): Promise<Noted | null>;
}

export interface Analysis {
  readonly state: TabState;
  /** The highlights are on in the page. */
  readonly painted: boolean;
  /** The highlights are still to be painted: the summary is new, or the page has been loaded again since it was made. */
  readonly unpainted: boolean;
}

export interface Outcome extends Analysis {
  /** Fingerprint of the text that the state was made from. */
  readonly print: string | null;
  readonly overlay: boolean;
}

export const unread = (state: TabState): Analysis => ({ state, painted: false, unpainted: false });

/** Reads the page of a tab and makes its state; `usable` is what is known of that page. */
export async function readTab(
  parts: ReadingParts,
  tabId: number,
  url: string,
  usable: TabRecord | null,
  wish: Wish,
): Promise<Outcome> {
  const without = (state: TabState): Outcome => ({ ...unread(state), print: null, overlay: true });
  const refused = await parts.inject(tabId).then(
    () => false,
    () => true,
  );
  if (refused) return without({ status: 'unreadable', reason: whyRefused(url) });
  const part = wish === 'selection' ? 'selection' : usable ? 'last' : 'page';
  const read = await parts.read(tabId, { known: usable?.print ?? null, part });
  if (!read.ok) return without({ status: 'failed', code: failureOf(read.error.code) });
  const { document, print, painted, untouched, contentType } = read.value;
  if (wish === 'selection' && read.value.part === 'page') return without({ status: 'unreadable', reason: 'selection' });
  const kept = usable?.state.status === 'summary' ? { ...usable.state, stale: document !== null } : usable?.state;
  const remains = !document || (kept?.status === 'summary' && !untouched && usable?.url === url);
  if (usable && kept && remains) {
    const overlay = untouched ? usable.overlay : painted;
    const state = !document && untouched ? unnoted(kept) : kept;
    return { state, print: usable.print, painted, overlay, unpainted: overlay && !painted };
  }
  if (!document) return without({ status: 'failed', code: 'read' });
  const closed = whyContentType(contentType, url);
  if (closed) return without({ status: 'unreadable', reason: closed });
  const insists = !takesKnown(wish) || (usable?.state.status === 'summary' && usable.state.doubtful);
  const state = await stateOf(parts, document, read.value, insists);
  const done = { print, painted, overlay: true, unpainted: true };
  if (state.status !== 'summary' || state.selection) return { state, ...done };
  const noted = await parts.note(tabId, document, state.summary, { doubtful: state.doubtful });
  return { state: noted ? { ...state, noted } : state, ...done };
}

/** A page that was loaded again, even with the very same text, is to be compared again: what is kept may be another by now. */
function unnoted(state: TabState): TabState {
  if (state.status !== 'summary') return state;
  const { noted: _before, ...rest } = state;
  return rest;
}

/** A reader who insists gets a summary whatever the judge thinks of the page; a selection is never judged. */
async function stateOf(
  parts: ReadingParts,
  document: PolicyDocument,
  { part, verdict, frame }: PageReading,
  insists: boolean,
): Promise<TabState> {
  const language = parts.detectLanguage(document.text);
  if (language === 'und') return { status: 'unreadable', reason: 'empty', ...(frame && { frame }) };
  if (!isChinese(language)) return { status: 'other-language', language };
  const selection = part === 'selection';
  const doubtful = !verdict.policy && !selection;
  if (doubtful && !insists) return { status: 'not-policy', reasons: verdict.reasons, ...(frame && { frame }) };
  try {
    const summary = await parts.summarize(document, language);
    const grounds = await parts.ground(document, summary);
    const appType = suggestAppType(document, summary);
    const lists = findLinkedLists(document);
    const base = {
      status: 'summary',
      stale: false,
      doubtful,
      grounds,
      ...(appType && { appType }),
      ...(lists.length > 0 && { lists }),
    } as const;
    return selection ? { ...base, summary: ofSelection(summary), selection } : { ...base, summary };
  } catch {
    return { status: 'failed', code: 'analyse' };
  }
}

/** What a part of a text does not say, the rest may say: nothing is reported as missing. */
const ofSelection = (summary: PolicySummary): PolicySummary => ({
  ...summary,
  source: { ...summary.source, part: 'selection' },
  disclosures: summary.disclosures.filter(({ given }) => given),
});

const failureOf = (code: string) => (code === 'timeout' ? 'timeout' : code === 'unreachable' ? 'unreachable' : 'read');
