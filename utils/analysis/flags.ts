import { FLAGS, type FlagId } from '../policy/ids.ts';
import type { Evidence, Flag } from '../policy/summary.ts';
import { FLAG_RULES } from '../rules/flags.ts';
import type { Reading } from '../text/reading.ts';
import { applyRules, quoteHit } from './apply-rules.ts';

/** One flag needs no more proofs than a reader will look at. */
const MOST_PROOFS = 3;

/** The red flags that the policy raises, in the order of `FLAGS`, each once with the clauses that raise it. */
export function findFlags(reading: Reading): Flag[] {
  const proofs = new Map<FlagId, Evidence[]>();
  const quoted = new Set<string>();
  for (const hit of applyRules(reading, FLAG_RULES)) {
    const known = proofs.get(hit.rule.value) ?? [];
    const key = `${hit.rule.value} ${hit.sentence.index}`;
    if (known.length >= MOST_PROOFS || quoted.has(key)) continue;
    quoted.add(key);
    proofs.set(hit.rule.value, [...known, quoteHit(reading, hit)]);
  }
  return FLAGS.flatMap((flag) => {
    const evidence = proofs.get(flag);
    return evidence ? [{ flag, evidence }] : [];
  });
}
