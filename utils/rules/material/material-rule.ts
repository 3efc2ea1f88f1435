import type { Rule } from '../rule.ts';

/** What a matter is about: a claim of the summary may tell all of it that came or went. */
export type MatterKind =
  | 'data'
  | 'party'
  | 'public'
  | 'handling'
  | 'purpose'
  | 'choice'
  | 'condition'
  | 'scope'
  | 'right'
  | 'place';

/**
 * A matter of weight that a sentence has or has not, in all its usual words: one that has it in one version and not in the
 * other says another thing. Synonyms belong into one rule, so that exchanging them tells nothing.
 */
export interface MaterialRule extends Rule {
  readonly kind: MatterKind;
  /** Every word that matches is a matter of its own: teachers are not doctors. */
  readonly each?: true;
}
