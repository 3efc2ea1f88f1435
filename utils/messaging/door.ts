import * as v from 'valibot';
import type { MessageMap, MessageType, Origin, Reply, Request } from './message.ts';
import { failure, type Result, success } from './result.ts';

/** The part of `runtime.MessageSender` that matters here. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who we are: the extension's id, and the address that all our own pages begin with. */
export interface Self {
  readonly id: string;
  readonly baseUrl: string;
}

export type Handlers<M extends MessageMap> = {
  readonly [T in MessageType<M>]: (request: Request<M, T>, sender: Sender) => Promise<Result<Reply<M, T>>>;
};

/**
 * The one way in. A message that is not from this extension gets no answer at all (`undefined`); one that is
 * misshapen or not this sender's to send gets a refusal; everything else reaches its handler, and a handler that
 * throws is answered for. Never rejects.
 */
export function createDoor<M extends MessageMap>(kinds: M, handlers: Handlers<M>, self: Self) {
  return (message: unknown, sender: Sender): Promise<Result<unknown>> | undefined => {
    if (sender.id !== self.id) return undefined;
    const type = typeOf(message, kinds);
    if (type === null) return Promise.resolve(failure('bad-message'));
    const kind = kinds[type] as M[MessageType<M>];
    if (kind.from !== 'either' && originOf(sender, self) !== kind.from) return Promise.resolve(failure('not-allowed'));
    const request = v.safeParse(kind.request, message);
    if (!request.success) return Promise.resolve(failure('bad-message'));
    return handlers[type](request.output as Request<M, typeof type>, sender).catch(() => failure('failed'));
  };
}

/** Wraps a handler that cannot fail but by throwing. */
export const answering =
  <Q, A>(answer: (request: Q, sender: Sender) => Promise<A> | A) =>
  async (request: Q, sender: Sender): Promise<Result<A>> =>
    success(await answer(request, sender));

function typeOf<M extends MessageMap>(message: unknown, kinds: M): MessageType<M> | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(kinds, type) ? (type as MessageType<M>) : null;
}

/** The background has no URL of its own in some browsers; a script in a page always comes with its tab and URL. */
function originOf(sender: Sender, self: Self): Origin {
  if (sender.url?.startsWith(self.baseUrl)) return 'extension';
  return sender.tab === undefined ? 'extension' : 'page';
}
