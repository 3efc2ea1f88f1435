import { areRows } from './are-rows.ts';
import { type Line, linesOf, type Piece, rightOf, xOf } from './find-lines.ts';
import { median } from './median.ts';
import { cut } from './split-at-columns.ts';

/** Fewer lines than that are no column. */
const LEAST_LINES = 6;
/** A column is as wide as that many letters at least. */
const LEAST_WIDTH = 11;
/** Of the pieces about a gutter so many may cross it: titles over both columns. */
const MOST_CROSSING = 0.2;
/** Of a column's lines so many reach its edge, and behind so many there is a hole at most: paragraphs may be short. */
const LEAST_FULL = 0.3;
const MOST_HOLES = 0.5;
/** So much of a column may be a table. */
const MOST_TABLE = 0.6;
/** Two columns of one width, but for so much of it, each with lines of text that fill so much of it, so many at least. */
const MOST_DIFFERENCE = 0.03;
const FULL = 0.85;
const LEAST_FULL_LINES = 3;
/** A table of the left column may stand out over the gutter by so much of its width. */
const MOST_SPILL = 0.2;
/** Gutters at most so far from each other, in points, are one. */
const NEAR = 8;

/** The place of the gutter that pages of a document have in common, or null: on pages full of tables hardly any text shows it. */
export function sharedGutter(pages: readonly (readonly Line[])[]): number | null {
  const found = pages.flatMap((lines) => {
    const pieces = lines.flatMap((line) => line.pieces);
    return findHalves(pieces) ?? findGutter(pieces) ?? [];
  });
  const usual = median(found);
  return found.filter((at) => Math.abs(at - usual) <= NEAR).length > found.length / 2 ? usual : null;
}

/**
 * The stretches of a page that are read one after the other: columns from left to right, and what runs across them where
 * it stands. A page without columns is one stretch. A table is not parted: its cells are narrow, or leave holes.
 *
 * @param shared Where other pages of the document have a gutter: there one is believed on less.
 */
export function findColumns(lines: readonly Line[], shared: number | null = null): Line[][] {
  const set = lines.flatMap((line) => line.pieces);
  const isShared = shared !== null && mayPart(set, shared);
  const gutter = isShared ? shared : findGutter(set);
  if (gutter === null) return lines.length > 0 ? [[...lines]] : [];
  const pieces = isShared
    ? set.flatMap((piece) => (crosses(piece, gutter) ? partedAt(piece, set, gutter) : piece))
    : set;
  // Where lines of text on this page tell its columns, rows that happen to be level prove nothing.
  const isTold = isShared && findHalves(set) !== null;
  const spill = isShared ? MOST_SPILL * (gutter - Math.min(...set.map(({ x }) => x))) : 0;
  const stretches: Line[][] = [];
  let left: Piece[] = [];
  let right: Piece[] = [];
  let across: Piece[] = [];
  const endColumns = (): void => {
    const sides = [left, right].filter((side) => side.length > 0);
    const both = [...left, ...right];
    const isTable = (!isShared && sides.some((side) => !isText(side, 2))) || (!isTold && areRows(left, right));
    if (isTable) stretches.push(linesOf(both));
    else for (const side of sides) stretches.push(...findColumns(linesOf(side)));
    left = [];
    right = [];
  };
  const endAcross = (): void => {
    if (across.length > 0) stretches.push(linesOf(across));
    across = [];
  };
  for (const { pieces: row } of linesOf(pieces)) {
    if (row.some((piece) => crosses(piece, gutter) && piece.right > gutter + spill)) {
      endColumns();
      across.push(...row);
      continue;
    }
    endAcross();
    for (const piece of row) (piece.x < gutter ? left : right).push(piece);
  }
  endColumns();
  endAcross();
  return stretches;
}

const crosses = ({ x, right, size }: Piece, at: number): boolean => x < at - size / 4 && right > at + size / 4;

