import { closeUp } from './close-up.ts';
import { dropRunning } from './drop-running.ts';
import { dropWatermarks } from './drop-watermarks.ts';
import { findColumns, sharedGutter } from './find-columns.ts';
import { findGrids, linesInPlaceOf } from './find-grids.ts';
import { findLines, type Line, rightOf, xOf } from './find-lines.ts';
import { findTables } from './find-tables.ts';
import { type Column, joinLines, type Paragraph } from './join-lines.ts';
import { joinText } from './join-text.ts';
import { median } from './median.ts';
import type { PdfPage } from './pdf-page.ts';
import type { PdfBlock, PdfText } from './pdf-text.ts';
import { splitSheets } from './split-sheets.ts';
import { type Part, type Table, taggedParts } from './tagged-parts.ts';

/** A heading's letters are larger than the text's by that at least, and its text is no longer than that. */
const LARGER = 1.1;
const LONGEST_HEADING = 80;
const DEEPEST = 6;
/** So many of a column's lines, as a share, begin and end at its edges. */
const COMMON = 0.06;
/** Fewer lines may all end early. */
const LITTLE_TEXT = 8;

/** Makes of places what a reader sees in them: paragraphs, headings and tables, in the order in which they are read. Pure. */
export function layOut(given: readonly PdfPage[]): PdfText {
  const pages = given.map(closeUp);
  const tagged = taggedParts(pages);
  const { parts, unsure } = tagged ? { parts: tagged, unsure: [] } : placedParts(pages);
  const paragraphs = parts.map((part) => ('length' in part ? joinLines(part) : part));
  const levels = levelsOf(paragraphs.flatMap((part) => ('length' in part ? part : [])));
  return {
    pages: pages.length,
    ...(unsure.length > 0 && { unsure }),
    blocks: paragraphs.flatMap((part): PdfBlock[] =>
      'length' in part
        ? part.map((paragraph) => ({
            kind: 'paragraph',
            level: paragraph.level || (paragraph.item ? 0 : levels(paragraph)),
            parts: paragraph.parts,
            ...(paragraph.item > 0 && { item: paragraph.item }),
          }))
        : [{ kind: 'table', rows: part.rows.filter(({ cells }) => cells.some(Boolean)) }],
    ),
  };
}

/** The parts of a document by where its text stands, and on which pages that is not sure: those with tables, where pages have columns. */
function placedParts(pages: readonly PdfPage[]): {
  readonly parts: readonly Part[];
  readonly unsure: readonly number[];
} {
  const sheets = splitSheets(dropWatermarks(pages));
  const grids = sheets.map(({ rules, items }) => findGrids(rules, items));
  const lines = dropRunning(
    sheets.map(({ height, items }, i) => ({
      height,
      lines: findLines(items.filter((item) => !grids[i]?.some((grid) => grid.items.has(item)))),
    })),
  ).map((each, i) => [...each, ...(grids[i] ?? []).flatMap(linesInPlaceOf)].sort((a, b) => a.y - b.y));
  const gutter = sharedGutter(lines);
  const parts: Part[] = [];
  const inColumns = new Set<number>();
  const withTables = new Set<number>();
  for (const [i, { page }] of sheets.entries()) {
    const stretches = findColumns(lines[i] ?? [], gutter);
    if (stretches.length > 1) inColumns.add(page);
    for (const stretch of stretches) {
      const found = findTables(stretch);
      if (found.some(({ kind }) => kind === 'table')) withTables.add(page);
      const text = found.flatMap((part) => (part.kind === 'lines' ? part.lines : []));
      // A table may stand out over the text's edge; of little text the table's edge says more.
      const column = columnOf(text.length < LITTLE_TEXT ? stretch : text);
      for (const part of found) {
        const last = parts.at(-1);
        if (part.kind === 'lines') {
          const set = part.lines.map((line) => ({ line, page, column }));
          if (last && 'length' in last) parts[parts.length - 1] = [...last, ...set];
          else parts.push(set);
          continue;
        }
        const left = part.left - Math.min(...stretch.map(xOf));
        const table = { rows: part.rows.map((cells) => ({ page, cells })), left, open: part.open };
        if (last && !('length' in last) && goesOn(last, table)) parts[parts.length - 1] = joined(last, table);
        else if (table.rows.length > 0) parts.push(table);
      }
    }
  }
  return { parts, unsure: inColumns.size > 0 ? [...withTables] : [] };
}

/** The rows of a table go on in another column or page: there are as many cells in each, and they stand at the same place. */
const goesOn = (table: Table, more: Table): boolean =>
  table.rows[0]?.cells.length === more.rows[0]?.cells.length && Math.abs(more.left - table.left) <= 6;

/** A table in one, without the heads that are printed there again; a row may have been cut in two. */
function joined({ rows, left, open }: Table, more: Table): Table {
  const [first, ...others] =
    rows[0]?.cells.join('\t') === more.rows[0]?.cells.join('\t') ? more.rows.slice(1) : more.rows;
  const last = rows.at(-1);
  // Some programs draw a line where they cut; then what goes on has no name.
  const unnamed = open !== undefined && first?.cells[0] === '' && rows.every(({ cells }) => cells[0] !== '');
  const isCut = last && first && (open || unnamed);
  const cut = isCut ? [{ ...last, cells: last.cells.map((cell, n) => joinText(cell, first.cells[n] ?? '')) }] : [];
  const next = isCut ? [...rows.slice(0, -1), ...cut] : [...rows, ...(first ? [first] : [])];
  return { rows: [...next, ...others], left, open: more.open };
}

function columnOf(lines: readonly Line[]): Column {
  const steps = lines.slice(1).map(({ y }, i) => y - (lines[i]?.y ?? 0));
  const size = median(lines.map((line) => line.size));
  return {
    left: -edgeOf(
      lines.map((line) => -xOf(line)),
      size,
    ),
    right: edgeOf(lines.map(rightOf), size),
    pitch: median(steps),
  };
}

/** The outermost place that lines reach; one that only a single line of many does, a title or an address, is none. */
function edgeOf(ends: readonly number[], size: number): number {
  const outermost = [...ends].sort((a, b) => b - a);
  const enough = Math.max(2, Math.floor(COMMON * ends.length));
  const edge = outermost.findIndex(
    (end, i) => end - (outermost[i + enough - 1] ?? Number.NEGATIVE_INFINITY) < 1.5 * size,
  );
  return outermost[Math.max(0, edge)] ?? 0;
}

/** How deep a heading a paragraph is, by its size among all sizes larger than that of most of the text. */
function levelsOf(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => number {
  const lengths = new Map<number, number>();
  for (const { size, parts } of paragraphs) {
    const length = parts.reduce((sum, { text }) => sum + text.length, 0);
    lengths.set(rounded(size), (lengths.get(rounded(size)) ?? 0) + length);
  }
  const body = [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const isHeading = ({ size, parts }: Paragraph): boolean =>
    size > LARGER * body && parts.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_HEADING;
  const sizes = [...new Set(paragraphs.filter(isHeading).map(({ size }) => rounded(size)))].sort((a, b) => b - a);
  return (paragraph) => (isHeading(paragraph) ? Math.min(DEEPEST, sizes.indexOf(rounded(paragraph.size)) + 1) : 0);
}

const rounded = (size: number): number => Math.round(2 * size) / 2;
