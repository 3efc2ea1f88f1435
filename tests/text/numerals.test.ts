import { expect, test } from 'vitest';
import { parseNumeral } from '../../utils/text/numerals.ts';

test.each([
  ['15', 15],
  ['十五', 15],
  ['三十', 30],
  ['十', 10],
  ['二十一', 21],
  ['一百八十', 180],
  ['一百零五', 105],
  ['二〇二二', 2022],
  ['壹拾伍', 15],
  ['两', 2],
  ['', null],
  ['若干', null],
  ['十来', null],
])('%s is %s', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});
