import type { ResponseTime } from '../policy/summary.ts';
import { OWN_LIMIT, PROMISE_RULES, PROMISE_WEIGHTS, type PromiseRule } from '../rules/response-time.ts';
import { parseNumeral } from '../text/numerals.ts';
import { firstMatch, matches } from '../text/pattern.ts';
import { quote, type Reading, rulesBySentence, type Sentence } from '../text/reading.ts';
import { within } from '../text/section.ts';

/** How far before the limit its subject may stand ("…保存期限届满后15天内"). */
const SUBJECT_REACH = 16;
/** How much of the sentence before may tell what the limit is for. */
const NEAR = 60;
/** The longest limit that can still be a promise to answer. */
const LONGEST_DAYS = 60;
/** Below it only a limit for closing the account is left. */
const LEAST_WEIGHT = -1;

interface Promise {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly days: number;
  readonly working: boolean;
  readonly weight: number;
}

/**
 * The time in which the operator promises to answer requests (PIPL art. 50; GB/T 35273-2020 8.7: 30 days;
 * 认定方法 6.3: 15 working days). Of several promises the most general one, which the contact section gives.
 */
export function findResponseTime(reading: Reading): ResponseTime | null {
  let best: Promise | null = null;
  const likely = rulesBySentence(reading, PROMISE_RULES);
  for (const sentence of reading.sentences) {
    if (within(sentence.section, 'agreement')) continue;
    for (const rule of likely[sentence.index] ?? []) {
      const promise = promiseIn(reading, sentence, rule);
      if (promise && (!best || promise.weight > best.weight)) best = promise;
    }
  }
  // A limit for closing the account alone answers no other request.
  if (!best || best.weight < LEAST_WEIGHT) return null;
  return { days: best.days, working: best.working, evidence: [quote(reading, best.sentence, best.start, best.end)] };
}

function promiseIn(reading: Reading, sentence: Sentence, rule: PromiseRule): Promise | null {
  const match = firstMatch(rule.match, sentence.text);
  const days = match && daysOf(match.groups?.['n'] ?? '', match.groups?.['unit'] ?? '');
  if (!match || !days || days > LONGEST_DAYS) return null;
  const from = Math.max(0, match.index - SUBJECT_REACH);
  if (matches(rule.unless, sentence.text.slice(from, match.index + match[0].length))) return null;
  return {
    sentence,
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    days,
    working: /工作|营业/.test(match.groups?.['unit'] ?? ''),
    weight: weightOf(reading, sentence, match),
  };
}

/** What the sentence, its lead-in and its section say about the reach of the promise. */
function weightOf(reading: Reading, sentence: Sentence, match: RegExpExecArray): number {
  const previous = reading.sentences[sentence.index - 1];
  const near = previous && previous.section === sentence.section ? previous.text.slice(-NEAR) : '';
  const subject = matches(OWN_LIMIT, near) ? '' : near;
  const around = subject + sentence.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 4);
  let weight = 0;
  for (const rule of PROMISE_WEIGHTS) if (matches(rule.match, around)) weight += rule.weight;
  if (within(sentence.section, 'contact') || within(sentence.section, 'dispute')) weight += 4;
  else if (within(sentence.section, 'rights')) weight += 1;
  return weight;
}

const DAYS_OF_UNIT: Readonly<Record<string, number>> = { 周: 7, 星期: 7, 月: 30, 小时: 1 / 24 };

/** Calendar or working days; hours are rounded up to days. */
function daysOf(numeral: string, unit: string): number | null {
  const value = parseNumeral(numeral);
  return value === null ? null : Math.ceil(value * (DAYS_OF_UNIT[unit] ?? 1));
}
