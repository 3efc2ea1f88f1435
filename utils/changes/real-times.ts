import type { ResponseTime } from '../policy/summary.ts';
import type { Change } from './change.ts';
import { sentencesIn } from './clauses.ts';
import { contentOf } from './plain-lines.ts';
import { saysAll } from './residue.ts';

/**
 * Times as the policy changed them: one that stood there all along is another matter's, not what became of this one; and
 * one that a new sentence promises in its stead has not gone.
 */
export function realTimes(claims: readonly Change[], before: string, after: string): Change[] {
  const [old, now] = [contentsIn(before), contentsIn(after)];
  const come = sentencesIn(after).filter((sentence) => !old.has(contentOf(sentence)));
  const standsIn = (text: Sentences, { evidence }: ResponseTime): boolean =>
    evidence.flatMap(({ quote }) => sentencesIn(quote)).every((sentence) => text.has(contentOf(sentence)));
  const stood = (time: ResponseTime): boolean => standsIn(old, time);
  const stands = (time: ResponseTime): boolean =>
    standsIn(now, time) ||
    time.evidence
      .flatMap(({ quote }) => timesIn(quote))
      .some((clause) => come.some((sentence) => saysAll(sentence, clause)));
  const real = claims.flatMap((claim): Change[] => {
    const { values } = claim;
    if (values?.kind !== 'days') return [claim];
    const time = values.after && stood(values.after) ? null : values.after;
    if (time === null && (values.before === null || stands(values.before))) return [];
    return [time === values.after ? claim : { ...claim, sort: sortOfGone(claim), values: { ...values, after: time } }];
  });
  const ofRights = real.flatMap((claim) => (claim.subject.topic === 'right' ? placeOf(claim) : []));
  return real.filter(
    (claim) => claim.subject.topic !== 'responseTime' || !placeOf(claim).some((at) => ofRights.includes(at)),
  );
}

type Sentences = ReadonlySet<string>;
const contentsIn = (text: string): Sentences => new Set(sentencesIn(text).map(contentOf));

/** A right stands without its time; the time for all requests does not. */
const sortOfGone = ({ sort, subject }: Change): Change['sort'] => (subject.topic === 'responseTime' ? 'removed' : sort);

/** Where the times stand of which a claim tells. */
const placeOf = ({ values }: Change): string[] =>
  values?.kind === 'days'
    ? (['before', 'after'] as const).flatMap(
        (side) => values[side]?.evidence.map(({ start }) => `${side} ${start}`) ?? [],
      )
    : [];

const timesIn = (quote: string): string[] =>
  quote.split(/[，,]/).filter((clause) => /[\d一二三四五六七八九十]\s?(?:个|個)?(?:工作)?[日天月]/.test(clause));
