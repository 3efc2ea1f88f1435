import { WorkerMessageHandler } from 'pdfjs-dist/build/pdf.worker.mjs';

/** As pdf.js numbers them in its messages. */
const DATA = 1;
const ENQUEUE = 4;
const CLOSE = 3;
const FAILED = 5;

/** What pdf.js says: an answer, a part of a stream, or something of its own accord. */
interface Message {
  readonly sourceName: string;
  readonly action?: string;
  readonly callbackId?: number;
  readonly callback?: number;
  readonly stream?: number;
  readonly streamId?: number;
  readonly data?: unknown;
  readonly chunk?: unknown;
  readonly reason?: unknown;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
}

export type PdfjsPort = ReturnType<typeof openPdfjs>;

/**
 * Speaks with pdf.js's worker half in the thread that this runs in. Its other half would do the same, and bring canvas,
 * forms and a viewer.
 *
 * @param hear Gets what it says of its own accord, and what it asks; the answer is what it returns
 */
export function openPdfjs(hear: (action: string, data: unknown) => unknown) {
  const listeners = new Set<(event: { readonly data: unknown }) => void>();
  const answers = new Map<number, Waiting>();
  const streams = new Map<number, Waiting & { readonly take: (chunk: unknown) => void }>();
  let last = 0;

  const say = (to: string, message: object): void => {
    const addressed = { sourceName: to === 'worker' ? 'main' : NAME, targetName: to, ...message };
    for (const listener of listeners) listener({ data: addressed });
  };
  const reply = async ({ sourceName, callbackId, action = '', data }: Message): Promise<void> => {
    try {
      say(sourceName, { callback: DATA, callbackId, data: await hear(action, data) });
    } catch (reason) {
      say(sourceName, { callback: DATA + 1, callbackId, reason });
    }
  };
  const settle = (message: Message): void => {
    const waiting = answers.get(message.callbackId ?? 0);
    answers.delete(message.callbackId ?? 0);
    if (message.callback === DATA) waiting?.resolve(message.data as never);
    else waiting?.reject(message.reason);
  };
  const flow = ({ stream, streamId = 0, chunk, reason }: Message): void => {
    const waiting = streams.get(streamId);
    if (stream === ENQUEUE) waiting?.take(chunk);
    else if (stream === CLOSE) waiting?.resolve(undefined as never);
    else if (stream === FAILED || reason) waiting?.reject(reason);
    else return;
    if (stream !== ENQUEUE) streams.delete(streamId);
  };

  WorkerMessageHandler.initializeFromPort({
    addEventListener: (_, listener) => void listeners.add(listener),
    postMessage(posted) {
      const message = posted as Message;
      if (message.stream) flow(message);
      else if (message.callback) settle(message);
      else if (message.callbackId) void reply(message);
      else void hear(message.action ?? '', message.data);
    },
  });

  const ask = <T>(to: string, action: string, data: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      answers.set(++last, { resolve, reject });
      say(to, { action, callbackId: last, data });
    });

  return {
    /** Tells it something that it does not answer. */
    tell: (to: string, action: string, data: unknown): void => say(to, { action, data }),
    ask,
    /** Asks for what comes in parts; resolves when all have been taken. */
    stream: (to: string, action: string, data: unknown, take: (chunk: never) => void): Promise<void> =>
      new Promise((resolve, reject) => {
        streams.set(++last, { resolve: resolve as Waiting['resolve'], reject, take: take as (chunk: unknown) => void });
        // No part has to wait for the one before: the thread is the same.
        say(to, { action, streamId: last, data, desiredSize: Number.POSITIVE_INFINITY });
      }),
  };
}

/** What we are called in messages about a document; pdf.js's own name is made of it. */
export const NAME = 'reader';
