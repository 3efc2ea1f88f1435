import { FLAGS, type FlagId } from '../policy/ids.ts';
import { drain, type Steps, step } from '../policy/steps.ts';
import type { Evidence, Flag } from '../policy/summary.ts';
import { FLAG_RULES } from '../rules/flags.ts';
import type { Reading } from '../text/reading.ts';
import { applyRules, quoteHit } from './apply-rules.ts';

/** One flag needs no more proofs than a reader will look at. */
const MOST_PROOFS = 3;

/** The red flags that the policy raises, in the order of `FLAGS`, each once with the clauses that raise it. */
export const findFlags = (reading: Reading): Flag[] => drain(findFlagsInSteps(reading));

/** The same in steps, for texts of any length. */
export function* findFlagsInSteps(reading: Reading): Steps<Flag[]> {
  const raised: Flag[] = [];
  for (const flag of FLAGS) {
    const evidence = yield* step(clausesFor(reading, flag));
    if (evidence.length > 0) raised.push({ flag, evidence });
  }
  return raised;
}

function clausesFor(reading: Reading, flag: FlagId): Evidence[] {
  const rules = FLAG_RULES.filter(({ value }) => value === flag);
  const clauses = new Map<number, Evidence>();
  for (const hit of applyRules(reading, rules)) {
    if (!clauses.has(hit.sentence.index)) clauses.set(hit.sentence.index, quoteHit(reading, hit));
    if (clauses.size === MOST_PROOFS) break;
  }
  return [...clauses.values()];
}
