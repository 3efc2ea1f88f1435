import type { PolicySummary } from '../policy/summary.ts';

/** Why a page cannot be read at all; each reason has its own advice. */
export const UNREADABLE_REASONS = ['browser-page', 'store', 'pdf', 'file', 'empty', 'no-access', 'blocked'] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** What went wrong in a readable page; trying again is worthwhile for each of them. */
export const FAILURE_CODES = ['unreachable', 'timeout', 'read', 'analyse'] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** What popup and side panel show for a tab; JSON-safe, kept in `storage.session`. */
export type TabState =
  | { status: 'reading' }
  | { status: 'summary'; summary: PolicySummary; cutFrom: number | null; stale: boolean }
  | { status: 'not-policy'; reasons: string[] }
  | { status: 'other-language'; language: string }
  | { status: 'unreadable'; reason: UnreadableReason }
  | { status: 'failed'; code: FailureCode };

/** A tab's state with what it was made from, so that a changed page is noticed. */
export interface TabRecord {
  readonly version: 1;
  readonly url: string;
  /** Fingerprint of the document's text; null when none was read. */
  readonly print: string | null;
  /** Milliseconds since the epoch; the oldest record goes first when room is short. */
  readonly at: number;
  readonly state: TabState;
}
