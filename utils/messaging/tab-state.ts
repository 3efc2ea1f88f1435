import * as v from 'valibot';
import { APP_TYPES } from '../policy/app-types.ts';
import { LIST_FAILURES, LIST_KINDS } from '../policy/linked-lists.ts';
import { notedSchema } from './change-schema.ts';
import { groundsSchema } from './grounds-schema.ts';
import { evidenceSchema, summarySchema } from './summary-schema.ts';

/** Why a page cannot be read at all; each reason has its own advice. */
export const UNREADABLE_REASONS = [
  'browser-page',
  'store',
  'pdf',
  'open-pdf',
  'file',
  'empty',
  'no-access',
  'blocked',
  'selection',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** What went wrong in a readable page; trying again is worthwhile for each of them. */
export const FAILURE_CODES = ['unreachable', 'timeout', 'read', 'analyse'] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** How far a list that the policy links to has been read. */
const listReadingSchema = v.variant('status', [
  /** Since `at`, in ms since the epoch: a background that was killed meanwhile never comes to an end. */
  v.object({ status: v.literal('reading'), at: v.number() }),
  /** `cut`: it is longer than what was read. */
  v.object({ status: v.literal('read'), summary: summarySchema, cut: v.boolean() }),
  v.object({ status: v.literal('failed'), why: v.picklist(LIST_FAILURES) }),
]);
export type ListReading = v.InferOutput<typeof listReadingSchema>;

const listSchema = v.object({
  kind: v.picklist(LIST_KINDS),
  title: v.string(),
  url: v.string(),
  here: v.exactOptional(v.literal(true)),
  evidence: evidenceSchema.item,
  /** Nothing before the reader asks for it. */
  reading: v.exactOptional(listReadingSchema),
});
export type ListState = v.InferOutput<typeof listSchema>;

/**
 * What popup and side panel show for a tab; JSON-safe, kept in `storage.session`. `frame`: the address of another site's
 * page that fills a good part of this one, where the text may stand.
 */
export const tabStateSchema = v.variant('status', [
  v.object({ status: v.literal('reading') }),
  v.object({
    status: v.literal('summary'),
    summary: summarySchema,
    /** The page's text differs from the text that was summarised. */
    stale: v.boolean(),
    /** The judge takes the page for no policy; the reader wanted a summary all the same. */
    doubtful: v.boolean(),
    /** Only what the reader had selected was read, so nothing follows from what it does not say. */
    selection: v.exactOptional(v.literal(true)),
    /** How this reading stands to the versions that are kept; left out where none are. */
    noted: v.exactOptional(notedSchema),
    /** What letters and ways out rest on. */
    grounds: groundsSchema,
    /** The type of app that the text suggests. */
    appType: v.exactOptional(v.object({ type: v.picklist(APP_TYPES), evidence: evidenceSchema })),
    /** The lists that the policy links to. */
    lists: v.exactOptional(v.array(listSchema)),
    /** The type of app that the reader has picked instead. */
    pickedType: v.exactOptional(v.picklist(APP_TYPES)),
  }),
  v.object({
    status: v.literal('not-policy'),
    reasons: v.pipe(v.array(v.string()), v.readonly()),
    frame: v.exactOptional(v.string()),
  }),
  /** The reader has said of this site that its pages are no policies. */
  v.object({ status: v.literal('dismissed'), site: v.string() }),
  /** A page that looks like a policy, which the browser keeps closed until the reader asks for it. */
  v.object({ status: v.literal('locked') }),
  /** A page that the panel has come upon beside its reader, and that does not look like a policy: it was not read. */
  v.object({ status: v.literal('unasked') }),
  v.object({ status: v.literal('other-language'), language: v.string() }),
  v.object({
    status: v.literal('unreadable'),
    reason: v.picklist(UNREADABLE_REASONS),
    frame: v.exactOptional(v.string()),
  }),
  v.object({ status: v.literal('failed'), code: v.picklist(FAILURE_CODES) }),
]);
export type TabState = v.InferOutput<typeof tabStateSchema>;

/** A tab's state with what it was made from, so that a changed page is noticed. */
export const tabRecordSchema = v.object({
  version: v.literal(1),
  url: v.string(),
  /** Fingerprint of the document's text; null when none was read. */
  print: v.nullable(v.string()),
  /** Milliseconds since the epoch; the oldest record goes first when room is short. */
  at: v.number(),
  /** The reader wants the highlights in the page; kept here, since a reload takes them and their script away. */
  overlay: v.boolean(),
  state: tabStateSchema,
});
export type TabRecord = v.InferOutput<typeof tabRecordSchema>;
