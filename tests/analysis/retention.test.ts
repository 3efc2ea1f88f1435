import { describe, expect, it } from 'vitest';
import { findRetention, retentionPeriods } from '../../utils/analysis/retention.ts';
import { RETENTION_RULES, UNDER_TITLE } from '../../utils/rules/retention.ts';
import { fold } from '../../utils/text/fold.ts';
import { readingOf } from './reading-of.ts';

describe.each(RETENTION_RULES)('$id', ({ hits, misses }) => {
  it.each(hits)('finds a period in %s', (text) => {
    expect(retentionPeriods(fold(text))).not.toEqual([]);
  });
  it.each(misses)('finds none in %s', (text) => {
    expect(retentionPeriods(fold(text))).toEqual([]);
  });
});

describe(UNDER_TITLE.id, () => {
  it.each(UNDER_TITLE.hits)('finds a period in %s', (text) => {
    expect(retentionPeriods(fold(text), true)).not.toEqual([]);
    expect(retentionPeriods(fold(text), false)).toEqual([]);
  });
  it.each(UNDER_TITLE.misses)('finds none in %s', (text) => {
    expect(retentionPeriods(fold(text), true)).toEqual([]);
  });
  it('needs the title', () =>
    expect(
      findRetention(readingOf('一、保留多久\n会员账户：最后一次活动后 24 个月。\n二、我们的服务\n试用：7 天。')).map(
        ({ period }) => period,
      ),
    ).toEqual(['24个月']));
});

it('reads a period behind the label of a numbered line', () =>
  expect(findRetention(readingOf('五、資料保存期間：自您刪除帳號之日起三年。')).map(({ period }) => period)).toEqual([
    '三年',
  ]));
