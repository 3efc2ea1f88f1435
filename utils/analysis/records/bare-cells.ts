import type { Reading } from '../../text/reading.ts';
import type { Range } from '../trim-purpose.ts';
import type { Line } from './lines.ts';
import { linkEnd } from './link-end.ts';

/** Marks between the parts of a row that is written as a line. */
const MARKS = ':,;。|';
/** The first mark must set the name apart; a comma does so only behind a company's name. */
const SETS_APART = /^(?:[:|]|--?)$/;

/** The parts of a line between its marks, brackets and links left whole; none where no mark sets a name apart. O(n). */
export function cellsOfLine(reading: Reading, { start, end }: Line): Range[] {
  const { text } = reading;
  const cells: Range[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charAt(at);
    if (unit === 'h' && text.startsWith('http', at)) {
      if (cells.length > 0 && at > from) cells.push({ start: from, end: at });
      from = cells.length > 0 ? at : from;
      at = linkEnd(reading, at, end) - 1;
      continue;
    }
    if (unit === '(') depth++;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    const length = depth > 0 ? 0 : MARKS.includes(unit) ? 1 : dashAt(text, at, start);
    if (length === 0) continue;
    const apart = SETS_APART.test(text.slice(at, at + length)) || text.slice(from, at).endsWith('公司');
    if (cells.length === 0 && !apart) return [];
    if (at > from) cells.push({ start: from, end: at });
    from = at + length;
    at = from - 1;
  }
  if (cells.length > 0 && end > from) cells.push({ start: from, end });
  return cells;
}

/** Units of a dash that parts cells: a long one, or a short one between ideographs; 0 where none stands. */
function dashAt(text: string, at: number, start: number): number {
  if (text.charAt(at) !== '-' || at === start) return 0;
  if (text.charAt(at + 1) === '-') return 2;
  return isIdeograph(text.charCodeAt(at - 1)) && isIdeograph(text.charCodeAt(at + 1)) ? 1 : 0;
}

const isIdeograph = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** The rows of every table, as ranges of their cells; paragraphs of one cell are joined again. O(n). */
export function cellsOfTables(lines: readonly Line[]): Range[][][] {
  const tables = new Map<number, Map<number, (Range & { column: number })[]>>();
  for (const { block, start, end } of lines) {
    if (!block.cell) continue;
    const { table, row, column } = block.cell;
    const rows = tables.get(table) ?? new Map<number, (Range & { column: number })[]>();
    tables.set(table, rows);
    const cells = rows.get(row);
    const last = cells?.at(-1);
    if (!cells) rows.set(row, [{ start, end, column }]);
    else if (last?.column === column) cells[cells.length - 1] = { start: last.start, end, column };
    else cells.push({ start, end, column });
  }
  return [...tables.values()].map((rows) => [...rows.values()]);
}
