/** One line of the table: our figure beside a yardstick's from the same run, or a size beside its limit. */
export interface Measured {
  readonly goal: number;
  readonly what: string;
  readonly ours: number;
  /** What `ours` is divided by; 1 where the goal is an absolute size. */
  readonly yardstick: number;
  readonly unit: 'ms' | 'bytes';
  /** The most that the ratio may be. */
  readonly limit: number;
}

/** A goal of the performance work; each measures its own lines. */
export interface Goal {
  readonly id: number;
  readonly title: string;
  /** @throws WrongSummary when what was timed did not do its work: then no ratio may be shown */
  readonly measure: () => Promise<readonly Measured[]>;
}

export class WrongSummary extends Error {}

export const ratioOf = ({ ours, yardstick }: Measured): number => ours / yardstick;
export const isMet = (line: Measured): boolean => ratioOf(line) <= line.limit;

const figure = (value: number, unit: Measured['unit']): string =>
  unit === 'bytes' ? String(value) : value >= 100 ? value.toFixed(0) : value.toPrecision(3);

/** The table as text, one line for each measurement. */
export function tableOf(lines: readonly Measured[]): string {
  const rows = [
    ['goal', 'what', 'ours', 'yardstick', 'ratio', 'at most', 'met?'],
    ...lines.map((line) => [
      String(line.goal),
      line.what,
      `${figure(line.ours, line.unit)} ${line.unit}`,
      line.yardstick === 1 ? '' : `${figure(line.yardstick, line.unit)} ${line.unit}`,
      line.yardstick === 1 ? '' : ratioOf(line).toPrecision(3),
      String(line.limit),
      isMet(line) ? 'yes' : 'no',
    ]),
  ];
  const widths = (rows[0] as string[]).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
