import type { ResponseTime } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';

export const findResponseTime = (_reading: Reading): ResponseTime | null => null;
