import { ALL_BUT, COLLECTING_RULES } from '../../rules/collecting.ts';
import type { CollectingRule } from '../../rules/collecting-rule.ts';
import { DEFINITIONS } from '../../rules/definitions.ts';
import {
  BEGINS_DENIAL,
  DECLINED_BY_US,
  DENIAL,
  DENIED_DOINGS,
  DENIED_LABEL,
  DENIED_LIST,
  DENIES_A_DENIAL,
  DENIES_CLAUSE_BEFORE,
  DENIES_TAKING,
  FORBIDDEN_DOINGS,
  LIFTED_BY_USER,
  MAY_DENY,
  TAKES_AFTER_ALL,
  TURN,
  USER_DECLINES,
  USER_WITHHOLDS,
} from '../../rules/denials.ts';
import { EXCLUSION } from '../../rules/exclusions.ts';
import { firstHolding, holds, type Rule } from '../../rules/rule.ts';
import { NOT_ASSERTED, RIGHTS_SENTENCE } from '../../rules/stances.ts';
import { oncePer } from '../../text/once-per.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { cuedRules, type Reading, rulesBySentence, type Sentence } from '../../text/reading.ts';
import { type Section, type Topic, within } from '../../text/section.ts';
import { leftOut } from './left-out.ts';

/** What a sentence does with the data that it names. */
export interface Stance {
  /** `firm`: it says that data is collected; `soft`: it lists data for a purpose; null: neither. */
  readonly force: 'firm' | 'soft' | null;
  /** The id of the rule that decided, for `explain`. */
  readonly rule: string;
  /** Folded offsets in the text between which collecting is denied, end exclusive. */
  readonly denied: readonly (readonly [number, number])[];
}

/** How much a section's topic lends: where collection is the subject, a bare list of data counts. */
export type Zone = 'collection' | 'sdk' | 'sharing' | 'elsewhere' | 'never';

const ZONES: Readonly<Record<Topic, Zone>> = {
  collection: 'collection',
  use: 'collection',
  permissions: 'collection',
  cookies: 'collection',
  sdk: 'sdk',
  sharing: 'sharing',
  intro: 'elsewhere',
  security: 'elsewhere',
  storage: 'elsewhere',
  'cross-border': 'elsewhere',
  minors: 'elsewhere',
  agreement: 'elsewhere',
  changes: 'elsewhere',
  definition: 'never',
  exceptions: 'never',
  rights: 'never',
  contact: 'elsewhere',
  dispute: 'elsewhere',
};

/** Some topics hold for everything below them, whatever a sub-heading says. */
const INHERITED: readonly Topic[] = ['exceptions', 'rights'];

export function zoneOf(section: Section): Zone {
  if (section.appended) return 'never';
  for (const topic of INHERITED) if (within(section, topic)) return ZONES[topic];
  if (section.topic === 'intro' && section.end - section.start > LONGEST_INTRODUCTION) return 'collection';
  return ZONES[section.topic];
}

/** An introduction longer than this is a policy without headings. Folded code units. */
const LONGEST_INTRODUCTION = 1500;

const DENYING = cuedRules(NOT_ASSERTED);
const COLLECTING = cuedRules(COLLECTING_RULES);
const EXCLUDING = cuedRules([EXCLUSION]);

/** Looks up a sentence's stance. */
export type StanceOf = (sentence: Sentence) => Stance;

/** The stances of a policy's sentences, each judged when it is first asked for. */
export function stancesIn(reading: Reading): StanceOf {
  const known = new Array<Stance | undefined>(reading.sentences.length);
  const notAsserted = rulesBySentence(reading, DENYING);
  const collecting = rulesBySentence(reading, COLLECTING);
  const excluding = rulesBySentence(reading, EXCLUDING);
  return (sentence) => {
    const { index } = sentence;
    const stance =
      known[index] ??
      stanceOf(sentence, notAsserted[index] ?? [], collecting[index] ?? [], excluding[index] !== undefined);
    known[index] = stance;
    return stance;
  };
}

/** Judges one sentence by itself, by the rules of which it has a cue: steps in order, the first that decides wins. */
function stanceOf(
  { text, start }: Sentence,
  notAsserted: readonly Rule[],
  rules: readonly CollectingRule[],
  excluding: boolean,
): Stance {
  const denied = excluding
    ? joined([...deniedRanges(text, start), ...leftOut(text, start)])
    : deniedRanges(text, start);
  const excluded = firstHolding(notAsserted, text);
  if (excluded) return { force: null, rule: excluded.id, denied };
  const saved = denied.length > 0 && holds(ALL_BUT, text) ? ALL_BUT : null;
  const collecting = firstHolding(rules, withoutDenied(text, denied, start)) ?? saved;
  if (collecting?.force !== 'firm' && holds(RIGHTS_SENTENCE, text))
    return { force: null, rule: RIGHTS_SENTENCE.id, denied };
  if (collecting) return { force: collecting.force, rule: collecting.id, denied };
  return { force: null, rule: 'stance/none', denied };
}

/** Whether the sentence says what a term means, or what the policy "involves", rather than what is taken. */
export const isDefinition = (stance: Stance): boolean =>
  stance.force === null && DEFINITIONS.some(({ id }) => id === stance.rule);

