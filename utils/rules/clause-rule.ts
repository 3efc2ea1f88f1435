import type { Topic } from '../text/section.ts';
import type { Rule } from './rule.ts';

/** What one clause shows, told by its folded words: data, so that tests can run every rule on its own examples. */
export interface ClauseRule<Value> extends Rule {
  readonly value: Value;
  /** Folded literals; a sentence without any of them is never tried. */
  readonly cues: readonly string[];
  /** The only sections in which the words mean this. */
  readonly inside?: readonly Topic[];
  /** Sections in which the clause means something else. */
  readonly outside?: readonly Topic[];
}
