import type { Topic } from '../text/section.ts';
import type { CuedRule } from './rule.ts';

/** What one clause shows, told by its folded words: data, so that tests can run every rule on its own examples. */
export interface ClauseRule<Value> extends CuedRule {
  readonly value: Value;
  /** The only sections in which the words mean this. */
  readonly inside?: readonly Topic[];
  /** Sections in which the clause means something else. */
  readonly outside?: readonly Topic[];
  /** A title of these words says it too, as what stands below is just that. */
  readonly byTitle?: true;
  /** What takes the clause back where one of the sentences right behind it, in its section, says it. */
  readonly unlessNext?: RegExp;
}