/** Where a blank runs down between two columns; null where none does. */
function findGutter(pieces: readonly Piece[]): number | null {
  if (pieces.length < 2 * LEAST_LINES) return null;
  const from = Math.min(...pieces.map(({ x }) => x));
  const to = Math.max(...pieces.map(({ right }) => right));
  let best: { at: number; crossing: number; width: number } | null = null;
  const starts = [...new Set(pieces.map(({ x }) => Math.round(x)))].filter((x) => x > from && x < to);
  for (const x of starts) {
    const at = x - 1;
    const crossing = pieces.filter((piece) => !piece.grid && crosses(piece, at));
    const left = pieces.filter(({ right }) => right <= at + 1);
    const right = pieces.filter((piece) => piece.x >= at);
    if (crossing.length > MOST_CROSSING * pieces.length) continue;
    if (!isColumn(left.filter((piece) => beside(piece, right))) || !isText(right, LEAST_LINES)) continue;
    const width = x - Math.max(...left.map((piece) => piece.right));
    if (best && (best.crossing < crossing.length || (best.crossing === crossing.length && best.width >= width)))
      continue;
    best = { at: at - width / 2, crossing: crossing.length, width };
  }
  return best?.at ?? null;
}

/** What stands on both sides, if what begins on the right does so where other lines of that column do. */
const partedAt = (piece: Piece, pieces: readonly Piece[], gutter: number): Piece[] =>
  cut(piece, [{ x: Math.min(...pieces.flatMap(({ x }) => (x >= gutter ? x : []))) }]);

/** Hardly anything stands in this gutter's place, and something on both sides. */
const mayPart = (pieces: readonly Piece[], at: number): boolean =>
  pieces.some(({ right }) => right <= at) &&
  pieces.some(({ x }) => x >= at) &&
  crossing(pieces, at) <= MOST_CROSSING * pieces.length;

const crossing = (pieces: readonly Piece[], at: number): number =>
  pieces.filter((piece) => !piece.grid && crosses(piece, at)).length;

/** The gutter between two columns of one width, which lines of text tell though most of the page may be tables; null where none is. */
function findHalves(pieces: readonly Piece[]): number | null {
  let best: number | null = null;
  for (const x of new Set(pieces.map((piece) => Math.round(piece.x)))) {
    const left = textEdges(pieces.filter(({ right }) => right <= x));
    const right = textEdges(pieces.filter((piece) => piece.x >= x - 1));
    if (!left || !right || left.to > right.from) continue;
    const width = right.to - right.from;
    if (Math.abs(left.to - left.from - width) > MOST_DIFFERENCE * width) continue;
    const at = (left.to + right.from) / 2;
    if (mayPart(pieces, at) && (best === null || crossing(pieces, at) < crossing(pieces, best))) best = at;
  }
  return best;
}

/** From where to where lines of running text reach on one side of a gutter; null where there is no such text. */
function textEdges(pieces: readonly Piece[]): { readonly from: number; readonly to: number } | null {
  const running = linesOf(pieces).filter(({ pieces: row }) => row.length === 1);
  const [from, to] = [Math.min(...running.map(xOf)), Math.max(...running.map(rightOf))];
  const full = running.filter((line) => rightOf(line) - xOf(line) >= FULL * (to - from));
  const size = median(running.map((line) => line.size));
  if (full.length < LEAST_FULL_LINES || to - from < LEAST_WIDTH * size) return null;
  // In a table the lines that stand alone are those of a cell, and others begin before it.
  return pieces.every((piece) => piece.x > from - size) ? { from, to } : null;
}

/** It stands within the height of the others. */
const beside = ({ y }: Piece, others: readonly Piece[]): boolean =>
  y >= Math.min(...others.map((each) => each.y)) - 1 && y <= Math.max(...others.map((each) => each.y)) + 1;

/** A column, or several beside each other. */
const isText = (pieces: readonly Piece[], least: number): boolean =>
  isColumn(pieces, least) || findGutter(pieces) !== null;

/** These stand under each other as lines of running text do, though a table may stand between them. */
function isColumn(pieces: readonly Piece[], least = LEAST_LINES): boolean {
  const lines = linesOf(pieces);
  const running = lines.filter(({ pieces: row }) => row.length === 1);
  if (running.length < Math.max(least, (1 - MOST_TABLE) * lines.length)) return false;
  const size = median(running.map((line) => line.size));
  const right = Math.max(...running.map(rightOf));
  if (right - Math.min(...running.map(xOf)) < LEAST_WIDTH * size) return false;
  if (running.filter((line) => rightOf(line) > right - 2.5 * size).length < LEAST_FULL * running.length) return false;
  const steps = lines.slice(1).map(({ y }, i) => y - (lines[i]?.y ?? 0));
  const usual = median(steps);
  return steps.filter((step) => step > 1.7 * usual).length <= MOST_HOLES * lines.length;
}
