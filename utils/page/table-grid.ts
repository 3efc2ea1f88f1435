import type { Cell } from '../policy/document.ts';
import { attribute, tagOf } from './safe-dom.ts';

// As in HTML's "forming a table".
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** Gives each cell of one table its row and column while the table is read in order. */
export class TableGrid {
  private readonly table: number;
  private row = -1;
  private column = 0;
  /** For each column, the first row that no earlier cell reaches into. */
  private readonly freeFrom: number[] = [];

  constructor(table: number) {
    this.table = table;
  }

  startRow(): void {
    this.row++;
    this.column = 0;
  }

  place(element: Element, inHead: boolean): Cell {
    if (this.row < 0) this.startRow();
    while ((this.freeFrom[this.column] ?? 0) > this.row) this.column++;
    const cell = { table: this.table, row: this.row, column: this.column, header: inHead || tagOf(element) === 'th' };
    const rows = span(element, 'rowspan', MOST_ROWS);
    const columns = Math.max(1, span(element, 'colspan', MOST_COLUMNS));
    for (let i = 0; i < columns; i++)
      this.freeFrom[this.column++] = rows === 0 ? Number.POSITIVE_INFINITY : this.row + rows;
    return cell;
  }
}

/** A row span of 0 reaches to the end of the table. */
function span(element: Element, name: string, most: number): number {
  const written = attribute(element, name);
  const value = written === null ? 1 : parseInt(written, 10);
  return Number.isNaN(value) || value < 0 ? 1 : Math.min(value, most);
}

/**
 * A table that only arranges the page: declared so, holding other tables or sections, or with nothing side by side.
 */
export function isLayoutTable(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.querySelector('table, h1, h2, h3, article, main, nav, form')) return true;
  return !table.querySelector(':is(td, th) + :is(td, th)');
}
