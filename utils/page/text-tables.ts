import { STRIDE, type Steps } from '../policy/steps.ts';
import { HEAD_SHARE, isTableHead, LONGEST_HEAD } from './mark-table-heads.ts';
import { type RawBlock, type Stretch, trim } from './raw-block.ts';

/** What stands between two cells of a line of text; a tab or a bar leaves empty cells, blanks do not. */
interface Separator {
  /** With the flag g. */
  readonly between: RegExp;
  readonly fewestColumns: number;
  /** Blanks stand inside cells as well, so every head must read like one and every row have a cell for each. */
  readonly even: boolean;
  /** So many cells in two lines one below the other make a table without a header; null where nothing does. */
  readonly fewestBare: number | null;
}

/** In this order: a line with a tab is not cut at its blanks. */
const SEPARATORS: readonly Separator[] = [
  { between: /\t/g, fewestColumns: 2, even: false, fewestBare: 3 },
  { between: /[|｜]/g, fewestColumns: 2, even: false, fewestBare: 3 },
  { between: /[ \u3000]{2,}|\u3000/g, fewestColumns: 3, even: true, fewestBare: null },
  { between: / /g, fewestColumns: 3, even: true, fewestBare: null },
];

/** Most lines have none of them. */
const PARTED = /[\t |｜\u3000]/;

/** No header line is longer. UTF-16 units. */
const LONGEST_HEADER_LINE = 240;

/** "|---|:--:|" under a header. */
const RULE = /^[\s|｜:+-]{3,}$/;

/**
 * Turns lines of text that are the rows of a table — a header, then as many cells a line, parted by tabs, bars or
 * blanks; with tabs and bars also without a header — into blocks of one cell each. That is how a table looks when it is
 * copied from a page. O(n).
 */
export function* readTextTables(text: string, blocks: readonly RawBlock[]): Steps<RawBlock[]> {
  const read: RawBlock[] = [];
  let table = 1 + blocks.reduce((most, { cell }) => Math.max(most, cell?.table ?? -1), -1);
  for (let i = 0; i < blocks.length; i++) {
    if (i % STRIDE === 0) yield;
    const found = rowsFrom(text, blocks, i);
    if (!found) {
      read.push(blocks[i] as RawBlock);
      continue;
    }
    const { rows, headed } = found;
    let row = 0;
    for (const cells of rows) {
      const line = blocks[i++] as RawBlock;
      if (!cells) continue;
      for (const [column, { start, end }] of cells.entries())
        if (end > start)
          read.push({
            ...line,
            start,
            end,
            kind: 'cell',
            level: 0,
            cell: { table, row, column, header: headed && row === 0 },
          });
      row++;
    }
    table++;
    i--;
  }
  return read;
}

/** The rows of the table that the block begins, a rule between them as null; null where it begins none. */
function rowsFrom(
  text: string,
  blocks: readonly RawBlock[],
  first: number,
): { rows: (Stretch[] | null)[]; headed: boolean } | null {
  const { start, end } = blocks[first] as RawBlock;
  if (end - start > LONGEST_HEADER_LINE || !PARTED.test(text.slice(start, end))) return null;
  for (const separator of SEPARATORS) {
    const header = cellsOf(text, blocks[first], separator);
    if (!header) continue;
    const headed = isHeader(text, header, separator);
    const fewest = headed ? 2 : separator.fewestBare;
    if (fewest === null || header.length < fewest) continue;
    const rows: (Stretch[] | null)[] = [header];
    let told = 1;
    for (let i = first + 1; i < blocks.length; i++) {
      const block = blocks[i] as RawBlock;
      if (!block.cell && RULE.test(text.slice(block.start, block.end))) {
        rows.push(null);
        continue;
      }
      const cells = cellsOf(text, block, separator);
      if (!cells || cells.length < 2 || cells.length > header.length) break;
      if ((separator.even || !headed) && cells.length < header.length) break;
      if (!headed && isHeader(text, cells, separator)) break;
      rows.push(cells);
      told++;
    }
    if (told > 1) return { rows, headed };
  }
  return null;
}

const isHeader = (text: string, cells: readonly Stretch[], { fewestColumns, even }: Separator): boolean =>
  cells.length >= fewestColumns &&
  cells.every(({ start, end }) => end - start <= LONGEST_HEAD && end > start) &&
  cells.filter((cell) => isTableHead(text, cell)).length >= (even ? 1 : HEAD_SHARE) * cells.length;

/** The cells of a line, empty ones too; null where nothing parts any. Bars at both ends of a line frame it. */
function cellsOf(text: string, block: RawBlock | undefined, { between }: Separator): Stretch[] | null {
  if (!block || block.cell || block.kind === 'item') return null;
  const line = text.slice(block.start, block.end);
  const cells: Stretch[] = [];
  let from = 0;
  // `matchAll` would copy the expression for each line of the text.
  between.lastIndex = 0;
  for (let mark = between.exec(line); mark; mark = between.exec(line)) {
    if (mark.index > 0) cells.push(trim(text, block.start + from, block.start + mark.index));
    from = mark.index + mark[0].length;
  }
  if (from === 0) return null;
  if (from < line.length) cells.push(trim(text, block.start + from, block.end));
  return cells;
}
