import { countLeading } from '../text/count-leading.ts';
import { oncePer } from '../text/once-per.ts';
import type { Reading } from '../text/reading.ts';
import { foldedLines } from './records/lines.ts';
import { readBare } from './records/read-bare.ts';
import { readCells } from './records/read-cells.ts';
import { readFlattened } from './records/read-flattened.ts';
import { readGlued } from './records/read-glued.ts';
import { readLabels } from './records/read-labels.ts';
import type { PolicyRecord } from './records/record.ts';

/**
 * The rows of every list in the policy, however the page has laid it out: table cells, label lines, one cell a line, all
 * glued into one line, or names with what they get behind a mark. In text order; read once for each reading, since several fields judge them. O(n).
 */
export const readRecords = oncePer((reading: Reading): readonly PolicyRecord[] => {
  const lines = foldedLines(reading);
  const told = [
    ...readCells(lines),
    ...readLabels(reading, lines),
    ...readFlattened(lines, looksLikeName),
    ...readGlued(reading, lines),
  ].sort((a, b) => a.start - b.start);
  const bare = [...readBare(reading, lines, told)];
  // "某某公司:手机号,用于配送。隐私政策:https://…": the label behind such a row tells less than the row.
  const inBare = (record: PolicyRecord): boolean => {
    const row = bare[countLeading(bare, ({ start }) => start <= record.start) - 1];
    return row !== undefined && record.end <= row.end;
  };
  const records = [...told.filter((record) => !inBare(record)), ...bare].sort((a, b) => a.start - b.start);
  return records;
});

/** A short line that ends as names of kits and companies end. */
const looksLikeName = (line: string): boolean =>
  line.length <= 40 &&
  /(?:sdk|有限(?:责任)?公司|推送|地图|支付|统计|登录|分享|联盟|平台|组件|插件|push)(?:[(].{0,30}[)])?$/.test(line) &&
  !/[,。;:]/.test(line);
