import type { Contact } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';

export const findContacts = (_reading: Reading): Contact[] => [];
