import type { Evidence, ListRef } from './summary.ts';

/** What a policy sets out in documents of its own, in the order in which the rules are tried. */
export const LIST_KINDS = [
  'children',
  'shared',
  'sdk',
  'collected',
  'permissions',
  'cookies',
  'brief',
  'full',
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** A document that says part of what the policy says; its address is '' where the policy gives none that can be read. */
export interface LinkedList extends ListRef {
  readonly kind: ListKind;
  /** It stands in the policy's own text, and has been read with it. */
  readonly here?: true;
  /** Where the policy leads to it. */
  readonly evidence: Evidence;
}

/**
 * Why a list could not be read. `missing`: there is none at that address. `unreachable`: no answer, or a refusal. `slow`:
 * not in time. `not-text`: no page. `scripts`: its text is only made by scripts. `elsewhere`: the address leads on to
 * another site, or in a circle. `refused`: the reader or the browser keeps that site closed to us. `language`: no Chinese text.
 * `complex`: its markup would hold the page up. `another`: it says nothing of what the list is about. `analyse`: reading it
 * failed.
 */
export const LIST_FAILURES = [
  'missing',
  'unreachable',
  'slow',
  'not-text',
  'scripts',
  'elsewhere',
  'refused',
  'language',
  'complex',
  'another',
  'analyse',
] as const;
export type ListFailure = (typeof LIST_FAILURES)[number];
