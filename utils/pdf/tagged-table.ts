import { joinLines, type SetLine } from './join-lines.ts';
import { joinText } from './join-text.ts';
import type { PdfMarked, PdfTag } from './pdf-page.ts';
import type { PdfRow } from './pdf-text.ts';
import { type Edge, type Place, taggedLines, tokensOf } from './tagged-lines.ts';

/** A cell covers that many rows or columns at most. */
const MOST_SPAN = 100;

interface Cell {
  readonly tag: PdfTag;
  readonly rows: number;
  readonly columns: number;
  /** From its first letter to its last, in points from the page's left edge; not of an empty one. */
  readonly from: number;
  readonly to: number;
}
/** Each row's cells by their columns; null where one from above or from the left reaches to. */
type Grid = (Cell | null)[][];

/** The rows of a table with what of them stands on a page; every row has as many cells, those that others reach into are ''. */
export function taggedTable(table: PdfTag, place: Pick<Place, 'itemsOf' | 'page'>): PdfRow[] {
  const rows = [...rowsIn(table)].map(({ children }) =>
    children.flatMap((cell) => ('role' in cell ? [readCell(cell, place)] : [])),
  );
  const inOrder = gridOf(rows, () => 0);
  const width = Math.max(0, ...inOrder.map(({ length }) => length));
  // Files leave out cells in which nothing is drawn; then those of the other rows tell where each belongs.
  const full = inOrder.filter(({ length }) => length === width).flat();
  const columns = Array.from({ length: width }, (_, column) =>
    full.filter((cell, i) => cell?.columns === 1 && cell.to > 0 && i % width === column),
  ).map((cells) => ({
    from: Math.min(...cells.map((cell) => cell?.from ?? 0)),
    to: Math.max(...cells.map((cell) => cell?.to ?? 0)),
  }));
  const grid = gridOf(rows, ({ from, to }, row) => {
    if (inOrder[row]?.length === width || to === 0) return 0;
    const shared = columns.map((column) => Math.min(to, column.to) - Math.max(from, column.from));
    return shared.indexOf(Math.max(...shared));
  });
  const textOf = (cell: Cell | null | undefined, right = 0): string =>
    cell ? joinedText(linesIn(cell.tag, place, right)) : '';
  return grid.map((cells) => ({
    page: place.page,
    cells: columns.map(({ to }, i) => textOf(cells[i], cells[i]?.columns === 1 ? to : 0)),
  }));
}

/** @param least The first column that a cell can stand in */
function gridOf(rows: readonly (readonly Cell[])[], least: (cell: Cell, row: number) => number): Grid {
  const grid: Grid = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      column = Math.max(column, least(cell, row));
      while (grid[row]?.[column] !== undefined) column++;
      for (const [y, reached] of grid.slice(row, row + cell.rows).entries())
        for (let x = 0; x < cell.columns; x++) reached[column + x] = x + y === 0 ? cell : null;
      column += cell.columns;
    }
  }
  return grid;
}

function* rowsIn({ children }: PdfTag): Generator<PdfTag> {
  for (const child of children)
    if ('role' in child) {
      if (child.role === 'TR') yield child;
      else yield* rowsIn(child);
    }
}

function readCell(tag: PdfTag, place: Pick<Place, 'itemsOf' | 'page'>): Cell {
  const lines = linesIn(tag, place, 0);
  const { rowSpan = 1, colSpan = 1 } = tag;
  return {
    tag,
    rows: Math.min(rowSpan, MOST_SPAN),
    columns: Math.min(colSpan, MOST_SPAN),
    from: Math.min(...lines.map(({ column }) => column.left)),
    to: Math.max(0, ...lines.map(({ column }) => column.right)),
  };
}

/** @param right Where the lines of the cell's column end at the latest */
const linesIn = (cell: PdfTag, place: Pick<Place, 'itemsOf' | 'page'>, right: number): SetLine[] =>
  taggedLines(tokensOf(cell, true) as Generator<PdfMarked | Edge>, { ...place, right: () => right, inCell: true });

/** What a cell says, a line of text for each of its paragraphs. */
const joinedText = (lines: readonly SetLine[]): string =>
  joinLines(lines)
    .map(({ parts }) => parts.map(({ text }) => text).join(''))
    .join('\n');

/**
 * Takes over what of the same table stands on another page: a file tells of all its rows on each page that it is on. Heads
 * that are printed again are taken once.
 *
 * @returns whether it is the same table
 */
export function goOnTagged(rows: PdfRow[], more: readonly PdfRow[]): boolean {
  const isEmpty = ({ cells }: PdfRow): boolean => cells.every((cell) => cell === '');
  const isSame = ({ cells }: PdfRow, i: number): boolean => rows[i]?.cells.join('\t') === cells.join('\t');
  const first = more.findIndex((row, i) => !isEmpty(row) && !isSame(row, i));
  if (rows.length !== more.length || first < rows.findLastIndex((row) => !isEmpty(row))) return false;
  for (const [i, { page, cells }] of more.entries()) {
    const row = rows[i];
    if (!row || i < first) continue;
    rows[i] = isEmpty(row)
      ? { page, cells }
      : { ...row, cells: row.cells.map((cell, n) => joinText(cell, cells[n] ?? '')) };
  }
  return true;
}
