import type { CardPlace } from '../../components/PassageCard.tsx';
import type { Box } from '../../utils/highlight/boxes.ts';

const GAP = 8;
const WIDTH = 360;
/** Room that a card of a few lines needs. */
const HEIGHT = 88;

/**
 * Where a card hangs that speaks of these lines and covers none of them, or as few as can be where they fill the window;
 * null when the window shows none.
 *
 * @param room The part of the window, `width` × `height` px, that is free for it.
 */
export function cardPlace(
  lines: readonly Box[],
  room: Pick<Box, 'top' | 'bottom'>,
  width: number,
  height: number,
): CardPlace | null {
  const first = lines[0];
  if (!first) return null;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  if (bottom < 0 || top > height) return null;
  const left = Math.max(GAP, Math.min(first.left, width - WIDTH - 5 * GAP));
  if (bottom + GAP + HEIGHT <= room.bottom) return { left, top: bottom + GAP, bottom: null };
  if (top - GAP - HEIGHT >= room.top) return { left, top: null, bottom: height - top + GAP };
  // No room on either side: where it covers the fewest lines.
  return room.bottom - bottom >= top - room.top
    ? { left, top: null, bottom: height - room.bottom + GAP }
    : { left, top: room.top + GAP, bottom: null };
}
