import { countLeading } from '../../text/count-leading.ts';
import type { Reading } from '../../text/reading.ts';
import { readRecords } from '../records.ts';
import { isProse, isTakenByKit } from './claim-rows.ts';

/**
 * Where the row of a third party begins whose data stands at a folded offset of the text, or -1: "收集信息:…" in a row
 * that names a kit is what the kit takes.
 */
export function rowsOfOthers(reading: Reading): (offset: number) => number {
  const fields = readRecords(reading)
    .filter((record) => isTakenByKit(reading, record))
    .flatMap(({ fields, start: row }) =>
      fields
        .filter((field) => field.role === 'data' && !isProse(reading, field))
        .map(({ start, end }) => ({ start, end, row })),
    )
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    const field = fields[countLeading(fields, ({ start }) => start <= offset) - 1];
    return field && offset < field.end ? Math.min(field.row, field.start) : -1;
  };
}
