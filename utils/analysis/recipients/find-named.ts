import type { PolicyHead } from '../../policy/summary.ts';
import type { Reading } from '../../text/reading.ts';
import { readRecords } from '../records.ts';
import { scanShaped } from './find-by-structure.ts';
import { scanKnown } from './find-known.ts';
import { namesInLists, namesOfEntries, namesOfPolicies } from './find-listed.ts';
import type { Finding } from './merge.ts';
import { NamedSteps } from './named-steps.ts';
import { ownNames } from './own-names.ts';

/**
 * Every mention of a named recipient. The order matters, because a later step leaves alone what an earlier one has
 * taken: rows of lists know most about a name, a kit or a company knows where its name ends, a known name stands
 * anywhere, and only between known names does a place tell a name.
 */
export function findNamed(reading: Reading, head: PolicyHead): Finding[] {
  const known = scanKnown(reading);
  const shaped = scanShaped(reading);
  const steps = new NamedSteps(reading, known, ownNames(reading, head));
  for (const record of readRecords(reading)) if (record.about === 'recipient') steps.record(record);
  for (const shape of shaped) if (shape.shape === 'kit') steps.kit(shape);
  for (const shape of shaped) if (shape.shape === 'company') steps.companyName(shape);
  const accepted = known.filter((name) => steps.knownName(name));
  for (const name of namesInLists(reading, accepted)) steps.listed(name, 'share');
  for (const name of namesOfPolicies(reading)) steps.listed(name, 'sdk');
  for (const name of namesOfEntries(reading)) steps.listed(name, 'sdk');
  return steps.findings.sort((a, b) => a.at - b.at);
}
