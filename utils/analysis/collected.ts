import type { Collected } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';

export const findCollected = (_reading: Reading): Collected[] => [];
