import { oncePer } from '../text/once-per.ts';
import { matches } from '../text/pattern.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import type { Section } from '../text/section.ts';
import { type Columns, columnIn, LIST_TITLE } from './permission-cells.ts';
import { permissionForms } from './permission-forms.ts';

/** Items of a list of permissions: under such a heading or opening sentence, or in such a column of a table. */
export type Listed = 'no' | 'lead' | 'all';

export function standsInPermissionList(sentence: Sentence, columns: Columns): Listed {
  const column = columnIn(columns, sentence);
  if (column) return column === 'permissions' ? 'all' : 'no';
  for (let section: Section | null = sentence.section; section; section = section.parent)
    if (matches(LIST_TITLE, section.title)) return 'lead';
  return sentence.intro && matches(LIST_TITLE, sentence.intro.text) ? 'lead' : 'no';
}

/** What may stand beside permissions in a cell that names nothing else. */
const BETWEEN = /^(?:[、,/和及与或\s]|权限|功能)*$/;
/** Fewer parts of the device in one column are data by another name: "通讯录" in a list of what is collected. */
const LEAST_THINGS = 3;

/**
 * Cells that name parts of the device and nothing else, where their column names several: "摄像头 | 扫码 | 仅在需要时开启".
 * Such a table lists permissions, whatever its header says.
 */
export const cellsOfThings = oncePer((reading: Reading): ReadonlySet<Sentence> => {
  const columns = new Map<string, { readonly cells: Sentence[]; readonly things: Set<string> }>();
  for (const sentence of reading.sentences) {
    const { cell } = sentence.block;
    if (!cell || sentence.text.length > LONGEST_CELL) continue;
    const words = permissionForms().scan(reading.text, reading.offsets, sentence.start, sentence.end);
    let rest = sentence.text;
    for (const { start, end } of words) rest = rest.replace(reading.text.slice(start, end), '');
    if (words.length === 0 || !matches(BETWEEN, rest)) continue;
    const key = `${cell.table}:${cell.column}`;
    const column = columns.get(key) ?? { cells: [], things: new Set() };
    column.cells.push(sentence);
    for (const { start, end, value } of words)
      if (value.strength === 'thing') column.things.add(reading.text.slice(start, end));
    columns.set(key, column);
  }
  return new Set([...columns.values()].flatMap(({ cells, things }) => (things.size >= LEAST_THINGS ? cells : [])));
});
const LONGEST_CELL = 40;
