import type { CuedRule } from './rule.ts';

/** Wordings by which a sentence says that data is collected: `firm` says it outright, `soft` says it for a list of data. */
export interface CollectingRule extends CuedRule {
  readonly force: 'firm' | 'soft';
}
