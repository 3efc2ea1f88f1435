import { expect, test } from 'vitest';
import { allMatches } from '../../utils/text/all-matches.ts';

test('finds every match and leaves the rule without memory', () => {
  const rule = /\d+/;
  const found = (text: string): string[] => [...allMatches(rule, text)].map((match) => match[0]);
  expect(found('a1b22')).toEqual(['1', '22']);
  expect(found('3')).toEqual(['3']);
  expect(rule.lastIndex).toBe(0);
});
