import type { DataTypeId } from '../../policy/ids.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import { dataMentionsBut } from '../collected/left-out.ts';
import type { Range } from '../trim-purpose.ts';

const PARTS = /[、,;/()和及与]/;

/** "地址" is data where it is a whole item of a cell of data. */
export const isItem = (text: string, { start, end }: Range, cell: Range): boolean =>
  (start === cell.start || matches(PARTS, text.charAt(start - 1))) &&
  (end === cell.end || matches(PARTS, text.charAt(end)));

/** "收件人姓名、电话、地址": beside data a plain word that is an item of its own is data too. */
export function* givenTypes(reading: Reading, cell: Range): Generator<DataTypeId> {
  const mentions = [...dataMentionsBut(reading, cell.start, cell.end)];
  const listed = mentions.some(({ vague }) => !vague);
  // "网卡(MAC)地址" goes on behind its bracket.
  for (const mention of mentions)
    if (
      !mention.vague ||
      (listed && isItem(reading.text, mention, cell) && reading.text.charAt(mention.start - 1) !== ')')
    )
      yield mention.type;
}
