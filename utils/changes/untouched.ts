import { fold } from '../text/fold.ts';
import type { Change } from './change.ts';
import { sentencesIn } from './clauses.ts';
import { contentOf, essenceOf } from './plain-lines.ts';
import { sameWords } from './residue.ts';
import { sayer } from './said.ts';
import { reverses } from './sentence-marks.ts';

/**
 * Tells of a claim that came or went whether all its sentences stand in the other text as well: then it is read otherwise
 * there for what stands round them, and what that is is told as a sentence.
 */
export function untouched(before: string, after: string): (claim: Change) => boolean {
  const [stood, stands] = [before, after].map(standsIn) as [Stands, Stands];
  return ({ sort, subject, values, evidence }) => {
    if (evidence.length === 0 || subject.topic === 'head') return false;
    const parts = evidence.flatMap(({ quote }) => sentencesIn(quote)).filter((each) => contentOf(each) !== '');
    if (sort === 'removed') return parts.every(stands);
    const onlyMore = values?.kind === 'purposes' && values.removed.length === 0;
    return (sort === 'added' || onlyMore) && parts.every(stood);
  };
}

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
