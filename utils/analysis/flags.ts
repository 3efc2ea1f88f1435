import { FLAGS } from '../policy/ids.ts';
import { drain, type Steps, stretches } from '../policy/steps.ts';
import type { Evidence, Flag } from '../policy/summary.ts';
import { FLAG_RULES } from '../rules/flags.ts';
import { matches } from '../text/pattern.ts';
import { cuedRules, type Reading, type Sentence, sentencesByRule } from '../text/reading.ts';
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

type RulesOf = (typeof RULES_OF)[number][1];
type RuleOf = Parameters<typeof applyRule>[0];

function* clausesFor(reading: Reading, rules: RulesOf): Steps<Evidence[]> {
  const clauses = new Map<number, Evidence>();
  const ends = stretches();
  yield;
  for (const [rule, sentences] of sentencesByRule(reading, rules)) {
    for (const sentence of sentences) {
      if (ends(sentence.text.length)) yield;
      if (clauses.has(sentence.index)) continue;
      const hit = applyRule(rule, sentence);
      if (hit && !isTakenBack(reading, rule, sentence)) clauses.set(sentence.index, quoteHit(reading, hit));
      if (clauses.size === MOST_PROOFS) return [...clauses.values()];
    }
  }
  return [...clauses.values()];
}

/** How many sentences behind a clause may take it back. */
const NEXT = 4;

/** "我们有权随时修改本政策。重大变更时,我们会弹窗通知您": the section goes on to promise what the clause leaves out. */
function isTakenBack({ sentences }: Reading, { unlessNext }: RuleOf, { index, section }: Sentence): boolean {
  if (!unlessNext) return false;
  const behind = sentences.slice(index + 1, index + 1 + NEXT);
  return behind.some((next) => next.section === section && matches(unlessNext, next.text));
}
