import { describe, expect, it } from 'vitest';
import { compareWordsFor } from '../../locales/comparing.ts';
import { messagesFor } from '../../locales/messages.ts';
import { comparePolicies } from '../../utils/export/compare-policies.ts';
import { comparisonTable } from '../../utils/export/comparison-table.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { NO_FACTS } from '../analysis/no-facts.ts';
import { sampleSummary } from './sample-summary.ts';

const messages = messagesFor('zh-CN');
const words = compareWordsFor('zh-CN');
const sample = sampleSummary();
const evidence = [{ start: 0, end: 1, quote: '我' }];
const bare: PolicySummary = {
  ...sample,
  ...NO_FACTS,
  policy: sample.policy,
  headEvidence: sample.headEvidence,
  disclosures: sample.disclosures.map(({ disclosure }) => ({ disclosure, given: false, evidence: [] })),
};
const collected = (type: 'basic.phone' | 'basic.name', required: boolean | null = null) => ({
  type,
  by: ['self' as const],
  purposes: [],
  required,
  evidence,
});
const recipient = (name: string | null, ...aliases: string[]) => ({
  name,
  aliases,
  kind: 'logistics' as const,
  modes: ['share' as const],
  dataTypes: [],
  purposes: [],
  link: null,
  evidence,
});
/** Every row as “label: left / right”, those that differ behind a star. */
const rowsOf = (left: Partial<PolicySummary>, right: Partial<PolicySummary>): string[] =>
  comparePolicies({ ...bare, ...left }, { ...bare, ...right }, messages, words).flatMap(({ differing, same }) => [
    ...differing.map((row) => `* ${row.label}: ${row.left} / ${row.right}`),
    ...same.map((row) => `${row.label}: ${row.left} / ${row.right}`),
  ]);

describe('two policies, row by row', () => {
  it.each<readonly [string, Partial<PolicySummary>, Partial<PolicySummary>, readonly string[]]>([
    ['nothing said', {}, {}, []],
    [
      'the same type',
      { collected: [collected('basic.phone')] },
      { collected: [collected('basic.phone')] },
      ['电话号码: 有 / 有'],
    ],
    [
      'one type more, in the order of the vocabulary',
      { collected: [collected('basic.phone')] },
      { collected: [collected('basic.phone'), collected('basic.name')] },
      ['* 姓名: null / 有', '电话号码: 有 / 有'],
    ],
    [
      'taken by an SDK alone, and by both',
      { collected: [{ ...collected('basic.phone'), by: ['sdk'] }] },
      { collected: [{ ...collected('basic.phone'), by: ['self', 'sdk'] }] },
      ['* 电话号码: SDK / 有、及 SDK'],
    ],
    [
      'insisted on by one',
      { collected: [collected('basic.phone', true)] },
      { collected: [collected('basic.phone', false)] },
      ['* 电话号码: 必需 / 可选'],
    ],
    [
      'recipients',
      { recipients: [recipient('快驿'), recipient(null)] },
      { recipients: [recipient(null)] },
      ['* 快驿: 共享 / null', '物流配送与安装：未写明名称: 共享 / 共享'],
    ],
    [
      'a right told in other words',
      { rights: [{ right: 'delete', how: '设置—隐私', evidence }] },
      { rights: [{ right: 'delete', how: null, evidence }] },
      ['删除: 设置—隐私 / 有'],
    ],
    [
      'time to answer',
      { responseTime: { days: 15, working: true, evidence } },
      { responseTime: { days: 30, working: false, evidence } },
      ['* 答复期限: 15 个工作日内 / 30 天内'],
    ],
    [
      'time to answer for one right alone',
      { rights: [{ right: 'delete', how: null, evidence, time: { days: 15, working: true, evidence } }] },
      {},
      [
        '* 删除: 有、15 个工作日内 / null',
        '* 答复期限: 删除：15 个工作日内 / null',
        '* 答复期限: 删除：15 个工作日内 / null',
      ],
    ],
    [
      'a time for some rights, another for others',
      {
        rights: (['access', 'delete', 'close-account'] as const).map((right) => ({
          ...{ right, how: null, evidence },
          time: { days: right === 'close-account' ? 30 : 15, working: right !== 'close-account', evidence },
        })),
        disclosures: [],
      },
      { rights: [] },
      [
        '* 查询: 有、15 个工作日内 / null',
        '* 删除: 有、15 个工作日内 / null',
        '* 注销账号: 有、30 天内 / null',
        '* 答复期限: 查询、删除：15 个工作日内；注销账号：30 天内 / null',
      ],
    ],
    [
      'storage',
      { storage: { inChina: true, crossBorder: 'no', evidence } },
      {},
      ['* 存储与出境: 存储于境内、不出境 / null'],
    ],
    [
      'storage that asks before data leave',
      { storage: { inChina: null, crossBorder: 'no', asksFirst: true, evidence } },
      { storage: { inChina: null, crossBorder: 'no', evidence } },
      ['* 存储与出境: 未写明存于境内还是境外、如需出境会先征得同意 / 未写明存于境内还是境外、不出境'],
    ],
    [
      'a recipient under another of its names, and with SDK behind it',
      { recipients: [recipient('快驿速运有限公司', '快驿'), recipient('轻推SDK')] },
      { recipients: [recipient('轻推'), recipient('快驿')] },
      ['快驿速运有限公司: 共享 / 共享', '轻推SDK: 共享 / 共享'],
    ],
    [
      'kits of one company keep their own names',
      { recipients: [recipient('云杉登录', '云杉计算机有限公司')] },
      { recipients: [recipient('雁广告', '云杉计算机有限公司')] },
      ['* 云杉登录: 共享 / null', '* 雁广告: null / 共享'],
    ],
    [
      'two recipients that share a part of their names, and those without one',
      { recipients: [recipient('轻推'), recipient('云图', '云图地图'), recipient(null)] },
      { recipients: [recipient('轻推支付'), recipient('云图地图'), recipient('云图'), recipient(null)] },
      [
        '* 轻推: 共享 / null',
        '* 轻推支付: null / 共享',
        '* 云图地图: null / 共享',
        '云图: 共享 / 共享',
        '物流配送与安装：未写明名称: 共享 / 共享',
      ],
    ],
    ['a flag', { flags: [{ flag: 'implied-consent', evidence }] }, {}, ['* 修订后继续使用即视为同意: 有 / null']],
  ])('%s', (_, left, right, rows) => expect(rowsOf(left, right)).toEqual(rows));
});

describe('as a table', () => {
  const groups = comparePolicies({ ...bare, recipients: [recipient('<b>|快驿')] }, bare, messages, words);
  const { text, html } = comparisonTable(['甲|乙', '丙<i>'], groups, words);
  it('text of a page is no markup', () => {
    expect(text).toContain('甲\\|乙');
    expect(text).toContain('&lt;b&gt;\\|快驿');
    expect(html).toContain('丙&lt;i&gt;');
    expect(html).not.toContain('<b>');
  });
  it('has one column for each policy', () => {
    for (const line of text.trim().split('\n')) expect(line.split(/(?<!\\)\|/)).toHaveLength(5);
  });
});
