import type { PolicyHead, Recipient } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';
import { addUnnamed } from './recipients/add-unnamed.ts';
import { findKinds } from './recipients/find-kinds.ts';
import { findModes } from './recipients/find-modes.ts';
import { findNamed } from './recipients/find-named.ts';
import { mergeFindings } from './recipients/merge.ts';

/**
 * Third parties to whom data may go: named ones, then kinds without a name.
 * @param head the operator and its own products are no recipients
 */
export function findRecipients(reading: Reading, head: PolicyHead): Recipient[] {
  const modes = findModes(reading);
  const findings = findNamed(reading, head);
  const named = mergeFindings(findings);
  const unnamed = addUnnamed(reading, findKinds(reading, modes), modes, named, findings);
  return [...named, ...unnamed];
}