/** Whether the line that opens the list in which a sentence stands says that nothing of it is taken. */
export const listedAsDenied = ({ lead, intro }: Sentence): boolean =>
  [lead, intro].some((opener) => opener !== null && deniesList(opener));

/** Whether that line denies whatever its items do. */
export const listedAsNotDone = ({ lead, intro }: Sentence): boolean =>
  [lead, intro].some((opener) => opener !== null && deniesDoings(opener));

const deniesDoings = oncePer(
  ({ text }: Sentence): boolean => text.endsWith(':') && (holds(DENIED_DOINGS, text) || holds(FORBIDDEN_DOINGS, text)),
);

const deniesList = oncePer(({ text }: Sentence): boolean => text.endsWith(':') && holds(DENIED_LIST, text));

/** "我们不会存储": the verb of a denial takes no data that stands before it either. */
function withoutDenied(text: string, denied: Stance['denied'], base: number): string {
  if (denied.length === 0) return text;
  let kept = '';
  let from = 0;
  for (const [start, end] of denied) {
    kept += `${text.slice(from, start - base)},`;
    from = end - base;
  }
  return kept + text.slice(from);
}

/** Where a sentence denies collecting, in folded offsets; without what else a stance knows. */
export const deniedIn = oncePer(({ text, start }: Sentence): Stance['denied'] => deniedRanges(text, start));

/** A denial does not reach on for ever in texts without full stops. Folded code units. */
const LONGEST_DENIAL = 400;

/** Behind the last comma or colon; a clause longer than this is none. Folded code units. */
const LONGEST_CLAUSE = 1000;

function startOfClause(text: string, at: number): number {
  const floor = Math.max(0, at - LONGEST_CLAUSE);
  const before = text.slice(floor, at);
  return floor + Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1;
}

/** How far before or behind a denial the words that lift it stand. Folded code units. */
const LIFTING_REACH = 60;

/** Whether a denial at an offset is the operator's own, and stands: no choice of the user's, and nothing that lifts it. */
function isPromise(text: string, at: number, denial: string): boolean {
  const near = text.slice(Math.max(0, at - 8), at);
  if (matches(USER_DECLINES, near) || matches(DENIES_A_DENIAL, near)) return false;
  if (matches(USER_WITHHOLDS, denial) && !matches(DECLINED_BY_US, near)) return false;
  return !matches(LIFTED_BY_USER, text.slice(Math.max(0, at - LIFTING_REACH), at + denial.length + LIFTING_REACH));
}

/** Where the clause with a denial begins, or the one before it if it has no object of its own. */
function startOfDenied(text: string, at: number, after: number): number {
  const clause = startOfClause(text, at);
  const elided =
    matches(BEGINS_DENIAL, text.slice(clause, at)) && matches(DENIES_CLAUSE_BEFORE, text.slice(at, after + 1));
  return elided && clause > 0 ? startOfClause(text, clause - 1) : clause;
}

/** What is denied in a bracket is denied there: "指纹(存在锁内,我们不上传)" says nothing of what follows. */
function endInBracket(text: string, at: number, after: number, reach: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return reach;
  const close = text.indexOf(')', after);
  return close < 0 ? reach : Math.min(close, reach);
}

const LONGEST_BRACKET = 60;

/** The same ranges in text order, those that overlap made one. */
function joined(ranges: [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

/** From the clause with the denial to the next turn; in text order, not overlapping. */
function deniedRanges(text: string, base: number): [number, number][] {
  if (!matches(MAY_DENY, text)) return [];
  const ranges: [number, number][] = [];
  for (let from = 0; from < text.length; ) {
    const match = firstMatch(DENIAL.match, text.slice(from));
    if (!match) break;
    const at = from + match.index;
    const after = at + match[0].length;
    if (isPromise(text, at, match[0])) {
      const clause = startOfDenied(text, at, after);
      const turn = firstMatch(TURN, text.slice(after, after + LONGEST_DENIAL));
      const reach = turn ? after + turn.index : Math.min(after + LONGEST_DENIAL, text.length);
      const end = base + endInBracket(text, at, after, reach);
      const last = ranges.at(-1);
      if (last && base + clause <= last[1]) last[1] = Math.max(last[1], end);
      else ranges.push([base + clause, end]);
    }
    from = after;
  }
  const label = deniedLabel(text, base, ranges);
  return label > 0 ? joined([[base, base + label], ...ranges]) : ranges;
}

/** Units of the label with which a sentence begins ("3.通讯录:…") and of which it says that nothing is taken; 0 for none. */
function deniedLabel(text: string, base: number, ranges: Stance['denied']): number {
  const found = firstMatch(DENIED_LABEL.match, text);
  if (found) {
    const [said, label] = [found[0], found.groups?.['label'] ?? ''];
    const stands = isPromise(text, label.length, said.slice(label.length));
    return stands && !matches(TURN, text.slice(said.length)) ? label.length : 0;
  }
  const colon = text.indexOf(':');
  if (colon < 1 || colon > LONGEST_LABEL) return 0;
  const behind = ranges.filter(([from]) => from > base + colon);
  const denies = behind.some(([from, to]) => matches(DENIES_TAKING, text.slice(from - base, to - base)));
  return denies && !matches(TAKES_AFTER_ALL, withoutDenied(text.slice(colon), behind, base + colon)) ? colon : 0;
}

const LONGEST_LABEL = 24;
