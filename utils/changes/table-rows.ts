import type { Block, PolicyDocument } from '../policy/document.ts';

/** What stands between the cells of a row that is compared as one line; it counts for nothing itself. */
export const CELL_EDGE = '│';

/**
 * The policy's own words as they are compared, a paragraph or a row of a table a line: of "10个工作日" alone nobody sees whose
 * time it is. A cell over several rows begins each of them.
 */
export function comparedText({ text, blocks }: PolicyDocument): string {
  const lines: string[] = [];
  let last: Block | null = null;
  let first = '';
  for (const block of blocks) {
    if (block.region !== 'main') continue;
    const words = text.slice(block.start, block.end);
    const { cell } = block;
    if (!cell) lines.push(words);
    else if (cell.table === last?.cell?.table && cell.row === last.cell.row)
      lines.push(`${lines.pop()} ${CELL_EDGE} ${inCell(words)}`);
    else {
      if (cell.column === 0) first = inCell(words);
      const spans = cell.column > 0 && cell.table === last?.cell?.table;
      lines.push(spans ? `${first} ${CELL_EDGE} ${inCell(words)}` : inCell(words));
    }
    last = block;
  }
  return lines.join('\n');
}

/** A cell is one line of several. */
const inCell = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Before a label may stand the number of its row. */
const ROW_NUMBER = /^\d{1,3}$/;
const LONGEST_LABEL = 24;

/** The cells of a row; of what is no row, itself. */
export const cellsOf = (line: string): string[] => line.split(CELL_EDGE).map((each) => each.trim());

/** What tells a row from the others of its table, with how many cells it has; empty for what is no row. */
export function nameOfRow(line: string): string {
  const cells = cellsOf(line);
  const label = cells.find((each) => !ROW_NUMBER.test(each)) ?? '';
  return cells.length < 2 || label === '' ? '' : `${cells.length} ${label}`;
}

/** What a row is about: its first cell, with "：" behind; empty for what is no row, and for that cell itself. */
export function labelOfRow(line: string, cell: string): string {
  const cells = cellsOf(line);
  const label = cells.find((each) => !ROW_NUMBER.test(each)) ?? '';
  return cells.length < 2 || label.length > LONGEST_LABEL || label.includes(cell.trim()) ? '' : `${label}：`;
}
