import { FLAGS } from '../policy/ids.ts';
import { drain, type Steps, stretches } from '../policy/steps.ts';
import type { Evidence, Flag } from '../policy/summary.ts';
import { FLAG_RULES } from '../rules/flags.ts';
import { cuedRules, type Reading, sentencesByRule } from '../text/reading.ts';
import { applyRule, quoteHit } from './apply-rules.ts';

const RULES_OF = FLAGS.map((flag) => [flag, cuedRules(FLAG_RULES.filter(({ value }) => value === flag))] as const);

/** One flag needs no more proofs than a reader will look at. */
const MOST_PROOFS = 3;

/** The red flags that the policy raises, in the order of `FLAGS`, each once with the clauses that raise it. */
export const findFlags = (reading: Reading): Flag[] => drain(findFlagsInSteps(reading));

/** The same in steps, for texts of any length. */
export function* findFlagsInSteps(reading: Reading): Steps<Flag[]> {
  const raised: Flag[] = [];
  for (const [flag, rules] of RULES_OF) {
    const evidence = yield* clausesFor(reading, rules);
    if (evidence.length > 0) raised.push({ flag, evidence });
  }
  return raised;
}

function* clausesFor(reading: Reading, rules: (typeof RULES_OF)[number][1]): Steps<Evidence[]> {
  const clauses = new Map<number, Evidence>();
  const ends = stretches();
  yield;
  for (const [rule, sentences] of sentencesByRule(reading, rules)) {
    for (const sentence of sentences) {
      if (ends(sentence.text.length)) yield;
      if (clauses.has(sentence.index)) continue;
      const hit = applyRule(rule, sentence);
      if (hit) clauses.set(sentence.index, quoteHit(reading, hit));
      if (clauses.size === MOST_PROOFS) return [...clauses.values()];
    }
  }
  return [...clauses.values()];
}
