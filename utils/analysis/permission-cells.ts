import { CELL_SAYS_NOT_ASKED } from '../rules/permissions-denied.ts';
import { matches } from '../text/pattern.ts';
import type { Reading, Sentence } from '../text/reading.ts';

/** Titles and headers of lists of permissions. */
export const LIST_TITLE = /权限/;
/** A column of reasons, not of permissions. */
const REASON_TITLE = /目的|用途|说明|场景|是否|可否|影响|功能|方式|管理/;

/** The columns of tables that list permissions. */
export function permissionColumns(reading: Reading): Set<string> {
  const columns = new Set<string>();
  for (const { block, text } of reading.sentences) {
    const { cell } = block;
    if (cell && (cell.header || cell.row === 0) && matches(LIST_TITLE, text) && !matches(REASON_TITLE, text))
      columns.add(`${cell.table}:${cell.column}`);
  }
  return columns;
}

/** The row of a table in which a sentence stands; '' for none. */
export const rowOf = ({ block: { cell } }: Sentence): string => (cell ? `${cell.table}:${cell.row}` : '');

/** Rows of which a cell says that the permission is not asked for. */
export function rowsNotAsked(reading: Reading): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const sentence of reading.sentences)
    if (sentence.block.cell && matches(CELL_SAYS_NOT_ASKED, sentence.text)) rows.add(rowOf(sentence));
  return rows;
}
