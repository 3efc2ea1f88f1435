import type { Right } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';

export const findRights = (_reading: Reading): Right[] => [];
