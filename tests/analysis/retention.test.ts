import { describe, expect, it } from 'vitest';
import { findRetention, retentionPeriods } from '../../utils/analysis/retention.ts';
import { RETENTION_RULES } from '../../utils/rules/retention.ts';
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

it('reads a period behind the label of a numbered line', () =>
  expect(findRetention(readingOf('五、資料保存期間：自您刪除帳號之日起三年。')).map(({ period }) => period)).toEqual([
    '三年',
  ]));
