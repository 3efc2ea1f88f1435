import type { PolicyHead, Recipient } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';
import { findNamed } from './recipients/find-named.ts';
import { mergeFindings } from './recipients/merge.ts';

/**
 * Third parties to whom data may go: named ones, then kinds without a name.
 * @param head the operator and its own products are no recipients
 */
export const findRecipients = (reading: Reading, head: PolicyHead): Recipient[] => mergeFindings(findNamed(reading, head));
