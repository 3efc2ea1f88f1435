import { drain, type Steps, step } from '../policy/steps.ts';
import type { PolicySummary } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';
import { findHeadDates } from './head/find-head-dates.ts';
import { findOperator } from './head/find-operator.ts';
import { findProduct } from './head/find-product.ts';
import { findVersion } from './head/find-version.ts';

type Head = Pick<PolicySummary, 'policy' | 'headEvidence'>;

/** Who speaks for which product, in which version, and since when. */
export const findHead = (reading: Reading): Head => drain(findHeadInSteps(reading));

export function* findHeadInSteps(reading: Reading): Steps<Head> {
  const dates = yield* step(findHeadDates(reading));
  const product = yield* step(findProduct(reading));
  const operator = yield* step(findOperator(reading, product?.value ?? null));
  const fields = { product, operator, version: findVersion(reading) };
  const headEvidence: PolicySummary['headEvidence'] = { ...dates.evidence };
  for (const key of ['product', 'operator', 'version'] as const) {
    const field = fields[key];
    if (field) headEvidence[key] = field.evidence;
  }
  return {
    policy: {
      product: fields.product?.value ?? null,
      operator: fields.operator?.value ?? null,
      version: fields.version?.value ?? null,
      ...dates.values,
    },
    headEvidence,
  };
}
