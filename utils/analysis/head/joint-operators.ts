import type { Evidence } from '../../policy/summary.ts';
import { JOINT_OPERATORS } from '../../rules/joint-operators.ts';
import { firstHolding } from '../../rules/rule.ts';
import { fold } from '../../text/fold.ts';
import { cuedRules, quote, type Reading, rulesBySentence } from '../../text/reading.ts';
import { findOrganisations } from './find-organisations.ts';

/** Those who run the product together: their names, folded, the known operator's among them, and where it is said. */
export interface JointOperators {
  readonly names: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** 白鹭(北京)科技有限公司 is often called 白鹭科技有限公司. */
const withoutPlace = (name: string): string => name.replace(/\([^()]{1,12}\)/, '');

const CUED = cuedRules(JOINT_OPERATORS);

/** Several companies of which a sentence says that they run the product with the operator; none where nobody does. */
export function findJointOperators(reading: Reading, operator: string | null): JointOperators {
  const names = new Set<string>();
  const evidence: Evidence[] = [];
  if (operator === null) return { names: [], evidence };
  const known = withoutPlace(fold(operator));
  const rules = rulesBySentence(reading, CUED);
  for (const sentence of reading.sentences) {
    if (!firstHolding(rules[sentence.index] ?? [], sentence.text)) continue;
    const named = findOrganisations(sentence.text, () => 0);
    if (!named.some(({ name }) => withoutPlace(name) === known)) continue;
    for (const { name } of named) names.add(name);
    const [first, last] = [named[0], named.at(-1)];
    if (first && last) evidence.push(quote(reading, sentence, sentence.start + first.start, sentence.start + last.end));
  }
  return { names: [...names], evidence };
}
