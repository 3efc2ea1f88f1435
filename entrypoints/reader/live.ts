import { nearest } from '../../utils/highlight/nearest.ts';
import type { Extent } from '../../utils/highlight/track.ts';
import type { AnchoredMark } from './anchored-mark.ts';

/** Most ranges that are painted at a time, the current passage and its flash included. */
const MOST_LIVE = 200;

/** The passages to paint: all of them, or where that is too many those near to what the window shows. */
export function liveMarks(
  marks: readonly AnchoredMark[],
  current: AnchoredMark | null,
  extents: ReadonlyMap<AnchoredMark, Extent>,
  view: Extent,
): readonly AnchoredMark[] {
  const most = MOST_LIVE - 2 * (current?.ranges.length ?? 0);
  const sizes = marks.map(({ ranges }) => ranges.length);
  if (sizes.reduce((sum, size) => sum + size, 0) <= most) return marks;
  const places = marks.map((mark) => extents.get(mark) ?? null);
  return nearest(places, sizes, view, most).flatMap((index) => marks[index] ?? []);
}

/** The view by halves of its height: what is painted changes with these, not with every pixel. */
export function coarse({ top, bottom }: Extent): Extent {
  const half = Math.max(1, (bottom - top) / 2);
  const from = Math.round(top / half) * half;
  return { top: from, bottom: from + 2 * half };
}

export const sameMembers = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);
