import { type Line, type Piece, textOf } from './find-lines.ts';
import { joinText } from './join-text.ts';
import { isMarked } from './marks.ts';
import type { Grid } from './pdf-page.ts';
import { splitAtColumns } from './split-at-columns.ts';
import { splitRows } from './split-rows.ts';

/** Lines of running text, or the rows of a table between them. */
export type Stretch =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly left: number;
      readonly open?: boolean;
    };

/** From left to right on the page, in points. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Columns of a table are that far apart at least, in sizes of its letters; so the pieces of a line are, too. */
const GUTTER = 0.4;
/** A line that is farther from the one before, in sizes of its letters, is no part of the same table. */
const FARTHEST = 4;

/** Parts the lines of a column into running text and tables: those that are ruled, and lines whose pieces stand under each other. */
export function findTables(set: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  const told = new Set<Grid>();
  let between: Line[] = [];
  for (const line of set) {
    const grid = line.pieces.find((piece) => piece.grid)?.grid;
    const beside = line.pieces.filter((piece) => !piece.grid);
    if (grid && !told.has(grid)) {
      stretches.push(...unruled(between), {
        kind: 'table',
        rows: grid.rows,
        left: grid.x,
        open: grid.open,
      });
      told.add(grid);
      between = [];
    }
    if (!grid) between.push(line);
    else if (beside.length > 0) between.push({ ...line, pieces: beside });
  }
  return [...stretches, ...unruled(between)];
}

function unruled(set: readonly Line[]): Stretch[] {
  const lines = splitAtColumns(set);
  const stretches: Stretch[] = [];
  let plain: Line[] = [];
  const endPlain = (): void => {
    if (plain.length > 0) stretches.push({ kind: 'lines', lines: plain });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const end = endOfTable(lines, at);
    const rows = end > at ? rowsOf(lines.slice(at, end)) : [];
    // The heads of a table may be all of it that had room on the page.
    const cut = end === lines.length && (rows[0]?.length ?? 0) > 2;
    // A title that stands over a gap between columns is none of the table's lines.
    const titled = spansOf(lines.slice(at + 1, end)).length > spansOf(lines.slice(at, end)).length;
    if (rows.length < (cut ? 1 : 2) || (titled && rows.length > 2)) {
      const line = lines[at++];
      if (line) plain.push(line);
      continue;
    }
    endPlain();
    stretches.push({ kind: 'table', rows, left: spansOf(lines.slice(at, end))[0]?.from ?? 0 });
    at = end;
  }
  endPlain();
  return stretches;
}

/** The line after a table that begins at a line; the line itself where none does. */
function endOfTable(lines: readonly Line[], start: number): number {
  let spans: Span[] = [];
  let end = start;
  let filled = 0;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i];
    const before = lines[i - 1];
    if (!line || (i > start && before && line.y - before.y > FARTHEST * line.size)) break;
    const lone = line.pieces.length === 1;
    if (lone && (i === start || isMarked(textOf(line)))) break;
    const next = merge(spans, line.pieces, line.size);
    // A line of text over several columns is none of the table's.
    if (i > start && (next.length < 2 || (lone && next.length < spans.length))) break;
    spans = next;
    if (!lone) filled++;
    end = i + 1;
  }
  return filled >= (end === lines.length ? 1 : 2) ? end : start;
}

/** Where columns stand: what the pieces of all lines cover, seen from above. */
function merge(spans: readonly Span[], pieces: readonly Piece[], size: number): Span[] {
  const all = [...spans, ...pieces.map(({ x, right }) => ({ from: x, to: right }))].sort((a, b) => a.from - b.from);
  const merged: Span[] = [];
  for (const span of all) {
    const last = merged.at(-1);
    if (last && span.from < last.to + GUTTER * size)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

const spansOf = (lines: readonly Line[]): Span[] =>
  lines.reduce<Span[]>((spans, { pieces, size }) => merge(spans, pieces, size), []);

function rowsOf(lines: readonly Line[]): string[][] {
  const spans = spansOf(lines);
  if (spans.length < 2) return [];
  const columnOf = ({ x, right }: Piece): number => {
    const middle = (x + right) / 2;
    return Math.max(
      0,
      spans.findIndex(({ to }) => middle <= to),
    );
  };
  return splitRows(lines, columnOf).map((row) => {
    const cells = spans.map(() => '');
    for (const piece of row.flatMap(({ pieces }) => pieces)) {
      const column = columnOf(piece);
      cells[column] = joinText(cells[column] ?? '', piece.text);
    }
    return cells;
  });
}
