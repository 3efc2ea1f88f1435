import { drain, type Steps, step } from '../policy/steps.ts';
import type { Evidence, PolicySummary } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';
import { findHeadDates } from './head/find-head-dates.ts';
import { findOperatorInSteps } from './head/find-operator.ts';
import { findProduct } from './head/find-product.ts';
import { findVersion } from './head/find-version.ts';
import { findJointOperators, type JointOperators } from './head/joint-operators.ts';

/** As in the schema of a summary: what went through storage has the same bytes. */
const IN_ORDER = ['product', 'operator', 'version', 'publishedOn', 'updatedOn', 'effectiveOn'] as const;

type Head = Pick<PolicySummary, 'policy' | 'headEvidence'>;

/** Where the operator is named, then where it stands with those who run the product beside it. */
const withJoint = (own: readonly Evidence[], joint: JointOperators): Evidence[] => [
  ...own,
  ...joint.evidence.filter((place) => own.every((each) => place.end <= each.start || each.end <= place.start)),
];

/** Who speaks for which product, in which version, and since when. */
export const findHead = (reading: Reading): Head => drain(findHeadInSteps(reading));

export function* findHeadInSteps(reading: Reading): Steps<Head> {
  const dates = yield* step(findHeadDates(reading));
  const product = yield* step(findProduct(reading));
  const operator = yield* findOperatorInSteps(reading, product?.value ?? null);
  const joint = yield* step(findJointOperators(reading, operator?.value ?? null));
  const version = yield* step(findVersion(reading));
  const found = {
    ...{
      product: product?.evidence,
      operator: operator && withJoint(operator.evidence, joint),
      version: version?.evidence,
    },
    ...dates.evidence,
  };
  const headEvidence: PolicySummary['headEvidence'] = {};
  for (const key of IN_ORDER) {
    const evidence = found[key];
    if (evidence) headEvidence[key] = evidence;
  }
  return {
    policy: {
      product: product?.value ?? null,
      operator: operator?.value ?? null,
      version: version?.value ?? null,
      ...dates.values,
    },
    headEvidence,
  };
}
