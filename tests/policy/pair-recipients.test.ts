import { describe, expect, test } from 'vitest';
import { pairRecipients } from '../../utils/policy/pair-recipients.ts';
import type { Recipient } from '../../utils/policy/summary.ts';

const CLOUD = '云杉计算机有限公司';
const recipient = (name: string | null, ...aliases: string[]): Recipient => ({
  name,
  aliases,
  kind: 'partner',
  ...{ modes: [], dataTypes: [], purposes: [], link: null, evidence: [] },
});

describe('the same recipient', () => {
  test.each<readonly [string, Recipient, Recipient]>([
    ['the same name', recipient('雁推'), recipient('雁推')],
    ['the same name with SDK behind it', recipient('雁推'), recipient('雁推 SDK')],
    ['推送 and push', recipient('雁推送'), recipient('雁 PUSH')],
    ['one’s name is another name of the other', recipient('雁推', '云雁推'), recipient('云雁推')],
    ['one is told by its company alone', recipient(CLOUD), recipient('云杉登录', CLOUD)],
    ['a like name and the same company', recipient('云杉登录', CLOUD), recipient('云杉登录组件', CLOUD)],
    ['nobody named, of the same kind', recipient(null), recipient(null)],
  ])('%s', (_, known, other) => {
    expect(pairRecipients([known], [other])).toEqual([0]);
    expect(pairRecipients([other], [known])).toEqual([0]);
  });
});

describe('another recipient', () => {
  test.each<readonly [string, Recipient, Recipient]>([
    ['two kits of one company', recipient('云杉登录', CLOUD), recipient('雁广告', CLOUD)],
    ['a like name of another company', recipient('云杉登录'), recipient('云杉')],
    ['nobody named, of another kind', recipient(null), { ...recipient(null), kind: 'payment' }],
    ['a name and nobody named', recipient('partner'), recipient(null)],
  ])('%s', (_, known, other) => {
    expect(pairRecipients([known], [other])).toEqual([null]);
    expect(pairRecipients([other], [known])).toEqual([null]);
  });

  test('a sign that fits several tells none', () => {
    const kits = [recipient('云杉登录', CLOUD), recipient('雁广告', CLOUD)];
    expect(pairRecipients([recipient(CLOUD)], kits)).toEqual([null, null]);
    expect(pairRecipients(kits, [recipient(CLOUD)])).toEqual([null]);
  });

  test('each is taken once, by the surest sign', () => {
    const known = [recipient('云杉登录', CLOUD, '雁推'), recipient('雁推')];
    expect(pairRecipients(known, [recipient('雁推SDK'), recipient('云杉登录')])).toEqual([1, 0]);
  });
});
