import { fold } from '../text/fold.ts';
import type { Change } from './change.ts';
import { sentencesIn } from './clauses.ts';
import { contentOf, essenceOf } from './plain-lines.ts';
import { sameWords } from './residue.ts';
import { sayer } from './said.ts';
import { reverses } from './sentence-marks.ts';

/**
 * Leaves of claims that came or went what is not only read otherwise: one whose sentences all stand in the other text has
 * neither come nor gone, and what stands round them is told as a sentence.
 */
export function touched(before: string, after: string): (claim: Change) => Change[] {
  const [stood, stands] = [before, after].map(standsIn) as [Stands, Stands];
  const isOld = (parts: readonly string[]): boolean => parts.length > 0 && parts.every(stood);
  const isStill = (parts: readonly string[]): boolean => parts.length > 0 && parts.every(stands);
  // "提供给甲公司、乙公司，用于推送": a sentence that only grew has lost nothing, and one that shrank says nothing new,
  // however they read now.
  const grew = sayer(sentencesIn(after));
  const shrank = sayer(sentencesIn(before));
  const isKept = (parts: readonly string[]): boolean =>
    parts.length > 0 && parts.every((part) => stands(part) || grew(part));
  const isKnown = (parts: readonly string[]): boolean =>
    parts.length > 0 && parts.every((part) => stood(part) || shrank(part));
  return (claim) => {
    const { sort, subject, values, evidence } = claim;
    const parts = evidence.flatMap(({ quote }) => sentencesIn(quote)).filter((each) => contentOf(each) !== '');
    if (values?.kind === 'purposes') {
      const added = values.added.filter(
        (purpose) => !isKnown(sentencesWith(purpose, after)) && !sentencesWith(purpose, before).some(grew),
      );
      const removed = values.removed.filter((purpose) => !isKept(sentencesWith(purpose, before)));
      return added.length + removed.length > 0 ? [{ ...claim, values: { kind: 'purposes', added, removed } }] : [];
    }
    if (values?.kind === 'types' && subject.topic === 'recipient' && subject.name !== null) {
      const removed = isKept(sentencesWith(subject.name, before)) ? [] : values.removed;
      const added = isKnown(sentencesWith(subject.name, after)) ? [] : values.added;
      return added.length + removed.length > 0 ? [{ ...claim, values: { kind: 'types', added, removed } }] : [];
    }
    if (subject.topic === 'head' || sort === 'altered') return [claim];
    return (sort === 'added' ? isOld : isStill)(parts) ? [] : [claim];
  };
}

const sentencesWith = (words: string, text: string): string[] =>
  sentencesIn(text).filter((sentence) => sentence.includes(words));

type Stands = (sentence: string) => boolean;

function standsIn(text: string): Stands {
  const all = sentencesIn(text);
  const known = new Set(all.map(contentOf));
  const says = sayer(all, saysTheSame);
  return (sentence) => known.has(contentOf(sentence)) || says(sentence);
}

/** In other order or with other light words. */
const saysTheSame = (one: string, other: string): boolean =>
  sameWords(one, other) && !reverses(fold(essenceOf(one)), fold(essenceOf(other)));
