import { mergeLists } from '../../utils/lists/merge-lists.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';

type SummaryState = Extract<TabState, { status: 'summary' }>;

/** What the policy says together with the lists of it that have been read. */
export const withLists = ({ summary, lists = [] }: SummaryState): PolicySummary =>
  mergeLists(
    summary,
    lists.flatMap(({ kind, title, url, reading }) =>
      reading?.status === 'read' ? [{ kind, title, url, summary: reading.summary }] : [],
    ),
  );
