import { expect, test } from 'vitest';
import { newPrefix } from '../../utils/highlight/highlight-css.ts';

test('no page can guess under which names its highlights are kept', () => {
  expect(new Set(Array.from({ length: 100 }, newPrefix)).size).toBe(100);
});
