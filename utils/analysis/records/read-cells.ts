import type { FieldRole } from '../../lexicon/record-labels.ts';
import type { Cell } from '../../policy/document.ts';
import { roleOfHeader } from '../../rules/record-headers.ts';
import { cellRequires } from '../../rules/required.ts';
import type { Line } from './lines.ts';
import { aboutOf, type PolicyRecord, type RecordField } from './record.ts';

interface Placed {
  readonly cell: Cell;
  readonly start: number;
  end: number;
  text: string;
}

/**
 * Rows of HTML and Markdown tables, by the roles of their header row; a table of labels and values side by side is one
 * record. Tables that do not tell are left out.
 */
export function* readCells(lines: readonly Line[]): Generator<PolicyRecord> {
  for (const table of tables(lines)) {
    const upright = uprightRecord(table);
    if (upright) yield upright;
    const header = upright ? null : headerOf(table);
    if (!header) continue;
    const about = aboutOf(new Set(header.roles.values()));
    let above = new Map<number, RecordField>();
    for (const row of rows(table)) {
      const [first] = row;
      if (first === undefined || first.cell.row <= header.row) continue;
      const columns = new Map<number, RecordField>();
      for (const { cell, start, end, text } of row) {
        const role = header.roles.get(cell.column) ?? (cellRequires(null, text) === null ? null : 'required');
        if (role) columns.set(cell.column, { role, start, end });
      }
      // A cell that spans rows, or is left out below the first of them, holds for all of them.
      for (const [column, field] of above) if (column < first.cell.column) columns.set(column, field);
      above = columns;
      const fields = [...columns.values()];
      const end = (row.at(-1) as Placed).end;
      if (fields.length > 1) yield { fields, start: first.start, end, about, layout: 'cells', header: header.start };
    }
  }
}

/** Cells by table; paragraphs of one cell are joined again. */
function tables(lines: readonly Line[]): Placed[][] {
  const found = new Map<number, Placed[]>();
  for (const { block, start, end, text } of lines) {
    const { cell } = block;
    if (!cell) continue;
    const table = found.get(cell.table) ?? [];
    if (table.length === 0) found.set(cell.table, table);
    const last = table.at(-1);
    if (last && last.cell.row === cell.row && last.cell.column === cell.column) {
      last.end = end;
      last.text += text;
    } else table.push({ cell, start, end, text });
  }
  return [...found.values()];
}

/** Labels of a table that stand one below the other. */
const FEWEST_LABELS = 3;

/** "SDK名称 | 某某", "收集信息 | 设备标识": labels in the first column, values in the second. */
function uprightRecord(table: readonly Placed[]): PolicyRecord | null {
  const fields: RecordField[] = [];
  let headers = 0;
  for (const [label, value, ...more] of rows(table)) {
    if (!label || !value || more.length > 0) return null;
    // Short names of firms read as headers of columns of firms, and one value ("报送征信信息") may read as any.
    const head = roleOfHeader(value.text);
    if (head && head !== 'company' && head !== 'required' && (++headers > 1 || fields.length === 0)) return null;
    const role = roleOfHeader(label.text);
    if (role) fields.push({ role, start: value.start, end: value.end });
  }
  const roles = new Set(fields.map(({ role }) => role));
  const [first] = table;
  if (
    !first ||
    roles.size < FEWEST_LABELS ||
    fields.length > roles.size ||
    !(roles.has('name') || roles.has('company'))
  )
    return null;
  return { fields, start: first.start, end: (table.at(-1) as Placed).end, about: aboutOf(roles), layout: 'cells' };
}

/** Some tables have a title row first: the header is the first of three rows in which two cells tell their roles. */
const HEADER_ROWS = 3;

function headerOf(table: readonly Placed[]): { row: number; start: number; roles: Map<number, FieldRole> } | null {
  for (const row of rows(table).slice(0, HEADER_ROWS)) {
    const roles = new Map<number, FieldRole>();
    for (const { cell, text } of row) {
      const role = roleOfHeader(text);
      if (role) roles.set(cell.column, role);
    }
    const [first] = row;
    if (first && roles.size > 1) return { row: first.cell.row, start: first.start, roles };
  }
  return null;
}

function rows(table: readonly Placed[]): Placed[][] {
  const found = new Map<number, Placed[]>();
  for (const placed of table) {
    const row = found.get(placed.cell.row);
    if (row) row.push(placed);
    else found.set(placed.cell.row, [placed]);
  }
  return [...found.values()];
}
