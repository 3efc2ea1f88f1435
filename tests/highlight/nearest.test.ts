import { describe, expect, it } from 'vitest';
import { nearest } from '../../utils/highlight/nearest.ts';

const at = (top: number) => ({ top, bottom: top + 20 });

describe('nearest', () => {
  const extents = [at(0), at(1000), at(2000), at(3000), null];
  it.each([
    ['all, where there is room', 9, [1, 1, 1, 1, 1], [0, 1, 2, 3, 4]],
    ['those next to the view', 2, [1, 1, 1, 1, 1], [1, 2]],
    ['fewer, where one has many ranges', 3, [1, 1, 3, 1, 1], [2]],
    ['nothing', 0, [1, 1, 1, 1, 1], []],
    ['those without a place last', 4, [1, 1, 1, 1, 1], [0, 1, 2, 3]],
  ])('%s', (_, most, sizes, found) =>
    expect(nearest(extents, sizes, { top: 1600, bottom: 2400 }, most)).toEqual(found),
  );
});
