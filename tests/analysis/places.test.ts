import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Places } from '../../utils/analysis/recipients/places.ts';

const place = fc.tuple(fc.nat(3_000), fc.integer({ min: 1, max: 700 })).map(([start, length]) => ({
  start,
  end: start + length,
}));

test('answers as looking at every place would', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), place, (all, asked) => {
      const places = new Places();
      for (const each of all) places.add(each);
      expect(places.touches(asked)).toBe(all.some(({ start, end }) => start < asked.end && asked.start < end));
      expect(places.cover(asked)).toBe(all.some(({ start, end }) => start <= asked.start && asked.end <= end));
    }),
  );
});
