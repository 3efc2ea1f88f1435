import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchOwnFile, fetchPage } from '../../utils/page/fetch-page.ts';

const URL = 'https://songyan.example/sdk';
const TEXT = '隐私政策：我们收集您的手机号。';
// As old editors wrote it.
const GBK = Buffer.from('d2fecbbdd5feb2dfa3baced2c3c7cad5bcafc4fab5c4cad6bbfabac5a1a3', 'hex');

const asked: [string, RequestInit][] = [];
const answer = (...answers: (Response | Error)[]): void => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (url: string, options: RequestInit) => {
    asked.push([url, options]);
    const next = answers[asked.length - 1];
    if (!next || next instanceof Error) throw next ?? new TypeError('no answer');
    return next;
  });
};
const html = (body: BodyInit | null, type: string | null = 'text/html', init: ResponseInit = {}): Response => {
  const response = new Response(body, init);
  if (type === null) response.headers.delete('content-type');
  else response.headers.set('content-type', type);
  return response;
};
const redirect = (): Response => Object.defineProperty(html(null), 'type', { value: 'opaqueredirect' });
const textOf = (page: Awaited<ReturnType<typeof fetchPage>>) => (typeof page === 'string' ? page : page.text);

afterEach(() => vi.unstubAllGlobals());

test('asks its own site only, without cookies or a word where it comes from', async () => {
  answer(html(TEXT));
  expect(await fetchPage(URL)).toEqual({ text: TEXT, marked: true, url: URL, cut: false });
  expect(asked).toEqual([
    [
      URL,
      {
        redirect: 'manual',
        credentials: 'omit',
        mode: 'same-origin',
        referrerPolicy: 'no-referrer',
        signal: expect.any(AbortSignal),
      },
    ],
  ]);
});

describe('encodings', () => {
  const page = Buffer.concat([Buffer.from('<meta charset=gb2312>'), GBK]);
  test.each<[string, Response, string]>([
    ['UTF-8 told by the server', html(TEXT, 'text/html; charset=UTF-8'), TEXT],
    ['GBK told by the server', html(GBK, 'text/html; charset="GBK"'), TEXT],
    ['GBK told by the page', html(page), `<meta charset=gb2312>${TEXT}`],
    ['GBK told by nobody', html(GBK), TEXT],
    ['UTF-8 that the server takes for GBK', html(TEXT, 'text/html; charset=gbk'), TEXT],
    ['a byte order mark', html(Buffer.from(`\uFEFF${TEXT}`), null), TEXT],
    ['an encoding that there is none of', html(TEXT, 'text/html; charset=no-such'), TEXT],
  ])('%s', async (_, response, text) => {
    answer(response);
    expect(textOf(await fetchPage(URL))).toBe(text);
  });
});

describe('what is no page, in a word', () => {
  test.each<[string, (Response | Error)[], string]>([
    ['missing', [html('', 'text/html', { status: 404 })], 'missing'],
    ['gone', [html('', 'text/html', { status: 410 })], 'missing'],
    ['forbidden', [html('', 'text/html', { status: 403 })], 'unreachable'],
    ['a server that is down', [new TypeError('failed to fetch')], 'unreachable'],
    ['a PDF', [html('%PDF', 'application/pdf')], 'not-text'],
    ['a picture', [html('x', 'image/png')], 'not-text'],
    ['a way that leads to another site', [redirect(), new TypeError('blocked')], 'elsewhere'],
  ])('%s', async (_, answers, why) => {
    answer(...answers);
    expect(await fetchPage(URL)).toBe(why);
  });

  test('a way within the site is followed', async () => {
    answer(redirect(), html(TEXT));
    expect(textOf(await fetchPage(URL))).toBe(TEXT);
    expect(asked.map(([, { redirect }]) => redirect)).toEqual(['manual', 'follow']);
  });

  test('plain text is told from markup', async () => {
    answer(html(TEXT, 'text/plain; charset=utf-8'));
    expect(await fetchPage(URL)).toMatchObject({ text: TEXT, marked: false });
  });
});

describe('limits', () => {
  test('a list that comes may be five million bytes, and no more', async () => {
    answer(html('A'.repeat(5_000_000)), html('A'.repeat(5_000_001)));
    expect(await fetchPage(URL)).toMatchObject({ cut: false });
    const page = await fetchPage(URL);
    expect(page).toMatchObject({ cut: true });
    expect(textOf(page)).toHaveLength(5_000_000);
  });

  test('a list may take ten seconds, and no more', async () => {
    vi.useFakeTimers();
    try {
      vi.stubGlobal('fetch', () => new Promise(() => undefined));
      const told = vi.fn();
      void fetchPage(URL).then(told);
      await vi.advanceTimersByTimeAsync(9_999);
      expect(told).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(told).toHaveBeenCalledWith('slow');
    } finally {
      vi.useRealTimers();
    }
  });

  test('reads no more than so many bytes, and says so', async () => {
    let sent = 0;
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 100;
        controller.enqueue(new Uint8Array(100).fill(65));
      },
      cancel: () => {
        stopped = true;
      },
    });
    answer(html(endless));
    expect(await fetchPage(URL, { time: 10_000, size: 1_000 })).toEqual({
      text: 'A'.repeat(1_000),
      marked: true,
      url: URL,
      cut: true,
    });
    expect(stopped).toBe(true);
    expect(sent).toBeLessThan(1_500);
  });

  test('waits no longer than so long, whether for the first byte or the last', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    expect(await fetchPage(URL, { time: 20, size: 1_000 })).toBe('slow');
    vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
      const drip = new ReadableStream({
        start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)),
      });
      return html(drip);
    });
    expect(await fetchPage(URL, { time: 20, size: 1_000 })).toBe('slow');
  });
});

describe('the file that the browser shows itself', () => {
  const bytes = Uint8Array.from([37, 80, 68, 70, 45]);
  const pdf = (init?: ResponseInit): Response => html(bytes, 'application/pdf', init);
  const asks = () => asked.map(([, { cache }]) => cache ?? 'network');

  test('comes out of the cache, and nothing goes over the network', async () => {
    answer(pdf());
    expect(await fetchOwnFile(URL, 100)).toEqual(bytes);
    expect(asks()).toEqual(['only-if-cached']);
  });

  test.each<[string, Response | Error]>([
    ['the cache has none', new TypeError('failed to fetch')],
    ['the cache does not answer', html(null, null, { status: 504 })],
  ])('%s: is asked for once more, without cookies', async (_, kept) => {
    answer(kept, pdf());
    expect(await fetchOwnFile(URL, 100)).toEqual(bytes);
    expect(asks()).toEqual(['only-if-cached', 'network']);
    expect(asked[1]?.[1]).toMatchObject({ credentials: 'omit', mode: 'same-origin' });
  });

  test('no more than so much of it', async () => {
    answer(pdf());
    expect(await fetchOwnFile(URL, 3)).toEqual(bytes.subarray(0, 3));
  });

  test.each<[string, (Response | Error)[]]>([
    ['is not there any more', [new TypeError('failed'), pdf({ status: 404 })]],
    ['nobody answers', [new TypeError('failed'), new TypeError('failed')]],
  ])('%s: nothing', async (_, answers) => {
    answer(...answers);
    expect(await fetchOwnFile(URL, 100)).toBeNull();
  });

  test('is not waited for longer than so long', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    expect(await fetchOwnFile(URL, 100, 20)).toBeNull();
  });
});
