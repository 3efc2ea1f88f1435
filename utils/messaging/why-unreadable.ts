import type { UnreadableReason } from './tab-state.ts';

/** Sites on which browsers let no extension run. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/?#]|$)/;

/** Our own page for files; another extension's page of that name refuses our script. */
const DOCUMENT_PAGE = /^[a-z]{2,20}-extension:\/\/[^/?#]{1,80}\/document\.html(?:[?#]|$)/;

/**
 * What an address alone says about why a page cannot be read; null when it may be readable. `undefined` is what the
 * browser gives for a page that the reader has not clicked the toolbar button on.
 */
export function whyUnreadable(url: string | undefined): UnreadableReason | null {
  if (url === undefined || url === '') return 'no-access';
  if (STORES.test(url)) return 'store';
  return /^(?:https?|file):/.test(url) || DOCUMENT_PAGE.test(url) ? null : 'browser-page';
}

/** The reason behind a refused injection into a page whose address looked readable: Firefox closes its PDF viewer to all. */
export const whyRefused = (url: string): UnreadableReason =>
  /^[^?#]*\.pdf(?:[?#]|$)/i.test(url) ? 'pdf' : url.startsWith('file:') ? 'file' : 'blocked';

/**
 * What kinds of document the reader script finds no text in, though it runs in them. The file behind a PDF viewer can be
 * had from there, but for one of the disk's.
 */
export const whyContentType = (contentType: string, url: string): UnreadableReason | null =>
  contentType === 'application/pdf' ? (url.startsWith('file:') ? 'pdf' : 'open-pdf') : null;
