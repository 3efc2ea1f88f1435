import * as v from 'valibot';
import type { MessageMap, MessageType, Reply, Request } from './message.ts';
import { failure, type Result, resultOf } from './result.ts';

/** A worker that was just killed answers the second attempt at the latest; the third is for bad luck. */
const ATTEMPTS = 3;
/** Waited before attempt n + 1, times n; a worker's cold start takes about 60 ms. */
const PAUSE_MS = 80;

export type Send = (message: object) => Promise<unknown>;

/**
 * Sends a message and checks the answer's shape. A browser rejects when the other side is gone, and resolves with
 * `undefined` when it was killed while busy; both count as no answer, and the message is sent again. Never rejects.
 */
export async function ask<M extends MessageMap, T extends MessageType<M>>(
  kinds: M,
  send: Send,
  type: T,
  request: Request<M, T>,
  { attempts = ATTEMPTS, pause = PAUSE_MS }: { attempts?: number; pause?: number } = {},
): Promise<Result<Reply<M, T>>> {
  const kind = kinds[type] as M[T];
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const answer = await send({ ...request, type }).catch(() => undefined);
    const checked = v.safeParse(resultOf(kind.reply), answer);
    if (checked.success) return checked.output as Result<Reply<M, T>>;
    if (attempt < attempts) await new Promise((resolve) => setTimeout(resolve, pause * attempt));
  }
  return failure('unreachable');
}
