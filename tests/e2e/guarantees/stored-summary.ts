import type { View } from '../../../scripts/browser/browser-session.ts';

declare const chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };

/**
 * The summary that the extension keeps of the page at an address, as JSON without that address; null when there is none.
 * Read from inside the popup.
 */
export const storedSummary = (popup: View, url: string): Promise<string | null> =>
  popup.evaluate(async (address) => {
    type Stored = { url?: string; state?: { status: string; summary: { source: { url: string | null } } } };
    const records = Object.values(await chrome.storage.session.get(null)) as Stored[];
    const state = records.find((record) => record.url === address)?.state;
    if (state?.status !== 'summary') return null;
    const { source, ...facts } = state.summary;
    return JSON.stringify({ ...facts, source: { ...source, url: null } });
  }, url);
