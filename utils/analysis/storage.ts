import type { Storage } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';

export const findStorage = (_reading: Reading): Storage => ({ inChina: null, crossBorder: 'unstated', evidence: [] });
