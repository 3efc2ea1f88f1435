import { expect, test } from 'vitest';
import { allMatches, firstMatch, matches } from '../../utils/text/pattern.ts';

test('finds every match and leaves the rule without memory', () => {
  const rule = /\d+/;
  const found = (text: string): string[] => [...allMatches(rule, text)].map((match) => match[0]);
  expect(found('a1b22')).toEqual(['1', '22']);
  expect(found('3')).toEqual(['3']);
  expect(rule.lastIndex).toBe(0);
});

test('a pattern used for the first time matches as ever', () => {
  expect(matches(/^甲$/, '甲')).toBe(true);
  expect(matches(/甲/, '乙')).toBe(false);
  expect(matches(undefined, '甲')).toBe(false);
  expect(firstMatch(/乙/, '甲乙')?.index).toBe(1);
});
