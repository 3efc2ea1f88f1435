import { describe, expect, it } from 'vitest';
import { compareSummaries } from '../../utils/changes/compare-summaries.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { sampleSummary } from '../export/sample-summary.ts';

const changed = (change: (summary: PolicySummary) => unknown): PolicySummary => {
  const summary = sampleSummary();
  change(summary);
  return summary;
};
const briefly = (before: PolicySummary, now: PolicySummary): string[] =>
  compareSummaries(before, now).map(({ sort, subject }) => `${sort} ${Object.values(subject).join(' ')}`);

const TIME = [{ start: 0, end: 1, quote: '30天内' }];
const timed = (days: number) => (s: PolicySummary) =>
  Object.assign(s.rights[0] ?? {}, { time: { days, working: false, evidence: TIME } });

const CASES: readonly [string, (summary: PolicySummary) => unknown, readonly string[]][] = [
  ['a data type', (s) => s.collected.shift(), ['added collected basic.phone']],
  ['a permission', (s) => s.permissions.pop(), ['added permission camera']],
  ['a recipient', (s) => s.recipients.pop(), ['added recipient 友林数据 analytics']],
  ['a right', (s) => s.rights.pop(), ['added right close-account']],
  ['a contact', (s) => s.contacts.shift(), ['added contact phone 400-000-1234']],
  ['a flag', (s) => s.flags.pop(), ['added flag implied-consent']],
  ['a retention period', (s) => s.retention.pop(), ['added retention 三年']],
  ['a date', (s) => Object.assign(s.policy, { effectiveOn: null }), ['added head effectiveOn']],
  ['a promised time', (s) => Object.assign(s, { responseTime: null }), ['added responseTime']],
];

describe('compareSummaries', () => {
  it('two readings of one text do not differ', () =>
    expect(compareSummaries(sampleSummary(), sampleSummary())).toEqual([]));

  it.each(CASES)('%s that came', (_case, take, expected) => {
    expect(briefly(changed(take), sampleSummary())).toEqual(expected);
  });

  it.each(CASES)('%s that went', (_case, take, expected) => {
    expect(briefly(sampleSummary(), changed(take))).toEqual(expected.map((line) => line.replace('added', 'removed')));
  });

  it.each<[string, (summary: PolicySummary) => unknown, unknown]>([
    [
      'purposes',
      (s) => s.collected[0]?.purposes.push('营销推送'),
      { kind: 'purposes', added: ['营销推送'], removed: [] },
    ],
    [
      'a purpose in a list',
      (s) => s.collected[0]?.purposes.splice(0, 1, '创建账号、催收和训练推荐模型'),
      { kind: 'purposes', added: ['催收', '训练推荐模型'], removed: [] },
    ],
    [
      'a short purpose beside another, which has not gone',
      (s) => s.collected[0]?.purposes.splice(0, 1, '创建账号和催收'),
      { kind: 'purposes', added: ['创建账号和催收'], removed: [] },
    ],
    [
      'what a recipient gets',
      (s) => s.recipients[1]?.dataTypes.push('device.oaid'),
      { kind: 'types', added: ['device.oaid'], removed: [] },
    ],
    [
      'the way to a right',
      (s) => Object.assign(s.rights[0] ?? {}, { how: '400-000-1234' }),
      { kind: 'text', before: '我的—设置—注销账号', after: '400-000-1234' },
    ],
    ['the time for one right', timed(30), { kind: 'days', before: null, after: { days: 30, working: false } }],
  ])('%s altered', (_case, alter, values) => {
    const changes = compareSummaries(sampleSummary(), changed(alter));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ sort: 'altered', values });
  });

  it('way and time of a right altered are told each, the time by its own sentence', () => {
    const later = changed((s) => Object.assign(s.rights[0] ?? {}, { how: '400-000-1234' }));
    timed(30)(later);
    const changes = compareSummaries(changed(timed(15)), later);
    expect(changes.map(({ values }) => values?.kind)).toEqual(['text', 'days']);
    expect(changes[1]).toMatchObject({ values: { before: { days: 15 }, after: { days: 30 } }, evidence: TIME });
  });

  it('a way that is gone is told as gone, where the next best one stood there all along', () => {
    const [old, next] = ['您可在“设置-隐私-撤回同意”撤回', '关闭推荐：在“设置-隐私-推荐”关闭'] as const;
    const withdraws = (how: string, quotes: readonly string[]) =>
      changed((s) => {
        const evidence = quotes.map((quote) => ({ start: 0, end: 1, quote }));
        s.rights.push({ right: 'withdraw', how, evidence });
      });
    const [before, after] = [withdraws('设置-隐私-撤回同意', [old]), withdraws('设置-隐私-推荐', ['撤回同意', next])];
    const values = (text: string) => compareSummaries(before, after, text).map((change) => change.values);
    expect(values(`${old}。${next}。`)).toEqual([{ kind: 'text', before: '设置-隐私-撤回同意', after: null }]);
    expect(values(`${old}。`)).toEqual([{ kind: 'text', before: '设置-隐私-撤回同意', after: '设置-隐私-推荐' }]);
  });

  it('storage altered, with both states', () => {
    const [change] = compareSummaries(
      sampleSummary(),
      changed((s) => Object.assign(s.storage, { crossBorder: 'yes' })),
    );
    expect(change?.values).toMatchObject({ before: { crossBorder: 'no' }, after: { crossBorder: 'yes' } });
  });

  it('storage altered by a door left open', () => {
    const opened = changed((s) => Object.assign(s.storage, { asksFirst: true }));
    expect(compareSummaries(sampleSummary(), opened).map(({ subject }) => subject.topic)).toEqual(['storage']);
  });

  it.each<[string, (summary: PolicySummary) => unknown]>([
    [
      'a recipient called by its other name',
      (s) => Object.assign(s.recipients[1] ?? {}, { name: '友林', aliases: [] }),
    ],
    ['a hidden mail address', (s) => Object.assign(s.contacts[1] ?? {}, { value: 'privacy#qinghe.example' })],
    ['white space', (s) => Object.assign(s.retention[0] ?? {}, { period: ' 三 年' })],
    ['another order', (s) => s.collected.reverse()],
    ['evidence elsewhere', (s) => s.flags[0]?.evidence.splice(0)],
  ])('%s is no change', (_case, alter) => expect(compareSummaries(sampleSummary(), changed(alter))).toEqual([]));

  it('a kit of the same company is a new recipient', () => {
    const kit = (name: string) => ({ ...sampleSummary().recipients[1], name, aliases: ['云杉计算机有限公司'] });
    const changes = compareSummaries(
      changed((s) => s.recipients.push(kit('云杉登录') as never)),
      changed((s) => s.recipients.push(kit('云杉登录') as never, kit('雁广告') as never)),
    );
    expect(changes.map(({ sort, subject }) => [sort, 'name' in subject && subject.name])).toEqual([
      ['added', '雁广告'],
    ]);
  });

  it('proves what went by the old text and what came by the new one', () => {
    const without = changed((s) => s.flags.pop());
    expect(compareSummaries(sampleSummary(), without)[0]?.evidence).toEqual(sampleSummary().flags[0]?.evidence);
  });
});
