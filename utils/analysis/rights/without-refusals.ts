import { REFUSAL } from '../../rules/rights/refusals.ts';
import { matchRule } from '../../rules/rule.ts';

const NO = /无|不|未|没/;
const CLAUSE = /[^,;。]+/g;
/** No rule of a right matches it. */
const BLANK = '_';

/** A folded sentence of the same length in which the ends of clauses that say no to a right are blanked out. */
export const withoutRefusals = (text: string): string =>
  NO.test(text)
    ? text.replace(CLAUSE, (clause) => {
        const at = matchRule(REFUSAL, clause)?.index ?? clause.length;
        return clause.slice(0, at).padEnd(clause.length, BLANK);
      })
    : text;

/** Whether a folded clause or sentence says no to a right at its end. */
export const refuses = (text: string): boolean => withoutRefusals(text).endsWith(BLANK);
