import type { Change } from './change.ts';
import { sentencesIn } from './clauses.ts';
import { pairsOf } from './pair-paragraphs.ts';
import { contentOf } from './plain-lines.ts';

/** Of the pairs of characters of a sentence so much stands in what it became. */
const REWORDED = 0.6;
const DENIES = /[不未无無没沒]|停止|终止|終止|取消/;

/**
 * Whether a recipient that no longer reads as one still stands by its name where it stood, in a sentence that denies
 * nothing and says the rest as before: the sentence was reworded, and nobody has gone.
 */
export function isStillNamed({ sort, subject, evidence }: Change, now: string): boolean {
  if (sort !== 'removed' || subject.topic !== 'recipient' || subject.name === null) return false;
  const name = subject.name;
  const named = sentencesIn(now).filter((sentence) => sentence.includes(name) && !DENIES.test(sentence));
  return evidence
    .flatMap(({ quote }) => sentencesIn(quote))
    .some((old) => old.includes(name) && named.some((sentence) => isReworded(old, sentence)));
}

function isReworded(old: string, now: string): boolean {
  const there = pairsOf(contentOf(now));
  const own = [...pairsOf(contentOf(old))];
  return own.filter((pair) => there.has(pair)).length >= REWORDED * own.length;
}
