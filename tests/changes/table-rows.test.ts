import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../utils/changes/diff-texts.ts';
import { sentenceChanges } from '../../utils/changes/sentence-changes.ts';
import { comparedText } from '../../utils/changes/table-rows.ts';
import type { Block, PolicyDocument } from '../../utils/policy/document.ts';

/** A paragraph, then a table: one string a row, its cells between bars; an empty one belongs to the cell above. */
function policy(...rows: readonly string[]): PolicyDocument {
  let text = '您的权利';
  const paragraph = { level: 0, number: null, region: 'main' } as const;
  const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length, cell: null, ...paragraph }];
  for (const [row, cells] of rows.entries())
    for (const [column, words] of cells.split('|').entries()) {
      if (words === '') continue;
      const start = text.length + 1;
      text += `\n${words}`;
      const cell = { table: 0, row, column, header: row === 0 };
      blocks.push({ kind: 'cell', start, end: text.length, cell, ...paragraph });
    }
  return { text, blocks, links: [], title: '', url: null, cutFrom: null };
}

const BEFORE = policy('权利|方式|时限', '查阅|发送邮件|10个工作日', '删除|发送邮件|10个工作日');
const diffOf = (now: PolicyDocument) => diffTexts(comparedText(BEFORE), comparedText(now));

describe('a table is compared row by row', () => {
  it('a row is a line', () =>
    expect(comparedText(BEFORE)).toBe(
      '您的权利\n权利 │ 方式 │ 时限\n查阅 │ 发送邮件 │ 10个工作日\n删除 │ 发送邮件 │ 10个工作日',
    ));

  it('a cell over two rows begins both', () =>
    expect(comparedText(policy('权限|相机|扫码', '|相册|上传'))).toBe(
      '您的权利\n权限 │ 相机 │ 扫码\n权限 │ 相册 │ 上传',
    ));

  it('what changed in a cell stands beside its row’s first one', () => {
    const now = policy('权利|方式|时限', '查阅|发送邮件|10个工作日', '删除|发送邮件|20个工作日');
    const diff = diffOf(now);
    expect(diff.hunks.at(-1)).toMatchObject({
      sort: 'altered',
      pieces: [{ sort: 'kept', text: '删除 │ 发送邮件 │ ' }, {}, {}, {}],
    });
    const [change] = sentenceChanges(diff, [], now.text).changes;
    expect(change?.values).toEqual({ kind: 'text', before: '删除：10个工作日', after: '删除：20个工作日' });
    expect(change?.evidence[0]?.start).toBe(now.text.lastIndexOf('20个工作日'));
  });

  it('times that two rows exchanged', () => {
    const old = policy('权利|方式|时限', '查阅|发送邮件|10个工作日', '删除|发送邮件|20个工作日');
    const now = policy('权利|方式|时限', '查阅|发送邮件|20个工作日', '删除|发送邮件|10个工作日');
    expect(sentenceChanges(diffTexts(comparedText(old), comparedText(now)), [], now.text).changes).toHaveLength(2);
  });

  it.each([
    ['a time, now without end', '24个月', '永久'],
    ['a time, now long', '24个月', '长期保存'],
    ['what is erased, now kept', '注销后立即删除', '不删除'],
    ['how long, in words', '180天', '直至您注销账号'],
    ['what may be refused', '可选', '必填'],
    ['a yes', '是', '否'],
    ['a purpose', '用于理赔', '用于理赔和精算定价'],
  ])('a cell that says no sentence: %s', (_case, was, is) => {
    const [old, now] = [was, is].map((cell) => policy('信息|说明', '订单|3年', `阅读记录|${cell}`)) as [
      PolicyDocument,
      PolicyDocument,
    ];
    const { changes } = sentenceChanges(diffTexts(comparedText(old), comparedText(now)), [], now.text);
    expect(changes.map(({ values }) => values)).toEqual([
      { kind: 'text', before: `阅读记录：${was}`, after: `阅读记录：${is}` },
    ]);
  });

  it.each([
    ['a numeral', '24个月', '二十四个月'],
    ['a word more', '手机号', '手机号码'],
    ['a version', 'v3.2.1', 'v3.2.2'],
  ])('a cell that says the same: %s', (_case, was, is) => {
    const [old, now] = [was, is].map((cell) => policy('信息|说明', '订单|3年', `阅读记录|${cell}`)) as [
      PolicyDocument,
      PolicyDocument,
    ];
    expect(sentenceChanges(diffTexts(comparedText(old), comparedText(now)), [], now.text).changes).toEqual([]);
  });

  it('a table that became lines is the same', () =>
    expect(
      diffTexts('您的权利\n查阅 │ 发送邮件 │ 10个工作日', '您的权利\n查阅\n发送邮件\n10个工作日').hunks.map(
        ({ sort }) => sort,
      ),
    ).toEqual(['same']));
});
