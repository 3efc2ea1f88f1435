import type { PolicyHead, Recipient } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';

/** `head`: the operator and its own products are no recipients. */
export const findRecipients = (_reading: Reading, _head: PolicyHead): Recipient[] => [];
