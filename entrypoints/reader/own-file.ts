import { MOST_BYTES } from '../../utils/file/read-source.ts';
import { fetchOwnFile } from '../../utils/page/fetch-page.ts';

/** Bytes of one answer; a multiple of three, so that no part but the last is padded. */
const PART = 3 * 2 ** 20;

/** The file that the browser shows in a viewer of its own where a page would stand: a PDF. */
export function createOwnFile() {
  /** Kept only while it is handed over. */
  let file: Uint8Array | null = null;

  return {
    /** The bytes from an offset on, in base64, since messages are text; null where the browser does not give the file. */
    read: async (from: number): Promise<{ readonly base64: string; readonly total: number } | null> => {
      if (document.contentType !== 'application/pdf') return null;
      // One byte more than can be read tells that it is too long.
      if (from === 0 || !file) file = await fetchOwnFile(document.URL, MOST_BYTES + 1);
      if (!file) return null;
      const part = { base64: base64Of(file.subarray(from, from + PART)), total: file.length };
      if (from + PART >= file.length) file = null;
      return part;
    },
  };
}

/** A call takes only so many arguments. */
const CALL = 8192;

function base64Of(bytes: Uint8Array): string {
  let chars = '';
  for (let at = 0; at < bytes.length; at += CALL) chars += String.fromCharCode(...bytes.subarray(at, at + CALL));
  return btoa(chars);
}
