import type { Evidence } from '../policy/summary.ts';
import type { ClauseRule } from '../rules/clause-rule.ts';
import { matchRule } from '../rules/rule.ts';
import { type CuedRules, quote, type Reading, type Sentence, sentencesByRule } from '../text/reading.ts';
import type { Section } from '../text/section.ts';

/** A sentence that a rule accepted; `start` and `end` are folded offsets of the words that matched. */
export interface RuleHit<Value> {
  readonly rule: ClauseRule<Value>;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** Every rule on every sentence that has one of its cues; hits in the order of the rules, then of the text. O(rules · n). */
export function* applyRules<Value>(reading: Reading, rules: CuedRules<ClauseRule<Value>>): Generator<RuleHit<Value>> {
  for (const [rule, sentences] of sentencesByRule(reading, rules)) {
    for (const sentence of sentences) {
      const hit = applyRule(rule, sentence);
      if (hit) yield hit;
    }
  }
}

/** One rule on one sentence that has one of its cues. */
export function applyRule<Value>(rule: ClauseRule<Value>, sentence: Sentence): RuleHit<Value> | null {
  if (sentence.section.appended) return null;
  const found = matchRule(rule, sentence.text);
  if (!found || !standsWhere(rule, sentence.section)) return null;
  const start = sentence.start + found.index;
  return { rule, sentence, start, end: start + found[0].length };
}

/** The section's own topic decides: a storage section inside an appended agreement still speaks about storage. */
const standsWhere = <Value>({ inside, outside }: ClauseRule<Value>, { topic }: Section): boolean =>
  (inside?.includes(topic) ?? true) && !outside?.includes(topic);

/** The clause that a hit stands on. */
export const quoteHit = <Value>(reading: Reading, { sentence, start, end }: RuleHit<Value>): Evidence =>
  quote(reading, sentence, start, end);
