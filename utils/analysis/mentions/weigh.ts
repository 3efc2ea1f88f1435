import { ACT_CUES } from '../../rules/mentions/act-cues.ts';
import type { Cue } from '../../rules/mentions/cue.ts';
import { DATA_CUES } from '../../rules/mentions/data-cues.ts';
import { PARTY_CUES } from '../../rules/mentions/party-cues.ts';
import { holds } from '../../rules/rule.ts';
import type { Candidate } from './candidate.ts';

/** A cue that held, for `--explain`. */
export type Reason = readonly [id: string, weight: number];

const actCues = (kind: 'collect' | 'disclose' | 'give'): readonly Cue[] =>
  ACT_CUES.map((cue) => ({ ...cue, weight: cue.weights[kind] ?? 0 })).filter(({ weight }) => weight !== 0);

const CUES: Readonly<Record<Candidate['kind'], readonly Cue[]>> = {
  collect: actCues('collect'),
  disclose: actCues('disclose'),
  give: actCues('give'),
  named: DATA_CUES,
  personal: DATA_CUES,
  bare: DATA_CUES,
  pointer: DATA_CUES,
  party: PARTY_CUES,
  self: PARTY_CUES,
};

/** The cues that hold for a candidate in these surroundings (`Sketch.around`). */
export const reasonsFor = ({ kind }: Candidate, around: string): Reason[] =>
  CUES[kind].filter((cue) => holds(cue, around)).map(({ id, weight }) => [id, weight]);

/** More than nothing in all: the candidate is marked. */
export const isMarked = ({ weight }: Candidate, reasons: readonly Reason[]): boolean =>
  reasons.reduce((sum, [, each]) => sum + each, weight) > 0;
