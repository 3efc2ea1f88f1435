import { decode } from '../text/decode.ts';

/** A page as it came over the network. */
export interface FetchedPage {
  readonly text: string;
  /** It is markup, not plain text. */
  readonly marked: boolean;
  /** Where it came from in the end. */
  readonly url: string;
  /** It is longer than what was read. */
  readonly cut: boolean;
}

/** Why a page did not come; see `LIST_FAILURES`. */
export type FetchFailure = 'missing' | 'unreachable' | 'slow' | 'not-text' | 'elsewhere';

export interface FetchLimits {
  /** For all of it, in ms. */
  readonly time: number;
  /** In bytes, as they come out of the transport. */
  readonly size: number;
}

const LIMITS: FetchLimits = { time: 10_000, size: 5_000_000 };

/** A file that the browser has shown may be long; ms. */
const FILE_TIME = 30_000;

/**
 * Asks the page's own site for another page of it: without cookies, never another site, and never for longer or more than
 * the limits. This file is the only place in the whole extension that reaches a network, and only the reader's click, on
 * a list that the policy links to or on a PDF, leads here (guarantee 3). Never rejects.
 *
 * @param url An address of the site that this script's page stands on
 */
export const fetchPage = (url: string, { time, size }: FetchLimits = LIMITS): Promise<FetchedPage | FetchFailure> =>
  within<FetchedPage | FetchFailure>(time, 'slow', (signal) =>
    ask(url, size, signal).catch(() => 'unreachable' as const),
  );

/**
 * The file that the browser shows in this script's place: out of the browser's cache, where nothing goes over the network;
 * only where it is not kept there asked for once more, as above. Its first bytes where it is longer than `size`; null
 * where it does not come, or is none of the kind. Never rejects.
 */
export function fetchOwnFile(url: string, size: number, time = FILE_TIME): Promise<Uint8Array | null> {
  const get = async (signal: AbortSignal): Promise<Uint8Array | null> => {
    const kept = await send(url, { cache: 'only-if-cached', signal }).catch(() => null);
    const response = kept?.ok ? kept : await send(url, { signal });
    return response.ok ? (await readUpTo(response, size)).bytes : null;
  };
  return within(time, null, (signal) => get(signal).catch(() => null));
}

/** Whoever answers learns no more than that somebody asks. */
const send = (url: string, how: Pick<RequestInit, 'cache' | 'redirect' | 'signal'>): Promise<Response> =>
  fetch(url, { ...how, credentials: 'omit', mode: 'same-origin', referrerPolicy: 'no-referrer' });

/** The answer of `get`, which never rejects; `late` where it takes longer than `time`, in ms. */
function within<T>(time: number, late: T, get: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const control = new AbortController();
  return new Promise((resolve) => {
    // A timer of our own also keeps all this alive: nothing else holds what waits for a server that says no more.
    const timer = setTimeout(() => {
      resolve(late);
      control.abort();
    }, time);
    void get(control.signal).then((answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}

/** Without a limit on time. Rejects where there is no answer. */
async function ask(url: string, size: number, signal: AbortSignal): Promise<FetchedPage | FetchFailure> {
  let response = await send(url, { redirect: 'manual', signal });
  if (response.type === 'opaqueredirect') {
    // The browser follows within the site, and fails where the way leads out of it.
    const followed = await send(url, { redirect: 'follow', signal }).catch(() => null);
    if (!followed) return 'elsewhere';
    response = followed;
  }
  if (!response.ok) return response.status === 404 || response.status === 410 ? 'missing' : 'unreachable';
  const [type = '', parameters = ''] = (response.headers.get('content-type') ?? '').split(';', 2);
  if (!/^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)?$/i.test(type.trim())) return 'not-text';
  const { bytes, cut } = await readUpTo(response, size);
  const told = /charset\s{0,4}=\s{0,4}"?([\w-]{2,20})/i.exec(parameters)?.[1] ?? null;
  return { text: decode(bytes, told), marked: !/plain|markdown/i.test(type), url: response.url || url, cut };
}

/** The body's first bytes; what comes after the limit is not waited for. */
async function readUpTo(response: Response, size: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader && length <= size) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const cut = length > size;
  if (cut) void reader?.cancel().catch(() => undefined);
  const bytes = new Uint8Array(Math.min(length, size));
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, bytes.length - at);
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, cut };
}
