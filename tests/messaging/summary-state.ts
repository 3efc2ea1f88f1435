import type { TabState } from '../../utils/messaging/tab-state.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { grounds } from '../letters/policies.ts';

export type SummaryState = Extract<TabState, { status: 'summary' }>;

/** A tab whose policy has been read: of the mainland, whole, and as the page still is. */
export const summaryState = (
  summary: PolicySummary = sampleSummary(),
  changes: Partial<SummaryState> = {},
): SummaryState => ({
  status: 'summary',
  summary,
  stale: false,
  doubtful: false,
  grounds: grounds('cn'),
  ...changes,
});
