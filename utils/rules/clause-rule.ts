import type { Topic } from '../text/section.ts';

/** What one clause shows, told by its folded words: data, so that tests can run every rule on its own examples. */
export interface ClauseRule<Value> {
  readonly id: string;
  readonly value: Value;
  /** Folded literals; a sentence without any of them is never tried. */
  readonly cues: readonly string[];
  readonly match: RegExp;
  /** Drops the hit when it matches anywhere in the same sentence. */
  readonly unless?: RegExp;
  /** The only sections in which the words mean this. */
  readonly inside?: readonly Topic[];
  /** Sections in which the clause means something else. */
  readonly outside?: readonly Topic[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
