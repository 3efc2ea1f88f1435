import { describe, expect, test } from 'vitest';
import { countFacts, mergeLists, type ReadList } from '../../utils/lists/merge-lists.ts';
import type { ListKind } from '../../utils/policy/linked-lists.ts';
import type { PolicySummary, Recipient } from '../../utils/policy/summary.ts';
import { sampleSummary } from '../export/sample-summary.ts';

const policy = sampleSummary();
const ref = { title: '第三方SDK目录', url: 'https://qinghe.example/sdk' };
const proof = (quote: string) => [{ start: 0, end: quote.length, quote }];
const recipient = (changes: Partial<Recipient>): Recipient => ({
  name: '雁推',
  aliases: [],
  kind: 'messaging',
  modes: ['sdk'],
  dataTypes: ['device.imei'],
  purposes: ['消息推送'],
  link: null,
  evidence: proof('雁推SDK 消息推送 IMEI'),
  ...changes,
});
const NOTHING: PolicySummary = {
  ...policy,
  ...{ collected: [], permissions: [], recipients: [], rights: [], contacts: [], retention: [], flags: [] },
  ...{ responseTime: null, disclosures: policy.disclosures.map((each) => ({ ...each, given: false, evidence: [] })) },
};
const list = (changes: Partial<PolicySummary>, kind: ListKind = 'sdk'): ReadList => ({
  ...ref,
  kind,
  summary: { ...NOTHING, ...changes },
});
const merge = (changes: Partial<PolicySummary>) => mergeLists(policy, [list(changes)]);

