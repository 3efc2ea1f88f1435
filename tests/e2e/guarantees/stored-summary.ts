import type { View } from '../../../scripts/browser/browser-session.ts';
import { unpack } from '../../../utils/messaging/pack.ts';

declare const chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };

/**
 * The summary that the extension keeps of the page at an address, as JSON without that address; null when there is none.
 * Read from inside the popup.
 */
export async function storedSummary(popup: View, url: string): Promise<string | null> {
  const packed = await popup.evaluate(async (address) => {
    const records = Object.values(await chrome.storage.session.get(null)) as { url?: string; state?: unknown }[];
    const state = records.find((record) => record.url === address)?.state;
    // Only summaries are packed.
    return typeof state === 'string' ? state : null;
  }, url);
  if (packed === null) return null;
  const { summary } = (await unpack(packed)) as { summary: { source: object } };
  const { source, ...facts } = summary;
  return JSON.stringify({ ...facts, source: { ...source, url: null } });
}
