import { expect, it } from 'vitest';
import { countLeading } from '../../utils/text/count-leading.ts';

it.each([
  [[], 5, 0],
  [[7, 9], 5, 0],
  [[1, 3, 5, 7], 5, 2],
  [[1, 3], 5, 2],
])('of %j those below %i are %i', (items, bound, count) => {
  expect(countLeading(items, (each) => each < bound)).toBe(count);
});
