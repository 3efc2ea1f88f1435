import type { OptOut } from '../letters/opt-outs.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { PolicySummary } from '../policy/summary.ts';
import type { Change } from './change.ts';
import { compareSummaries } from './compare-summaries.ts';
import { compareWays } from './compare-ways.ts';
import { diffTexts, type TextDiff } from './diff-texts.ts';
import { essenceOf, hidesMail } from './plain-lines.ts';
import { realTimes } from './real-times.ts';
import { sentenceChanges } from './sentence-changes.ts';
import { isStillNamed } from './still-named.ts';
import { comparedText } from './table-rows.ts';
import { isToldByTurn } from './told-by-turn.ts';
import { touched } from './touched.ts';

/** A policy as it was read at one time. */
export interface PolicyReading {
  readonly document: PolicyDocument;
  readonly summary: PolicySummary;
  readonly ways: readonly OptOut[];
}

/** What changed from one reading of a policy to the next. */
export interface Comparison {
  readonly changes: Change[];
  /** How many sentences say another thing besides those in `changes`. */
  readonly more: number;
  readonly diff: TextDiff;
}

/** Compares two readings, in meaning and in the text. */
export function compareReadings(before: PolicyReading, after: PolicyReading): Comparison {
  const diff = diffTexts(comparedText(before.document), comparedText(after.document));
  const [old, now] = [before.document.text, after.document.text];
  const all = compareSummaries(before.summary, after.summary, old).filter(
    (claim) => !isOfHiddenMail(claim, old, now) && !isStillNamed(claim, now),
  );
  const isTouched = touched(old, now);
  const claims = realTimes(all.flatMap(isTouched), old, now);
  const ways = compareWays({ ways: before.ways, text: old }, { ways: after.ways, text: now }, claims).flatMap(
    isTouched,
  );
  const { changes: turns, more } = sentenceChanges(diff, [...claims, ...ways], now, old);
  return { changes: [...claims.filter((claim) => !isToldByTurn(claim, turns)), ...ways, ...turns], more, diff };
}

/** An address that the site hides in one of its states has neither come nor gone. */
const isOfHiddenMail = ({ sort, subject }: Change, old: string, now: string): boolean =>
  subject.topic === 'contact' &&
  subject.kind === 'email' &&
  sort !== 'altered' &&
  hidesMail(essenceOf(sort === 'added' ? old : now));
