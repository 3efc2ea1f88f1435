import type { Collector } from '../../policy/summary.ts';
import type { Sentence } from '../../text/reading.ts';
import type { DataMention } from './data-mentions.ts';

/** One data word that the policy says is collected, and the rule that says so. */
export interface Claim {
  readonly mention: DataMention;
  readonly sentence: Sentence;
  readonly by: Collector;
  /** Higher shows the claim better: said outright before listed, plain words before vague ones. */
  readonly weight: number;
  /** Where the row of a list tells the purpose; folded offsets. */
  readonly purpose?: { readonly start: number; readonly end: number } | undefined;
  /** What the row's own column says of whether the data must be given. */
  readonly required?: boolean | null;
  /** Rule id, for `explain`. */
  readonly rule: string;
}