describe('a policy and a list that it links to', () => {
  test('without lists nothing changes', () => expect(mergeLists(policy, [])).toBe(policy));

  test('a new recipient follows, each of its passages marked with the list', () => {
    const merged = merge({ recipients: [recipient({})] });
    expect(merged.recipients.slice(0, -1)).toEqual(policy.recipients);
    expect(merged.recipients.at(-1)).toEqual(
      recipient({ evidence: [{ ...proof('雁推SDK 消息推送 IMEI')[0], list: ref } as never] }),
    );
    expect(merged.source.lists).toEqual([ref]);
  });

  test.each([
    ['the same name with SDK behind it', { name: '友林数据SDK' }],
    ['another name that it has', { name: '友林', aliases: ['友林数据'] }],
  ])('a known recipient gains what the list says of it: %s', (_, named) => {
    const merged = merge({ recipients: [recipient(named)] });
    expect(merged.recipients).toHaveLength(policy.recipients.length);
    const [before, after] = [policy, merged].map(({ recipients }) =>
      recipients.find(({ name }) => name === '友林数据'),
    );
    expect(after?.dataTypes).toEqual([...(before?.dataTypes ?? []), 'device.imei']);
    expect(after?.evidence).toEqual([...(before?.evidence ?? []), { ...recipient({}).evidence[0], list: ref }]);
  });

  test.each<readonly [string, Partial<Recipient>, string[]]>([
    ['that it is called in the policy too', { name: '友林数据SDK', aliases: ['友林数据'] }, []],
    ['that only the list gives', { name: '友林', aliases: ['友林数据'] }, ['友林']],
    ['of a company', { aliases: ['友林数据', '友林（北京）科技有限公司'] }, ['友林（北京）科技有限公司', '雁推']],
  ])('its other names are told once: one %s', (_, named, expected) => {
    const known = recipient({ name: '友林数据' });
    const [told] = mergeLists({ ...policy, recipients: [known] }, [
      list({ recipients: [recipient(named)] }),
    ]).recipients;
    expect(told?.aliases).toEqual(expected);
  });

  test('two SDKs of one company stay two, also beside a third of the policy', () => {
    const kit = (name: string) => recipient({ name, aliases: ['云杉计算机有限公司'] });
    const merged = mergeLists({ ...policy, recipients: [kit('云杉登录')] }, [
      list({ recipients: [kit('云杉登录SDK'), kit('云杉崩溃统计')] }),
    ]);
    expect(merged.recipients.map(({ name, evidence }) => [name, evidence.length])).toEqual([
      ['云杉登录', 2],
      ['云杉崩溃统计', 1],
    ]);
  });

  test('one kit in the policy and another of its company in the list are two', () => {
    const kit = (name: string) => recipient({ name, aliases: ['云杉计算机有限公司'] });
    const merged = mergeLists({ ...policy, recipients: [kit('云杉登录')] }, [list({ recipients: [kit('雁广告')] })]);
    expect(merged.recipients.map(({ name }) => name)).toEqual(['云杉登录', '雁广告']);
  });

  test('a known type keeps what the policy says and gains the rest', () => {
    const phone = policy.collected.find(({ type }) => type === 'basic.phone');
    const merged = merge({
      collected: [
        { type: 'basic.phone', by: ['sdk'], purposes: ['一键登录'], required: false, evidence: proof('手机号') },
      ],
    });
    expect(merged.collected.find(({ type }) => type === 'basic.phone')).toMatchObject({
      by: ['self', 'sdk'],
      purposes: [...(phone?.purposes ?? []), '一键登录'],
      required: phone?.required,
    });
  });

  test.each<[ListKind, string | null]>([
    ['children', null],
    ['full', '发邮件至 privacy@qinghe.example'],
  ])('how a right is used is told by the policy alone, short or long: %s', (kind, how) => {
    const right = { right: 'withdraw' as const, how: null, evidence: proof('您可以撤回同意') };
    const theirs = { ...right, how: '发邮件至 privacy@qinghe.example' };
    const merged = mergeLists({ ...policy, rights: [right] }, [list({ rights: [theirs] }, kind)]);
    expect(merged.rights.map((each) => each.how)).toEqual([how]);
  });

  test('what a children’s policy promises is no promise to others', () => {
    const silent = { ...policy, rights: [], retention: [], responseTime: null, disclosures: NOTHING.disclosures };
    const merged = mergeLists({ ...silent, storage: { inChina: null, crossBorder: 'unstated', evidence: [] } }, [
      list(
        {
          rights: [{ right: 'withdraw', how: 'kids@qinghe.example', evidence: proof('监护人可以撤回同意') }],
          retention: [{ period: '三年', evidence: proof('保存三年') }],
          storage: { inChina: true, crossBorder: 'no', evidence: proof('存储于境内') },
          disclosures: policy.disclosures.map((each) => ({ ...each, given: true, evidence: proof('有') })),
        },
        'children',
      ),
    ]);
    expect(merged.rights.map(({ right, how }) => [right, how])).toEqual([['withdraw', null]]);
    expect(merged.retention).toEqual([]);
    expect(merged.storage.inChina).toBeNull();
    expect(merged.disclosures.filter(({ given }) => given).map(({ disclosure }) => disclosure)).toEqual(['minors']);
  });

  test.each([
    ['affiliate', 0],
    ['messaging', 1],
  ] as const)('affiliates that a list names are no longer unnamed: %s', (kind, left) => {
    const flag = { flag: 'unnamed-affiliates' as const, evidence: proof('与关联公司共享') };
    const merged = mergeLists({ ...policy, flags: [flag] }, [list({ recipients: [recipient({ kind })] })]);
    expect(merged.flags).toHaveLength(left);
  });

  test('whose policy it is, since when and how soon they answer stays the policy’s own word', () => {
    const merged = merge({
      policy: { ...policy.policy, product: '别的产品' },
      responseTime: { days: 1, working: false, evidence: proof('1日') },
    });
    expect(merged.policy).toEqual(policy.policy);
    expect(merged.responseTime).toEqual(policy.responseTime);
    expect(merged.headEvidence).toEqual(policy.headEvidence);
  });

  test('what the policy does not say, a list may disclose', () => {
    const silent = policy.disclosures.find(({ given }) => !given)?.disclosure;
    const merged = merge({
      disclosures: policy.disclosures.map((each) => ({
        ...each,
        given: each.disclosure === silent,
        evidence: proof('有'),
      })),
    });
    expect(merged.disclosures.find(({ disclosure }) => disclosure === silent)).toEqual({
      disclosure: silent,
      given: true,
      evidence: [{ ...proof('有')[0], list: ref }],
    });
    expect(merged.disclosures.map(({ disclosure }) => disclosure)).toEqual(
      policy.disclosures.map(({ disclosure }) => disclosure),
    );
  });

  test('what a list does not say takes nothing away', () => {
    expect({ ...merge({}), source: policy.source }).toEqual(policy);
  });

  test('two lists that say the same add it once', () => {
    const both = mergeLists(policy, [
      list({ recipients: [recipient({})] }),
      { ...list({ recipients: [recipient({})] }), title: '共享清单' },
    ]);
    expect(countFacts(both)).toBe(countFacts(policy) + 1);
    expect(both.recipients.at(-1)?.evidence.map((each) => each.list?.title)).toEqual(['第三方SDK目录', '共享清单']);
  });
});
