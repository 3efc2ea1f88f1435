import type { Permission } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';

export const findPermissions = (_reading: Reading): Permission[] => [];
