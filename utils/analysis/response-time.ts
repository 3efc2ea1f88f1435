import type { ResponseTime } from '../policy/summary.ts';
import { READERS_LIMIT } from '../rules/readers-limits.ts';
import {
  LISTED,
  OWN_LIMIT,
  PROMISE_RULES,
  PROMISE_WEIGHTS,
  type PromiseRule,
  RIGHTS_WITH_CLOSING,
  SERVED_RULES,
  TAKEN_IN,
  TERM_CELL,
  TERMS_HEAD,
  UNITS,
} from '../rules/response-time.ts';
import { holds } from '../rules/rule.ts';
import { numberingOf } from '../text/numbering.ts';
import { parseNumeral } from '../text/numerals.ts';
import { firstMatch, matches } from '../text/pattern.ts';
import {
  cuedRules,
  evidence,
  quote,
  type Reading,
  rulesBySentence,
  type Sentence,
  sentencesWith,
} from '../text/reading.ts';
import { within } from '../text/section.ts';
import { isOfData, isOtherMatter } from './other-matter.ts';
import { rightRowOf } from './requests/rights-tables.ts';

/** How far before the limit its subject may stand ("…保存期限届满后15天内"). */
const SUBJECT_REACH = 16;
/** How much of the sentence before may tell what the limit is for. */
const NEAR = 60;
/** The longest limit that can still be a promise to answer. */
const LONGEST_DAYS = 60;
/** Below it only a limit for closing the account is left. */
const LEAST_WEIGHT = -1;
/** Elsewhere than where readers turn, and without a word of them: a fault, an order, an application. */
const UNTIED = -3;
const OF_READERS =
  /隐私|私隐|个人(?:信息|资料|数据)|个资|请求|诉求|(?<!侵)权利|疑问|问题|意见|建议|咨询|联系我们|与我们联系|邮件|来[信电函]|查[阅询]|更正|删除|注销|撤[回销]|副本|删[了掉]/;

/** One promise of time; offsets are folded. */
export interface PromiseOfTime {
  /** Id of the rule. */
  readonly rule: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly days: number;
  readonly working: boolean;
  readonly weight: number;
  /** It is a time for doing what one right asks for, such as handing over a copy, and no answer to others. */
  readonly served: boolean;
  /** The rules and sections behind the weight, for `explain`. */
  readonly why: readonly string[];
}

/**
 * The time in which the operator promises to answer requests (PIPL art. 50; GB/T 35273-2020 8.7: 30 days;
 * 认定方法 6.3: 15 working days). Of several promises the most general one, which the contact section gives; none about
 * invoices, faults and the like.
 */
export function findResponseTime(
  reading: Reading,
  promises: readonly PromiseOfTime[] = promisesOfTime(reading),
): ResponseTime | null {
  let best: PromiseOfTime | null = null;
  for (const promise of promises) {
    const row = rightRowOf(reading, promise.sentence);
    if (promise.served || (row && !row.others)) continue;
    if ((!best || promise.weight > best.weight) && !isOtherMatter(promise.sentence)) best = promise;
  }
  // A limit for closing the account alone answers no other request.
  return best && best.weight >= LEAST_WEIGHT ? timeOf(reading, best) : null;
}

/** What a promise says, with its proof. */
export const timeOf = (reading: Reading, { days, working, sentence, start, end }: PromiseOfTime): ResponseTime => ({
  days,
  working,
  evidence: [start < sentence.start ? evidence(reading, start, end) : quote(reading, sentence, start, end)],
});

const isWorking = (unit: string): boolean => /工|营业|交易/.test(unit);

const ALL_RULES = cuedRules<PromiseRule>([...PROMISE_RULES, ...SERVED_RULES]);

/** Every promise of time in the text, also those for one request alone. */
export function promisesOfTime(reading: Reading): PromiseOfTime[] {
  const likely = rulesBySentence(reading, ALL_RULES);
  const told: PromiseOfTime[] = [];
  for (const sentence of sentencesWith(reading, UNITS)) {
    if (within(sentence.section, 'agreement')) continue;
    for (const rule of likely[sentence.index] ?? []) told.push(...promisesIn(reading, sentence, rule));
  }
  return [...told, ...termsInCells(reading)];
}

