import { drain, STRIDE, type Steps, step } from '../../policy/steps.ts';
import type { PolicyHead } from '../../policy/summary.ts';
import { bareName } from '../../text/bare-name.ts';
import type { Reading } from '../../text/reading.ts';
import { readRecords } from '../records.ts';
import { scanShapedInSteps } from './find-by-structure.ts';
import { namesDefined } from './find-defined.ts';
import { namesAfterExample, namesInBrackets } from './find-in-brackets.ts';
import { type Known, scanKnown } from './find-known.ts';
import { namesInLists, namesOfEntries, namesOfPolicies } from './find-listed.ts';
import type { Finding } from './merge.ts';
import { NameCollector } from './name-collector.ts';
import type { NameTrace } from './name-trace.ts';
import { NamedSteps } from './named-steps.ts';
import { ownNames } from './own-names.ts';
import { addRow } from './row-step.ts';
import { tellFromText } from './told-in-text.ts';

/**
 * Every mention of a named recipient. The order matters, because a later step leaves alone what an earlier one has
 * taken: rows of lists know most about a name, a kit or a company knows where its name ends, a known name stands
 * anywhere, and only between known names does a place tell a name.
 * @param trace hears what each step makes of each candidate
 */
export const findNamed = (reading: Reading, head: PolicyHead, trace: NameTrace | null = null): Finding[] =>
  drain(findNamedInSteps(reading, head, trace));

export function* findNamedInSteps(
  reading: Reading,
  head: PolicyHead,
  trace: NameTrace | null = null,
): Steps<Finding[]> {
  const known = yield* step(scanKnown(reading));
  const shaped = yield* scanShapedInSteps(reading);
  const records = yield* step(readRecords(reading));
  const names = new NameCollector(reading, ownNames(reading, head), trace);
  const steps = new NamedSteps(names, known);
  for (const [i, record] of records.entries()) {
    if (i % STRIDE === 0) yield;
    addRow(names, known, record);
  }
  yield;
  for (const [i, shape] of shaped.entries()) {
    if (i % STRIDE === 0) yield;
    if (shape.shape === 'kit') steps.kit(shape);
  }
  const companies = shaped.filter(({ shape }) => shape === 'company');
  for (const [i, company] of companies.entries()) {
    if (i % STRIDE === 0) yield;
    steps.companyName(company);
  }
  for (const one of namesDefined(reading, companies)) steps.defined(one);
  yield;
  const accepted: Known[] = [];
  for (const [i, name] of known.entries()) {
    if (i % STRIDE === 0) yield;
    if (steps.knownName(name)) accepted.push(name);
  }
  for (const name of namesInLists(reading, accepted)) steps.listed('in-list', name, null);
  for (const name of namesInBrackets(known)) steps.listed('in-brackets', name, null);
  for (const name of namesAfterExample(reading)) steps.listed('in-brackets', name, null);
  yield;
  for (const name of namesOfPolicies(reading)) steps.listed('policy-title', name, 'sdk');
  for (const name of namesOfEntries(reading)) steps.listed('entry', name, 'sdk');
  const inOrder = names.findings.sort((a, b) => a.at - b.at);
  const ends = new Map([...names.endings].map(([end, finding]) => [finding, end]));
  return yield* tellFromText(
    reading,
    inOrder,
    (finding) => ends.get(finding) ?? finding.at + bareName(finding.name).length,
  );
}
