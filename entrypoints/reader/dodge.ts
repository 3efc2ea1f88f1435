import { type Box, overlap } from '../../utils/highlight/boxes.ts';
import type { Corner } from '../../utils/messaging/overlay-choices.ts';

/** How the navigator stands. */
export interface Stance {
  readonly corner: Corner;
  readonly folded: boolean;
}

/**
 * Where the navigator may stand so that it covers none of `lines`: where the reader wants it, else in another corner,
 * else folded, if it may fold itself. When the lines fill the window, where it covers least.
 *
 * @param stand Lets it stand so, and gives the box that it takes up.
 */
export function dodge(lines: readonly Box[], wanted: Stance, mayFold: boolean, stand: (stance: Stance) => Box): void {
  let best: { readonly stance: Stance; readonly covered: number } | null = null;
  for (const folded of wanted.folded || !mayFold ? [wanted.folded] : [false, true]) {
    for (const corner of cornersFrom(wanted.corner)) {
      const stance = { corner, folded };
      const box = stand(stance);
      const covered = lines.reduce((sum, line) => sum + overlap(line, box), 0);
      if (covered === 0) return;
      if (!best || covered < best.covered) best = { stance, covered };
    }
  }
  stand(best?.stance ?? wanted);
}

/** All four, the nearest first. */
function cornersFrom(corner: Corner): Corner[] {
  const [row, side] = corner.split('-') as ['top' | 'bottom', 'left' | 'right'];
  const otherRow = row === 'top' ? 'bottom' : 'top';
  const otherSide = side === 'left' ? 'right' : 'left';
  return [corner, `${otherRow}-${side}`, `${row}-${otherSide}`, `${otherRow}-${otherSide}`];
}
