import { drain, type Steps, step } from '../policy/steps.ts';
import type { PolicyHead, Recipient } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';
import { addUnnamed } from './recipients/add-unnamed.ts';
import { findKinds } from './recipients/find-kinds.ts';
import { findModes } from './recipients/find-modes.ts';
import { findNamedInSteps } from './recipients/find-named.ts';
import { mergeFindings } from './recipients/merge.ts';

/**
 * Third parties to whom data may go: named ones, then kinds without a name.
 * @param head the operator and its own products are no recipients
 */
export const findRecipients = (reading: Reading, head: PolicyHead): Recipient[] =>
  drain(findRecipientsInSteps(reading, head));

export function* findRecipientsInSteps(reading: Reading, head: PolicyHead): Steps<Recipient[]> {
  const modes = yield* step(findModes(reading));
  const findings = yield* findNamedInSteps(reading, head);
  const named = yield* step(mergeFindings(findings));
  const kinds = yield* step(findKinds(reading, modes, head.product));
  return [...named, ...(yield* step(addUnnamed(reading, kinds, modes, named, findings)))];
}
