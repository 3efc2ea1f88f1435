import type { Extent } from './track.ts';

/**
 * Which passages to keep painted when there are too many: the nearest ones to the middle of the view, as long as their
 * ranges are no more than `most`. Those whose place is unknown come last. Gives their indexes in the order given.
 */
export function nearest(
  extents: readonly (Extent | null)[],
  sizes: readonly number[],
  view: Extent,
  most: number,
): number[] {
  const middle = (view.top + view.bottom) / 2;
  const far = (at: Extent | null | undefined): number =>
    at ? Math.max(at.top - middle, middle - at.bottom, 0) : Number.POSITIVE_INFINITY;
  let left = most;
  return extents
    .map((_, index) => index)
    .sort((a, b) => far(extents[a]) - far(extents[b]) || a - b)
    .filter((index) => {
      left -= sizes[index] ?? 0;
      return left >= 0;
    })
    .sort((a, b) => a - b);
}
