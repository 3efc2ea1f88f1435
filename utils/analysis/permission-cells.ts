import {
  CELL_SAYS_NO,
  CELL_SAYS_NOT_ASKED,
  COLUMN_ASKS_WHETHER,
  COLUMN_IS_PLATFORM,
} from '../rules/permissions-denied.ts';
import { oncePer } from '../text/once-per.ts';
import { firstMatch, matches } from '../text/pattern.ts';
import type { Reading, Sentence } from '../text/reading.ts';

/** Titles and headers of lists of permissions. */
export const LIST_TITLE = /权限/;
/** A column of reasons, not of permissions. */
const REASON_TITLE = /目的|用途|说明|场景|是否|可否|影响|功能|方式|管理/;

/** Headers of what a permission yields: data, whatever permissions are called after it. */
const DATA_TITLE = /(?:信息|数据|资料|字段)(?:类型|种类|内容|范围|字段)?$/;

/** Columns of the tables that list permissions, as "table:column". */
export interface Columns {
  readonly permissions: ReadonlySet<string>;
  readonly data: ReadonlySet<string>;
}

const columnOf = ({ block: { cell } }: Sentence): string => (cell ? `${cell.table}:${cell.column}` : '');

/** Which columns name permissions, and which of the same tables hold data. */
export function permissionColumns(reading: Reading): Columns {
  const headers = reading.sentences.filter(({ block: { cell } }) => cell && (cell.header || cell.row === 0));
  const permissions = headers.filter(({ text }) => matches(LIST_TITLE, text) && !matches(REASON_TITLE, text));
  const tables = new Set(permissions.map(({ block }) => block.cell?.table));
  const data = headers.filter(({ block, text }) => tables.has(block.cell?.table) && matches(DATA_TITLE, text));
  const named = new Set(permissions.map(columnOf));
  return { permissions: named, data: new Set(data.map(columnOf).filter((column) => !named.has(column))) };
}

/** How the columns of a sentence's cell stand to permissions; null outside of them. */
export function columnIn({ permissions, data }: Columns, sentence: Sentence): keyof Columns | null {
  const column = columnOf(sentence);
  if (permissions.has(column)) return 'permissions';
  return data.has(column) ? 'data' : null;
}

/** The row of a table in which a sentence stands; '' for none. */
export const rowOf = ({ block: { cell } }: Sentence): string => (cell ? `${cell.table}:${cell.row}` : '');

/** Rows of which a cell says that the permission is not asked for, and those of which one says that nothing is taken. */
interface UnusedRows {
  readonly asked: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
}

export const rowsUnused = oncePer((reading: Reading): UnusedRows => {
  const [asked, taken] = [new Set<string>(), new Set<string>()];
  const asks = new Map<string, RegExpExecArray>();
  // "安卓 × | iOS ×": a row that says no for each platform.
  const platforms = new Set<string>();
  const [forNone, forSome] = [new Set<string>(), new Set<string>()];
  for (const sentence of reading.sentences) {
    const { cell } = sentence.block;
    if (!cell) continue;
    const question = cell.header || cell.row === 0 ? firstMatch(COLUMN_ASKS_WHETHER, sentence.text) : null;
    if (question) asks.set(columnOf(sentence), question);
    if (matches(COLUMN_IS_PLATFORM, sentence.text)) platforms.add(columnOf(sentence));
    else if (platforms.has(columnOf(sentence)))
      (matches(CELL_SAYS_NO, sentence.text) ? forNone : forSome).add(rowOf(sentence));
    const denial =
      firstMatch(CELL_SAYS_NOT_ASKED, sentence.text) ??
      (matches(CELL_SAYS_NO, sentence.text) ? asks.get(columnOf(sentence)) : undefined);
    if (!denial) continue;
    asked.add(rowOf(sentence));
    if (denial.groups?.['taken']) taken.add(rowOf(sentence));
  }
  for (const row of forNone) if (!forSome.has(row)) asked.add(row);
  return { asked, taken };
});