/** A column "处理时限", or "时限" in a table of rights: each term is for what its row is about. */
function termsInCells(reading: Reading): PromiseOfTime[] {
  const heads = new Set<string>();
  return reading.sentences.flatMap((sentence) => {
    const { block, text, start, end } = sentence;
    if (!block.cell) return [];
    const column = `${block.cell.table} ${block.cell.column}`;
    if (matches(TERMS_HEAD, text)) heads.add(column);
    const { n = '', unit = '' } = (heads.has(column) && firstMatch(TERM_CELL, text)?.groups) || {};
    const days = daysOf(n, unit);
    if (!days || !rightRowOf(reading, sentence)) return [];
    const working = isWorking(unit);
    return [{ rule: LISTED, sentence, start, end, days, working, served: true, weight: 0, why: [] }];
  });
}

/** A sentence seldom makes more promises than "closing in 15 days, others in 30". */
const MOST_LIMITS = 4;

/** "15个工作日内(最长不超过30日)答复". */
const ASIDE = /\([^()]{1,30}\)/;

/** Every promise of the rule in the sentence; words between a limit and its answer hold no other limit. */
function* promisesIn(reading: Reading, sentence: Sentence, rule: PromiseRule): Generator<PromiseOfTime> {
  let from = 0;
  for (let i = 0; i < MOST_LIMITS; i++) {
    const match = firstMatch(rule.match, sentence.text.slice(from));
    if (!match) return;
    const at = from + match.index;
    const { n = '', unit = '' } = match.groups ?? {};
    const behind = match[0].indexOf(unit, match[0].indexOf(n)) + unit.length;
    const next = match[0]
      .slice(behind)
      .replace(ASIDE, (aside) => ' '.repeat(aside.length))
      .search(OWN_LIMIT);
    const promise = next < 0 && promiseAt(reading, sentence, rule, at, at + match[0].length, n, unit);
    if (promise) yield promise;
    from = at + (next < 0 ? match[0].length : behind + next);
  }
}

function promiseAt(
  reading: Reading,
  sentence: Sentence,
  rule: PromiseRule,
  start: number,
  end: number,
  numeral: string,
  unit: string,
): PromiseOfTime | null {
  const days = daysOf(numeral, unit);
  if (!days || days > LONGEST_DAYS) return null;
  if (matches(TAKEN_IN, sentence.text.slice(start, end))) return null;
  if (matches(rule.unless, sentence.text.slice(Math.max(0, start - SUBJECT_REACH), end))) return null;
  const around = `${sentence.text.slice(Math.max(0, start - NEAR), start)}⟦${sentence.text.slice(start, end + SUBJECT_REACH)}`;
  if (holds(READERS_LIMIT, around)) return null;
  return {
    rule: rule.id,
    sentence,
    start: sentence.start + start,
    end: sentence.start + end,
    days,
    working: isWorking(unit),
    served: SERVED_RULES.includes(rule),
    ...weightOf(reading, sentence, start, end),
  };
}

/** What the sentence, its lead-in and its section say about the reach of the promise. */
function weightOf(
  reading: Reading,
  sentence: Sentence,
  start: number,
  end: number,
): Pick<PromiseOfTime, 'weight' | 'why'> {
  const previous = reading.sentences[sentence.index - 1];
  const near = previous && previous.section === sentence.section ? previous.text.slice(-NEAR) : '';
  const subject = matches(OWN_LIMIT, near) || numberingOf(sentence.text) !== null ? '' : near;
  // Where closing is one right of several, what is said of them is not said of closing alone.
  const around = `${subject}。${sentence.text.slice(Math.max(0, start - NEAR), end + 4)}`.replace(
    RIGHTS_WITH_CLOSING,
    '',
  );
  const said = PROMISE_WEIGHTS.filter(({ match }) => matches(match, around));
  const { section } = sentence;
  const place = within(section, 'contact') || within(section, 'dispute') ? 4 : within(section, 'rights') ? 1 : 0;
  const tied = place > 0 || isOfData(section.title) || matches(OF_READERS, `${near}${sentence.text}`) ? place : UNTIED;
  return { weight: said.reduce((sum, { weight }) => sum + weight, tied), why: said.map(({ id }) => id) };
}

const DAYS_OF_UNIT: Readonly<Record<string, number>> = { 周: 7, 星期: 7, 月: 30, 小时: 1 / 24 };

/** Calendar or working days; hours are rounded up to days. */
function daysOf(numeral: string, unit: string): number | null {
  const value = parseNumeral(numeral);
  return value === null ? null : Math.ceil(value * (DAYS_OF_UNIT[unit] ?? 1));
}
