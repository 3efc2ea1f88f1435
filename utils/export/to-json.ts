import type { PolicySummary } from '../policy/summary.ts';

/** A summary as JSON with all its evidence, for other programs. */
export const toJson = (summary: PolicySummary): string => `${JSON.stringify(summary, null, 2)}\n`;
