import type { Finding } from './merge.ts';

/**
 * The steps that make names of recipients, in their order: a later step leaves alone what an earlier one has taken.
 * `row`: rows of lists know most about a name. `kit` and `company`: "某某SDK" and "…有限公司" know where a name ends.
 * `defined`: a company under the short name that the policy gives it.
 * `known`: a name of the list stands anywhere. The rest are told by their place alone.
 */
export type NameStep =
  | 'row'
  | 'kit'
  | 'company'
  | 'defined'
  | 'known'
  | 'in-list'
  | 'in-brackets'
  | 'policy-title'
  | 'entry';

/** Why a step made no name of a candidate. */
export type WhyNot =
  | 'taken by an earlier step'
  | 'the operator or its product'
  | 'no name'
  | 'no word of sharing beside it';

/** What a step decided about a folded range; `why` is null where it made a name. */
export interface NameVerdict {
  readonly step: NameStep;
  readonly start: number;
  readonly end: number;
  readonly why: WhyNot | null;
  /** The finding that was made, and what told its kind. */
  readonly as: { readonly finding: Finding; readonly kindBy: string } | null;
}

/** Hears every decision; `npm run explain` prints them. */
export type NameTrace = (verdict: NameVerdict) => void;
