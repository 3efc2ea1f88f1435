import { countParts, partOf } from '../../utils/messaging/document-parts.ts';
import { fingerprint } from '../../utils/messaging/fingerprint.ts';
import type { ListReport } from '../../utils/messaging/reader-messages.ts';
import { whyContentType } from '../../utils/messaging/why-unreadable.ts';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { type FetchFailure, fetchPage } from '../../utils/page/fetch-page.ts';
import { inSlices, SLICE_MS } from '../../utils/page/in-slices.ts';
import { parseInSteps } from '../../utils/page/parse-in-steps.ts';
import { readInSteps } from '../../utils/page/read-document.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import type { ListFailure } from '../../utils/policy/linked-lists.ts';

/** A page with a script and less text than that has not said anything yet: as its server sends it, as it shows. UTF-16 units. */
const LEAST_SENT = 200;
const LEAST_SHOWN = 20;

/** Reads documents that the policy links to: another page of its site, or the page that this script stands in. */
export function createListReading() {
  /** Whose further parts may be asked for. */
  let reported: { readonly print: string; readonly document: PolicyDocument } | null = null;

  const report = (document: PolicyDocument, least: number): ListReport => {
    if (document.text.trim().length < least) return notRead('scripts');
    reported = { print: fingerprint(document.text), document };
    return { read: true, document: partOf(document, 0), parts: countParts(document), print: reported.print };
  };

  /** The page at an address of this site, never shown and never run. */
  const fetched = async (url: string): Promise<ListReport> => {
    const page = await fetchPage(url);
    if (typeof page === 'string') return notRead(page);
    const parsed = await inSlices(parseInSteps(page.marked ? page.text : '<pre>'), SLICE_MS);
    if (!parsed) return notRead('complex');
    if (!page.marked) parsed.body.firstElementChild?.append(page.text);
    const { document } = await inSlices(readInSteps(parsed, { lookAt: declaredLook }), SLICE_MS);
    const cutFrom = page.cut ? page.text.length : document.cutFrom;
    return report({ ...document, url: page.url, cutFrom }, parsed.querySelector('script') ? LEAST_SENT : 0);
  };

  /** The page that this script stands in, as it shows by now. */
  const shown = async (): Promise<ListReport> => {
    const failure = failureOf(answerOf(performance.getEntriesByType('navigation')[0]));
    if (failure) return notRead(failure);
    if (whyContentType(document.contentType, document.URL)) return notRead('not-text');
    const reading = await inSlices(readInSteps(document), SLICE_MS);
    return report(reading.document, LEAST_SHOWN);
  };

  return {
    read: (url: string | null): Promise<ListReport> => (url === null ? shown() : fetched(url)),
    /** Another part of the list that was reported last; null when that was another one. */
    more: (print: string, part: number): string | null =>
      reported?.print === print ? partOf(reported.document, part) : null,
  };
}

const notRead = (why: ListFailure): ListReport => ({ read: false, why });

/** The status that the page's server answered with; 0 where the browser does not say. */
const answerOf = (navigation: PerformanceEntry | undefined): number =>
  (navigation as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;

const failureOf = (status: number): FetchFailure | null =>
  status === 404 || status === 410 ? 'missing' : status >= 400 ? 'unreachable' : null;
