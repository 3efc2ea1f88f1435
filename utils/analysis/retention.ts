import type { Retention } from '../policy/summary.ts';
import {
  DURATION,
  RETENTION_CUES,
  RETENTION_RULES,
  RETENTION_TITLE,
  type RetentionRule,
  UNDER_TITLE,
} from '../rules/retention.ts';
import { oncePer } from '../text/once-per.ts';
import { allMatches, matches } from '../text/pattern.ts';
import { evidence, markSentences, quote, type Reading } from '../text/reading.ts';
import type { Section } from '../text/section.ts';

/**
 * The explicit periods for which data is kept, as written ("6个月", "三年"), each once (PIPL art. 17 and 19).
 * "As long as necessary" is no period.
 */
export function findRetention(reading: Reading): Retention[] {
  const found = new Map<string, Retention>();
  const cued = markSentences(reading, RETENTION_CUES);
  for (const sentence of reading.sentences) {
    const titled = isTitled(sentence.section);
    if (!titled && cued[sentence.index] === 0) continue;
    for (const { start, end } of retentionPeriods(sentence.text, titled)) {
      const from = sentence.start + start;
      const period = evidence(reading, from, sentence.start + end).quote.replace(/\s+/g, '');
      const proof = quote(reading, sentence, from, sentence.start + end);
      const known = found.get(period);
      if (!known) found.set(period, { period, evidence: [proof] });
      else if (known.evidence.length < MOST_PROOFS) known.evidence.push(proof);
    }
  }
  return [...found.values()];
}

/** Whether the section is one of periods, by its title. */
export const isTitled = oncePer(({ title }: Section): boolean => matches(RETENTION_TITLE, title));

const MOST_PROOFS = 3;
const EVERY_DURATION = new RegExp(DURATION);
/** How far a duration's verb may stand before it. */
const REACH = 80;

/**
 * The ranges of the durations in a folded sentence that say how long data is kept, and the rule by which each does.
 * @param titled whether it stands under a title of periods
 */
export function retentionPeriods(sentence: string, titled = false): { start: number; end: number; rule: string }[] {
  const periods: { start: number; end: number; rule: string }[] = [];
  for (const match of allMatches(EVERY_DURATION, sentence)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = sentence.slice(Math.max(0, start - REACH), start);
    const after = sentence.slice(end, end + 30);
    const rule = (titled ? [...RETENTION_RULES, UNDER_TITLE] : RETENTION_RULES).find((candidate) =>
      applies(candidate, before, after),
    );
    if (rule) periods.push({ start, end, rule: rule.id });
  }
  return periods;
}

/** Commas part the duration's own clause from its neighbours, of which the last two still speak about it. */
const NEAR = 40;

function applies(rule: RetentionRule, before: string, after: string): boolean {
  if (rule.before && !matches(rule.before, before)) return false;
  if (rule.after && !matches(rule.after, after)) return false;
  return !matches(rule.unless, before.slice(-NEAR)) && !matches(rule.unless, after.split(/[,。]/, 1)[0] ?? '');
}
