import type { PolicySummary } from '../policy/summary.ts';
import type { Reading } from '../text/reading.ts';

export const findHead = (_reading: Reading): Pick<PolicySummary, 'policy' | 'headEvidence'> => ({
  policy: { product: null, operator: null, version: null, publishedOn: null, updatedOn: null, effectiveOn: null },
  headEvidence: {},
});
