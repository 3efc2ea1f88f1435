import type { LetterKind } from '../../policy/letter-kinds.ts';
import { oncePer } from '../../text/once-per.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import { kindsAskedIn, kindsListedIn } from './speaks-of.ts';

/** A row of a table of rights: what it says is said of its own right and of no other. */
export interface RightRow {
  /** The cell that names the right. */
  readonly label: Sentence;
  /** Requests that the label names; none where it is something else ("拒绝自动化决策"). */
  readonly kinds: readonly LetterKind[];
  /** "其他请求": those that no other row names. */
  readonly others: boolean;
  /** The sentences of its cells, the label's included. */
  readonly cells: readonly Sentence[];
}

/** A longer cell tells something, it names nothing. */
const LONGEST_LABEL = 24;
const OTHERS = /^(?:其[他它余]|以上|上述|全部|所有|各类)/;

/** The row in which a sentence stands, where some row of its table is about a right; null for any other place. */
export const rightRowOf = (reading: Reading, sentence: Sentence): RightRow | null =>
  sentence.block.cell ? (rightRows(reading).get(sentence) ?? null) : null;

/** Rows with cells beside their label, by each of their sentences. */
const rightRows = oncePer(({ sentences }: Reading): ReadonlyMap<Sentence, RightRow> => {
  const tables = new Map<number, Map<number, Sentence[]>>();
  for (const sentence of sentences) {
    const { cell } = sentence.block;
    if (!cell) continue;
    const rows = tables.get(cell.table) ?? new Map<number, Sentence[]>();
    const row = rows.get(cell.row) ?? [];
    row.push(sentence);
    tables.set(cell.table, rows.set(cell.row, row));
  }
  const found = new Map<Sentence, RightRow>();
  for (const rows of tables.values()) {
    const all = [...rows.values()].map(rowOf);
    if (all.some(({ kinds, cells }) => kinds.length > 0 && cells.length > 1))
      for (const row of all) for (const sentence of row.cells) found.set(sentence, row);
  }
  return found;
});

/** The label is the first cell or, behind a number, the second: a right that is named further on is none. */
function rowOf(cells: readonly Sentence[]): RightRow {
  const named = cells.slice(0, 2).find(({ text }) => kindsOf(text).length > 0);
  const label = named ?? (cells[0] as Sentence);
  return { label, kinds: named ? kindsOf(label.text) : [], others: matches(OTHERS, label.text), cells };
}

/** Every label that names a request has one of these; most cells have none. */
const CUES = /查|访|复制|副本|更正|改正|补充|修改|删|撤|注销|销户|转移|迁移|可携|解释|拒|退订|关闭|取消|亲属/;

const kindsOf = (label: string): readonly LetterKind[] =>
  label.length <= LONGEST_LABEL && matches(CUES, label)
    ? [...new Set([...kindsListedIn(label), ...kindsAskedIn(label)])]
    : [];
