import type { Flag } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';

export const findFlags = (_reading: Reading): Flag[] => [];
