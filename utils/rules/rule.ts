import { firstMatch, matches } from '../text/pattern.ts';

/** One wording and what it does not mean; `hits` and `misses` are run by the tests. All texts are folded. */
export interface Rule {
  /** `topic/what`, stable: claims and `explain` name it. */
  readonly id: string;
  readonly match: RegExp;
  /** The rule does not hold where this matches in the same sentence. */
  readonly unless?: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** A rule that is only tried where one of its cues stands. */
export interface CuedRule extends Rule {
  /** Folded literals, one of which is in whatever `match` matches. */
  readonly cues: readonly string[];
}

/** Whether the rule holds for a folded text. */
export const holds = (rule: Rule, text: string): boolean => matches(rule.match, text) && !matches(rule.unless, text);

/** What the rule matches in a folded text, its exception heeded; null where it does not hold. */
export function matchRule(rule: Rule, text: string): RegExpExecArray | null {
  const found = firstMatch(rule.match, text);
  return found && !matches(rule.unless, text) ? found : null;
}

/** The first rule of an ordered list that holds, or null. */
export function firstHolding<R extends Rule>(rules: readonly R[], text: string): R | null {
  for (const rule of rules) if (holds(rule, text)) return rule;
  return null;
}
