import type { Reading } from '../../text/reading.ts';

/** Whether white space stood between the folded units at i and i + 1. */
export const hasGap = (reading: Reading, i: number): boolean =>
  (reading.offsets[i + 1] ?? 0) - (reading.offsets[i] ?? 0) > 1;
