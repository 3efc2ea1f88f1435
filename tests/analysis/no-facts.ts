import type { Facts } from '../../utils/analysis/summarize.ts';

/** What is found in a policy that says nothing. */
export const NO_FACTS: Facts = {
  policy: { product: null, operator: null, version: null, publishedOn: null, updatedOn: null, effectiveOn: null },
  headEvidence: {},
  collected: [],
  permissions: [],
  recipients: [],
  rights: [],
  contacts: [],
  responseTime: null,
  retention: [],
  storage: { inChina: null, crossBorder: 'unstated', evidence: [] },
  flags: [],
};
