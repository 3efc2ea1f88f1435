import type { Evidence, PolicyHead } from '../../policy/summary.ts';
import { DATE_RULES, EFFECTIVE_ON_UPDATE, OTHER_DATE } from '../../rules/head-dates.ts';
import { findDates } from '../../text/dates.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { markSentences, quote, type Reading, type Sentence } from '../../text/reading.ts';
import type { Topic } from '../../text/section.ts';

type DateField = 'publishedOn' | 'updatedOn' | 'effectiveOn';
const FIELD_OF = { published: 'publishedOn', updated: 'updatedOn', effective: 'effectiveOn' } as const;

/** How far from a date the word may stand that tells its role. */
const REACH = 24;
/** The dates of one policy stand together, or at its end; others are another document's. */
const TOGETHER = 600;
const LAST_LINE = 24;
/** A date alone on its line stands under the title, or is any date. */
const FIRST_LINES = 120;
/** Sections whose dates are an agreement's or a provider's. */
const OTHER_DOCUMENT: ReadonlySet<Topic> = new Set(['agreement', 'sdk']);
const MAY_HOLD_DATE =
  /20\d\d|民国|[一二][〇零·九][〇零·一二三四五六七八九]{2}年|1[0-4]\d(?:[./-][01]\d|年)|[日期时间效于][:为]?$/;
/** A sentence without any of these holds no date; one that ends with a label has its date in the next line. */
const YEAR_CUES = ['20', '10', '11', '民国', ...['〇', '零', '·', '九'].flatMap((unit) => [`一${unit}`, `二${unit}`])];
const LABEL_AT_END = /[日期时间效于][:为]?$/;

interface DatedRole {
  readonly field: DateField;
  readonly iso: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

export interface HeadDates {
  readonly values: Pick<PolicyHead, DateField>;
  readonly evidence: Partial<Record<DateField, Evidence[]>>;
}

/** When the policy was published, last updated and takes effect, by the words around its dates. */
export function findHeadDates(reading: Reading): HeadDates {
  const roles = datedRoles(reading);
  const anchor = roles[0]?.start ?? 0;
  const tail = reading.text.length - TOGETHER;
  const values: HeadDates['values'] = { publishedOn: null, updatedOn: null, effectiveOn: null };
  const evidence: HeadDates['evidence'] = {};
  for (const role of roles) {
    if (values[role.field] || (role.start > anchor + TOGETHER && role.start < tail)) continue;
    values[role.field] = role.iso;
    evidence[role.field] = [quote(reading, role.sentence, role.start, Math.min(role.end, role.sentence.end))];
  }
  const origin = values.updatedOn ? 'updatedOn' : 'publishedOn';
  const clause = values.effectiveOn || !values[origin] ? null : effectiveOnUpdate(reading);
  if (clause) {
    values.effectiveOn = values[origin];
    evidence.effectiveOn = [clause, ...(evidence[origin] ?? [])];
  }
  return { values, evidence };
}

function datedRoles(reading: Reading): DatedRole[] {
  const roles: DatedRole[] = [];
  const yearly = markSentences(reading, YEAR_CUES);
  for (const sentence of reading.sentences) {
    if (OTHER_DOCUMENT.has(sentence.section.topic)) continue;
    if (yearly[sentence.index] === 0 && !matches(LABEL_AT_END, sentence.text.slice(-2))) continue;
    if (!matches(MAY_HOLD_DATE, sentence.text)) continue;
    // A label at the end of a line has its date in the next ones.
    const labelOnly = /[期间效于][:为]?$/.test(sentence.text);
    const text = labelOnly ? reading.text.slice(sentence.start, sentence.end + REACH) : sentence.text;
    const dates = findDates(text);
    for (const [i, date] of dates.entries()) {
      const from = Math.max(dates[i - 1]?.end ?? 0, date.start - REACH);
      const to = Math.min(dates[i + 1]?.start ?? text.length, date.end + REACH);
      const context = `${text.slice(from, date.start)}◎${text.slice(date.end, to)}`;
      if (matches(OTHER_DATE, context)) continue;
      const start = sentence.start + date.start;
      const place = { atEnd: start > reading.text.length - LAST_LINE, atHead: start < FIRST_LINES };
      for (const role of rolesOf(context, place))
        roles.push({ field: FIELD_OF[role], iso: date.iso, sentence, start, end: sentence.start + date.end });
    }
  }
  return roles;
}

function rolesOf(context: string, { atEnd, atHead }: Record<'atEnd' | 'atHead', boolean>): (keyof typeof FIELD_OF)[] {
  const roles = new Set<keyof typeof FIELD_OF>();
  for (const rule of DATE_RULES)
    if ((!rule.atEnd || atEnd) && (!rule.atHead || atHead) && matches(rule.match, context)) roles.add(rule.role);
  return [...roles];
}

function effectiveOnUpdate(reading: Reading): Evidence | null {
  for (const sentence of reading.sentences) {
    if (!sentence.text.includes('日起')) continue;
    const match = firstMatch(EFFECTIVE_ON_UPDATE.match, sentence.text);
    if (match)
      return quote(reading, sentence, sentence.start + match.index, sentence.start + match.index + match[0].length);
  }
  return null;
}
