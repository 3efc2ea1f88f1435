import { expect, test } from 'vitest';
import { summarize } from '../../utils/analysis/summarize.ts';
import { groundsOf } from '../../utils/letters/grounds.ts';
import { groundFor } from '../../utils/letters/write-letter.ts';
import type { Block, PolicyDocument } from '../../utils/policy/document.ts';
import type { LetterKind } from '../../utils/policy/letter-kinds.ts';
import { documentOf } from './policies.ts';

/** A policy whose rights stand in a table, one string a row with its cells between bars. */
function withTable(rows: readonly string[]): PolicyDocument {
  const head = documentOf([
    '松果便签隐私政策',
    '松果便签由青岚市松果网络科技有限公司运营。',
    '个人信息保护负责人邮箱：dpo@songguo.example.com。',
    '二、您的权利',
  ]);
  let { text } = head;
  const blocks: Block[] = [...head.blocks];
  for (const [row, cells] of rows.entries())
    for (const [column, words] of cells.split('|').entries()) {
      const start = text.length + 1;
      text += `\n${words}`;
      const cell = { table: 0, row, column, header: row === 0 };
      blocks.push({ kind: 'cell', start, end: text.length, level: 0, number: null, cell, region: 'main' });
    }
  return { ...head, text, blocks };
}

const ROWS = [
  '权利|怎样行使|时限',
  '查阅、复制|您可以发送邮件至dsr@songguo.example.com申请|10个工作日内',
  '删除|邮件del@songguo.example.com，注明手机号|我们将在7个工作日内处理',
  '撤回同意|App“设置-隐私-授权管理”逐项关闭|即时',
  '注销账号|“我的-设置-注销账号”|3日',
  '转移|暂不支持转移|30日',
  '拒绝自动化决策|发送邮件至fair@songguo.example.com|20日',
];
const ground = (kind: LetterKind, rows: readonly string[]) => {
  const document = withTable(rows);
  return groundFor(groundsOf(document, summarize(document, 'zh-Hans')), kind);
};

test.each<[LetterKind, string | null, number | null, string | null]>([
  ['access', 'dsr@', 10, '查阅、复制：您可以发送邮件至dsr@songguo.example.com申请'],
  ['delete', 'del@', 7, '删除：邮件del@songguo.example.com，注明手机号'],
  ['withdraw', 'dpo@', null, '撤回同意：App“设置-隐私-授权管理”逐项关闭'],
  ['close-account', 'dpo@', 3, '“我的-设置-注销账号”'],
  ['portability', 'dpo@', 30, null],
  ['correct', 'dpo@', null, null],
  ['explain', 'dpo@', null, null],
])('a row of a table of rights serves its own right: %s', (kind, mail, days, promise) => {
  const found = ground(kind, ROWS);
  expect([found.mail?.slice(0, 4), found.time?.days ?? null, found.promise]).toEqual([mail, days, promise]);
});

test('a row’s first cell tells what its path is for', () => {
  const document = withTable([
    '序号|权利|路径',
    '1|关闭个性化推荐|我的-设置-隐私-内容偏好',
    '2|关闭个性化广告|我的-设置-隐私-合作伙伴',
    '3|意见反馈|我的-设置-帮助-意见反馈',
  ]);
  const ways = groundsOf(document, summarize(document, 'zh-Hans')).ways.map(({ topic, ways: each }) => [
    topic,
    each.map(({ steps }) => steps.at(-1)),
  ]);
  expect(ways).toEqual([
    ['recommendation', ['内容偏好']],
    ['ads', ['合作伙伴']],
    ['permissions', []],
    ['account', []],
  ]);
});

test('its time is quoted with the right that it is for', () =>
  expect(ground('delete', ROWS).time?.quote).toBe('删除……我们将在7个工作日内处理'));

test('a row for the others serves those that no row names', () => {
  const rows = [...ROWS, '其他请求|发送邮件至all@songguo.example.com|我们将在25日内答复'];
  expect([ground('correct', rows).time?.days, ground('delete', rows).time?.days]).toEqual([25, 7]);
});

test('times in a table of other things are no right’s', () => {
  const rows = ['事项|说明|时限', '发票|在线申请|3日', '换货|联系客服|7日'];
  expect(ground('delete', rows).time).toBe(null);
});
