import browser from 'webextension-polyfill';
import { MOST_BYTES } from '../../utils/file/read-source.ts';
import { ask } from '../../utils/messaging/ask.ts';
import { READER_MESSAGES } from '../../utils/messaging/reader-messages.ts';

/**
 * The file that the browser shows in a tab, from the script that reads pages; null where the browser does not give it.
 * Rejects where it lets no script in.
 */
export async function shownFile(tabId: number): Promise<File | 'too-large' | null> {
  const { url = '' } = await browser.tabs.get(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let total = 1; length < total; ) {
    const answer = await ask(
      READER_MESSAGES,
      (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
      'bytes',
      { from: length },
    );
    if (!answer.ok || answer.value === null) return null;
    total = answer.value.total;
    if (total > MOST_BYTES) return 'too-large';
    const part = bytesOf(answer.value.base64);
    if (part.length === 0) return null;
    parts.push(part);
    length += part.length;
  }
  return new File(parts, nameOf(url));
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** What the last part of an address calls the file, or the address itself. */
function nameOf(url: string): string {
  const last =
    url
      .replace(/[?#].{0,5000}$/s, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last;
  }
}
