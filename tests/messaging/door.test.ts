import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answering, createDoor, type Sender } from '../../utils/messaging/door.ts';
import { define } from '../../utils/messaging/message.ts';
import { failure, success } from '../../utils/messaging/result.ts';

const KINDS = {
  judged: define('page', { policy: v.boolean() }, v.null()),
  analyze: define('extension', { tabId: v.number() }, v.string()),
};
const SELF = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const ownTab: Sender = { ...popup, tab: { id: 3 } };
const background: Sender = { id: 'ours' };
const script: Sender = { id: 'ours', url: 'https://a.example/', tab: { id: 3 }, frameId: 0 };
const stranger: Sender = { id: 'theirs', url: 'chrome-extension://theirs/x.html' };
const impostor: Sender = { id: 'ours', url: 'https://evil.example/chrome-extension://ours/', tab: { id: 3 } };

const judged = vi.fn(() => null);
const analyze = vi.fn(({ tabId }: { tabId: number }) => `tab ${tabId}`);
const door = createDoor(KINDS, { judged: answering(judged), analyze: answering(analyze) }, SELF);

beforeEach(() => vi.clearAllMocks());

describe('createDoor', () => {
  it.each([
    ['our popup', popup],
    ['our page in a tab', ownTab],
    ['our background', background],
  ])('lets %s ask', async (_who, sender) => {
    expect(await door({ type: 'analyze', tabId: 7 }, sender)).toEqual(success('tab 7'));
  });

  it('lets our script in a page report', async () => {
    expect(await door({ type: 'judged', policy: true }, script)).toEqual(success(null));
    expect(judged).toHaveBeenCalledWith({ policy: true }, script);
  });

  it.each([
    ['another extension', stranger],
    ['nobody', {}],
  ])('does not answer %s', (_who, sender) => {
    expect(door({ type: 'analyze', tabId: 7 }, sender)).toBeUndefined();
    expect(analyze).not.toHaveBeenCalled();
  });

  it.each([
    ['a script in a page asks what only our pages may', 'analyze', script],
    ['a page whose address contains ours', 'analyze', impostor],
    ['our page reports what only the detector may', 'judged', popup],
  ])('refuses when %s', async (_case, type, sender) => {
    expect(await door({ type, tabId: 7, policy: true }, sender)).toEqual(failure('not-allowed'));
    expect(analyze).not.toHaveBeenCalled();
    expect(judged).not.toHaveBeenCalled();
  });

  it.each([
    ['null', null],
    ['a string', 'analyze'],
    ['no type', { tabId: 7 }],
    ['an unknown type', { type: 'erase' }],
    ['an inherited property as type', { type: 'constructor' }],
    ['a type that is no string', { type: ['analyze'] }],
    ['a missing field', { type: 'analyze' }],
    ['a field of another type', { type: 'analyze', tabId: '7' }],
  ])('refuses %s', async (_case, message) => {
    expect(await door(message, popup)).toEqual(failure('bad-message'));
    expect(analyze).not.toHaveBeenCalled();
  });

  it('answers for a handler that throws', async () => {
    analyze.mockImplementationOnce(() => {
      throw new Error('broken');
    });
    expect(await door({ type: 'analyze', tabId: 7 }, popup)).toEqual(failure('failed'));
  });
});
