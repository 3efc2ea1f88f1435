import { findLines, type Line } from './find-lines.ts';
import { joinLines } from './join-lines.ts';
import { median } from './median.ts';
import type { Box, Grid, PdfItem } from './pdf-page.ts';
import { widthOf } from './split-at-columns.ts';

/** Lines that are no farther apart, in points, touch each other, or are one: some draw a frame of its own around each cell. */
const NEAR = 2;
const APART = 2 * NEAR;
/** Lines of one cell are no farther apart than that, in sizes of their letters. */
const WIDEST = 1.8;
/** Lines of text are that far apart, in sizes of their letters. */
const LEADING = 1.6;
/** So many of its runs of text, as a share, may reach into a cell beside their own. */
const MOST_CROSSING = 0.1;

/** The ruled tables of a page, of two columns and more. */
export const findGrids = (rules: readonly Box[], items: readonly PdfItem[]): Grid[] =>
  touching(rules).flatMap((group) => gridOf(group, items) ?? []);

/** Groups of lines of which each touches another one. */
function touching(rules: readonly Box[]): Box[][] {
  const rest = new Set(rules);
  const groups: Box[][] = [];
  for (const first of rules) {
    if (!rest.delete(first)) continue;
    const group = [first];
    for (const rule of group)
      for (const other of rest)
        if (
          other.x <= rule.right + APART &&
          other.right >= rule.x - APART &&
          other.y <= rule.bottom + APART &&
          other.bottom >= rule.y - APART
        ) {
          rest.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function gridOf(rules: readonly Box[], items: readonly PdfItem[]): Grid | null {
  const upright = rules.filter(({ x, y, right, bottom }) => bottom - y > right - x);
  const level = rules.filter((rule) => !upright.includes(rule));
  const drawnXs = placesOf(upright.map(({ x, right }) => (x + right) / 2));
  const drawnYs = placesOf(level.map(({ y, bottom }) => (y + bottom) / 2));
  const box = {
    x: Math.min(...rules.map(({ x }) => x)),
    y: Math.min(...rules.map(({ y }) => y)),
    right: Math.max(...rules.map(({ right }) => right)),
    bottom: Math.max(...rules.map(({ bottom }) => bottom)),
  };
  const xs = placesOf([...drawnXs, box.x, box.right]);
  const ys = placesOf([...drawnYs, box.y, box.bottom]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  // A frame around text, and one with a line between two columns of it, are no tables.
  if (columns < 2 || rows < 1 || drawnXs.length < 2 || (rows === 1 && columns === 2)) return null;
  const middle = (places: readonly number[], i: number): number => ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;
  const near = (a: number, b = 0): boolean => Math.abs(a - b) <= APART;
  const isWall = (row: number, x: number): boolean =>
    upright.some(
      (rule) => near(middle([rule.x, rule.right], 0), xs[x]) && isWithin(middle(ys, row), rule.y, rule.bottom),
    );
  const isFloor = (y: number, column: number): boolean =>
    level.some(
      (rule) => near(middle([rule.y, rule.bottom], 0), ys[y]) && isWithin(middle(xs, column), rule.x, rule.right),
    );
  const cells = Array.from({ length: rows * columns }, (_, i) => i);
  for (const i of cells) {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const above = row > 0 && !isFloor(row, column) ? cells[i - columns] : undefined;
    const before = column > 0 && !isWall(row, column) ? cells[i - 1] : undefined;
    cells[i] = above ?? before ?? i;
  }
  const inside = items.filter(({ x, y, width, size }) => {
    const [at, level] = [x + Math.min(width, size) / 2, y - size / 3];
    return isWithin(at, box.x, box.right) && isWithin(level, box.y, box.bottom);
  });
  const texts = cells.map((): PdfItem[] => []);
  let crossing = 0;
  for (const item of inside.flatMap((whole) => cutAt(whole, xs))) {
    const cellAt = (x: number): number => cells[within(ys, item.y - item.size / 3) * columns + within(xs, x)] ?? 0;
    const cell = cellAt(item.x + Math.min(item.width, item.size) / 2);
    if (cellAt(item.x + Math.max(0, item.width - item.size / 2)) !== cell) crossing++;
    texts[cell]?.push(item);
  }
  if (crossing > MOST_CROSSING * inside.length || texts.filter(({ length }) => length > 0).length < 2) return null;
  return {
    ...box,
    items: new Set(inside),
    open: !isFloor(rows, 0) && near(drawnXs[0] ?? 0, xs[0]),
    rows: Array.from({ length: rows }, (_, row) => texts.slice(row * columns, (row + 1) * columns))
      // Where no line parts rows, what is blank does.
      .flatMap((cells) => (rows > 2 ? [cells] : bandsOf(cells)))
      .map((cells) => cells.map((each, column) => textIn(each, xs[column + 1] ?? 0, xs[column] ?? 0))),
  };
}

/** The rows between two lines: over each of them all cells are blank, and the first one begins anew. */
function bandsOf(cells: readonly (readonly PdfItem[])[]): (readonly PdfItem[])[][] {
  const items = cells.flat();
  const size = median(items.map((item) => item.size));
  const ys = [...new Set(items.map(({ y }) => y))].sort((a, b) => a - b);
  const isBlank = (y: number, i: number): boolean => i === 0 || y - (ys[i - 1] ?? 0) > WIDEST * size;
  const tops = ys.filter(isBlank).filter((y, i) => i === 0 || cells[0]?.some((item) => Math.abs(item.y - y) < size));
  return tops.map((top, i) =>
    cells.map((cell) => cell.filter(({ y }) => y >= top && y < (tops[i + 1] ?? Number.POSITIVE_INFINITY))),
  );
}

/** A run in as many as there are cells in it: narrow cells are told as one, with a blank where a line stands. */
function cutAt(item: PdfItem, xs: readonly number[]): PdfItem[] {
  const { text, x, width, size } = item;
  const wall = xs.find((at) => at > x + size / 2 && at < x + width - size / 2);
  const each = width / widthOf(text);
  const off = (index: number): number => Math.abs(x + each * widthOf(text.slice(0, index)) - (wall ?? 0));
  const blanks = [...text.matchAll(/ /g)].map(({ index }) => index).sort((a, b) => off(a) - off(b));
  const [at] = blanks;
  if (wall === undefined || at === undefined || off(at) > size) return [item];
  const rest = { ...item, text: text.slice(at + 1), x: wall, width: x + width - wall };
  return [{ ...item, text: text.slice(0, at), width: wall - x }, ...cutAt(rest, xs)];
}

const isWithin = (at: number, from: number, to: number): boolean => at >= from - NEAR && at <= to + NEAR;

/** Between which of these places something stands. */
const within = (places: readonly number[], at: number): number =>
  Math.min(
    places.length - 2,
    Math.max(
      0,
      places.findLastIndex((place) => place <= at),
    ),
  );

/** Places one by one, where those close by are one. */
function placesOf(all: readonly number[]): number[] {
  const places: number[] = [];
  for (const at of [...all].sort((a, b) => a - b))
    if (at - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > APART) places.push(at);
  return places;
}

/** What a cell says, a line of text for each of its paragraphs. */
function textIn(items: readonly PdfItem[], right: number, left: number): string {
  const lines = findLines(items);
  const from = Math.min(...items.map(({ x }) => x));
  const column = {
    left: from,
    right: right - (from - left),
    pitch: median(lines.slice(1).map(({ y }, i) => y - (lines[i]?.y ?? 0))),
  };
  return joinLines(lines.map((line) => ({ line, page: 1, column })))
    .map(({ parts }) => parts.map(({ text }) => text).join(''))
    .join('\n');
}

/** Lines in a table's place, by which columns of text are found. */
export function linesInPlaceOf(grid: Grid): Line[] {
  const size = median([...grid.items].map((item) => item.size));
  const count = Math.max(1, Math.floor((grid.bottom - grid.y) / (LEADING * size)));
  return Array.from({ length: count }, (_, i): Line => {
    const y = grid.y + size + i * LEADING * size;
    return { y, size, pieces: [{ text: '', x: grid.x, right: grid.right, y, size, joints: [], grid }] };
  });
}
