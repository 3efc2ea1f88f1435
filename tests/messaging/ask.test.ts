import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../utils/messaging/ask.ts';
import { define } from '../../utils/messaging/message.ts';
import { failure, success } from '../../utils/messaging/result.ts';
import { withTimeout } from '../../utils/messaging/with-timeout.ts';

const KINDS = { count: define('extension', { from: v.number() }, v.number()) };
const good = { ok: true, value: 2 };

/** A sender that gives these answers in turn; an Error is a rejection. */
const sender = (...answers: unknown[]) =>
  vi.fn(async (_message: object) => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });

describe('ask', () => {
  it.each([
    ['answered at once', [good], 1],
    ['a killed worker resolved with undefined', [undefined, good], 2],
    ['nobody was there yet', [new Error('Receiving end does not exist'), good], 2],
    ['twice without luck', [undefined, new Error('closed'), good], 3],
    ['an answer of the wrong shape', [{ ok: true, value: 'two' }, good], 2],
  ])('%s: right after %i attempts', async (_case, answers, attempts) => {
    const send = sender(...answers);
    expect(await ask(KINDS, send, 'count', { from: 1 }, { pause: 0 })).toEqual(success(2));
    expect(send).toHaveBeenCalledTimes(attempts);
    expect(send).toHaveBeenLastCalledWith({ type: 'count', from: 1 });
  });

  it('gives up after three attempts, and says so', async () => {
    const send = sender();
    expect(await ask(KINDS, send, 'count', { from: 1 }, { pause: 0 })).toEqual(failure('unreachable'));
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('takes a refusal for an answer', async () => {
    const send = sender(failure('not-allowed'));
    expect(await ask(KINDS, send, 'count', { from: 1 }, { pause: 0 })).toEqual(failure('not-allowed'));
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('withTimeout', () => {
  it('passes on an answer in time', async () => {
    expect(await withTimeout(Promise.resolve(success(1)), 1_000)).toEqual(success(1));
  });
  it('says when there was none', async () => {
    expect(await withTimeout(new Promise(() => undefined), 5)).toEqual(failure('timeout'));
  });
});
