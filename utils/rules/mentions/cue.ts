import type { ActKind } from '../../lexicon/mention-acts.ts';
import type { Rule } from '../rule.ts';

/**
 * A sign for or against marking a stretch, read on its surroundings in a sketch (signs.ts) with the stretch between ⟦
 * and ⟧. No single wording decides, as annotators do not decide by one: the weights of the cues that hold are added,
 * and more than nothing marks. Weights are small whole numbers that were fitted to the annotated CA4P-483 training
 * part (log odds × 2, rounded); a cue that did not help was left out. Only `deny/right-before` is set by hand: such
 * sentences are too rare there to count, and a plain denial must not read as collecting.
 */
export interface Cue extends Rule {
  readonly weight: number;
}

/** What speaks for an act of one kind may speak against another: "您提供" gives, "您收集" is no collecting. */
export interface ActCue extends Rule {
  readonly weights: Readonly<Partial<Record<ActKind, number>>>;
}

type ActRow = readonly [id: string, weights: ActCue['weights'], match: RegExp, hit: string, miss: string];
type Row = readonly [id: string, weight: number, match: RegExp, hit: string, miss: string];

export const actCues = (rows: readonly ActRow[]): ActCue[] =>
  rows.map(([id, weights, match, hit, miss]) => ({ id, weights, match, hits: [hit], misses: [miss] }));

export const cues = (rows: readonly Row[]): Cue[] =>
  rows.map(([id, weight, match, hit, miss]) => ({ id, weight, match, hits: [hit], misses: [miss] }));
