import type { Line, Piece } from './find-lines.ts';

/** A step from line to line that is larger than that, measured by the lines of one cell, leads into another row. */
const LARGER = 1.14;
/** Lines of one cell are not farther apart than that, in sizes of their letters, unless it shows otherwise. */
const WIDEST = 1.7;

/**
 * The lines of a table's rows, of which each may have several. Where rows are set apart, the larger steps part them; where
 * every line is as far from the next, those that begin in the first column do.
 */
export function splitRows(lines: readonly Line[], columnOf: (piece: Piece) => number): Line[][] {
  const steps = lines.slice(1).map(({ y }, i) => y - (lines[i]?.y ?? 0));
  const pitch = pitchOf(lines, columnOf);
  const size = Math.max(...lines.map((line) => line.size));
  const most = Math.max(...lines.map(({ pieces }) => pieces.length));
  const full = lines.filter(({ pieces }) => pieces.length === most).length;
  const large = steps.filter((step) => step > LARGER * pitch).length;
  // A single larger step between lines that each have all cells is a chance.
  const chance = large < 2 && pitch > WIDEST * size && full > 0.8 * lines.length;
  const apart = large > 0 && large < steps.length && !chance;
  const rows: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const row = rows.at(-1);
    const starts = apart ? (steps[i - 1] ?? 0) > LARGER * pitch : begins(line, columnOf);
    if (row && !starts) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** It has the first cell of a row, and another one. */
const begins = ({ pieces }: Line, columnOf: (piece: Piece) => number): boolean =>
  pieces.length > 1 && pieces.some((piece) => columnOf(piece) === 0);

/** The least step between two lines in the same column. */
function pitchOf(lines: readonly Line[], columnOf: (piece: Piece) => number): number {
  const last = new Map<number, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { y, pieces } of lines)
    for (const piece of pieces) {
      const column = columnOf(piece);
      const before = last.get(column);
      if (before !== undefined && y > before) least = Math.min(least, y - before);
      last.set(column, y);
    }
  return least;
}
