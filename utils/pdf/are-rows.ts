import { linesOf, type Piece } from './find-lines.ts';
import { median } from './median.ts';

/** So much larger than a step between two lines of a cell is one between two rows. */
const LARGER = 1.25;
/** A column of text has fewer such steps, as a share of its lines, and fewer in all. */
const LEAST_SHARE = 0.25;
const LEAST_STEPS = 4;
/** So many of them are blank on both sides where these are rows of a table. */
const LEAST_BLANK = 0.75;
/** How much higher the blank is than one between two lines, as a share of the letters' size. */
const HIGHER = 0.2;
/** Lines of one text are no farther apart than that, as a share of the letters' size. */
const MOST_STEP = 1.8;

/**
 * What stands on both sides are rows of one table: on one of them cells stand beside each other, and where a row ends on
 * the right, it ends on the left too.
 */
export function areRows(left: readonly Piece[], right: readonly Piece[]): boolean {
  if (!hasCells(left) && !hasCells(right)) return false;
  const lines = linesOf(right);
  const size = median(lines.map((line) => line.size));
  const steps = lines.slice(1).map((line, i) => ({ from: lines[i]?.y ?? 0, to: line.y }));
  const usual = Math.min(Math.max(leastStep(left), leastStep(right)), MOST_STEP * size);
  const larger = steps.filter(({ from, to }) => to - from > LARGER * usual);
  if (larger.length < Math.max(LEAST_STEPS, LEAST_SHARE * lines.length)) return false;
  const blank = usual - size + HIGHER * size;
  const tops = [...left, ...right].sort((a, b) => a.y - b.y);
  const apart = larger.filter(({ from, to }) =>
    tops.some((piece, i) => {
      const above = tops[i - 1];
      return above && above.y >= from - size && piece.y <= to + size && piece.y - piece.size - above.y > blank;
    }),
  );
  return apart.length >= LEAST_BLANK * larger.length;
}

/** Of these pieces several have another one beside them. */
const hasCells = (pieces: readonly Piece[]): boolean =>
  pieces.filter((piece) => pieces.some(({ x, y, size }) => x >= piece.right && Math.abs(y - piece.y) < size)).length >=
  LEAST_STEPS;

/** How far the two nearest lines that stand under each other are apart. */
function leastStep(pieces: readonly Piece[]): number {
  let least = Infinity;
  for (const { x, y, right, size } of pieces)
    for (const other of pieces)
      if (other.y - y >= size && other.x < right && other.right > x) least = Math.min(least, other.y - y);
  return least;
}
