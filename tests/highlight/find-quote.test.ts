import { describe, expect, it } from 'vitest';
import { findQuote } from '../../utils/highlight/find-quote.ts';

describe('findQuote', () => {
  const text = '甲乙丙。甲乙丁。甲乙戊。';
  it.each([
    ['stays where it was', 4, '甲乙', 4],
    ['moved a little: the nearest one', 5, '甲乙', 4],
    ['moved a little: the nearest one, after', 7, '甲乙', 8],
    ['only before', 11, '甲乙戊', 8],
    ['only after', 0, '甲乙丁', 4],
    ['gone', 0, '己', null],
    ['nothing to find', 3, '', null],
    ['an offset past the end', 99, '甲乙', 8],
  ])('%s', (_case, start, quote, found) => expect(findQuote(text, start, quote)).toBe(found));
});
