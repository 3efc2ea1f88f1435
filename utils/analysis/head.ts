import type { PolicySummary } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';
import { findHeadDates } from './head/find-head-dates.ts';
import { findOperator } from './head/find-operator.ts';
import { findProduct } from './head/find-product.ts';
import { findVersion } from './head/find-version.ts';

/** Who speaks for which product, in which version, and since when. */
export function findHead(reading: Reading): Pick<PolicySummary, 'policy' | 'headEvidence'> {
  const dates = findHeadDates(reading);
  const product = findProduct(reading);
  const operator = findOperator(reading, product?.value ?? null);
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
