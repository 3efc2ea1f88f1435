import type { Retention } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';

export const findRetention = (_reading: Reading): Retention[] => [];
