import { describe, expect, it } from 'vitest';
import { dodge, type Stance } from '../../entrypoints/reader/dodge.ts';
import type { Box } from '../../utils/highlight/boxes.ts';

/** A window of 600 × 400 px, and a navigator of 300 × 120, or 200 × 40 when it is folded. */
const boxOf = ({ corner, folded }: Stance): Box => {
  const [width, height] = folded ? [200, 40] : [300, 120];
  const left = corner.endsWith('right') ? 600 - width : 0;
  const top = corner.startsWith('bottom') ? 400 - height : 0;
  return { left, top, right: left + width, bottom: top + height };
};
const line = (top: number, bottom: number, left = 0, right = 600): Box => ({ top, bottom, left, right });

function stanceFor(lines: readonly Box[], wanted: Stance, mayFold = true): Stance {
  let last = wanted;
  dodge(lines, wanted, mayFold, (stance) => {
    last = stance;
    return boxOf(stance);
  });
  return last;
}

describe('dodge', () => {
  const wanted: Stance = { corner: 'bottom-right', folded: false };
  it.each([
    ['stays where it covers nothing', [line(0, 200)], true, wanted],
    ['goes up', [line(300, 400)], true, { corner: 'top-right', folded: false }],
    ['goes aside, where lines are short', [line(0, 400, 320)], true, { corner: 'bottom-left', folded: false }],
    ['folds in a low window', [line(50, 350)], true, { corner: 'bottom-right', folded: true }],
    ['does not fold what was unfolded just now', [line(100, 300)], false, { corner: 'bottom-right', folded: false }],
    ['covers least where all is full', [line(0, 380)], true, { corner: 'bottom-right', folded: true }],
  ] as const)('%s', (_, lines, mayFold, stance) => expect(stanceFor(lines, wanted, mayFold)).toEqual(stance));

  it('never covers a passage that leaves it a corner', () => {
    for (let top = 0; top <= 260; top += 10) {
      const lines = [line(top, top + 100)];
      const box = boxOf(stanceFor(lines, wanted));
      expect(box.bottom <= top || box.top >= top + 100).toBe(true);
    }
  });
});
