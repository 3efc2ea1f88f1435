import { describe, expect, it } from 'vitest';
import { retentionPeriods } from '../../utils/analysis/retention.ts';
import { RETENTION_RULES } from '../../utils/rules/retention.ts';
import { fold } from '../../utils/text/fold.ts';

describe.each(RETENTION_RULES)('$id', ({ hits, misses }) => {
  it.each(hits)('finds a period in %s', (text) => {
    expect(retentionPeriods(fold(text))).not.toEqual([]);
  });
  it.each(misses)('finds none in %s', (text) => {
    expect(retentionPeriods(fold(text))).toEqual([]);
  });
});
