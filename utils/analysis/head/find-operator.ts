import { COMPANY_ENDINGS } from '../../lexicon/organisation-endings.ts';
import { STARTS_WITH_REGION } from '../../lexicon/regions.ts';
import { STRIDE, type Steps } from '../../policy/steps.ts';
import type { Evidence } from '../../policy/summary.ts';
import { OPERATOR_RULES } from '../../rules/head-operator.ts';
import type { OperatorRule } from '../../rules/head-operator-rule.ts';
import { KIND_OF_PRODUCT, PRODUCT } from '../../rules/operator-names.ts';
import { OUTSOURCED, PROVIDER_CONTEXT, PROVIDER_LABEL, SUPPLIED } from '../../rules/outsourced.ts';
import { UNREGISTERED } from '../../rules/unregistered-operators.ts';
import { asWritten } from '../../text/as-written.ts';
import { foldText } from '../../text/fold.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { cuedRules, quote, type Reading, rulesBySentence, type Sentence, sentenceAt } from '../../text/reading.ts';
import { findOrganisationsInSteps, type Organisation } from './find-organisations.ts';

/** What the summary says of one field of the head, with its place. */
export interface HeadField {
  readonly value: string;
  readonly evidence: Evidence[];
}

/** How much of the text around a name its rules see; a registered address may stand in brackets behind it. */
const BEFORE = 60;
const AFTER = 180;
/** Policies name their operator at once, or in the last lines. */
const OPENING = 1200;
const LAST_LINES = 400;
const OPENING_BONUS = 1.5;
/** A name without any telling words has to be more than mentioned. */
const LEAST_SCORE = 4;
/** A policy announces one or two bodies; the bound keeps a strange text linear. */
const MOST_BODIES = 5;
/** Names with a company's ending are found by that. */
const REGISTERED = new RegExp(`(?:${COMPANY_ENDINGS.map((ending) => ending.replace(')', '\\)')).join('|')})$`);
const PROVIDER_TOPICS = new Set(['sdk', 'sharing', 'cookies']);

interface Candidate {
  readonly name: string;
  readonly rules: Set<OperatorRule>;
  score: number;
  places: number;
  best: { organisation: Organisation; sentence: Sentence; weight: number };
}

/**
 * Who runs the product. Every company of the text is a candidate; the words around each place where it stands add to
 * its score, so a name left over from somebody else's template loses against the one that signs and is written to.
 * @param product the product as written, where it is known: "云杉相册(某公司)" names who runs it
 */
export function* findOperatorInSteps(reading: Reading, product: string | null): Steps<HeadField | null> {
  const ownName = product === null ? null : foldText(product).text;
  const candidates = new Map<string, Candidate>();
  const startOfLine = (offset: number): number => sentenceAt(reading, offset)?.start ?? 0;
  const named = yield* findOrganisationsInSteps(reading.text, startOfLine);
  for (const [i, organisation] of [...named, ...announcedBodies(reading)].entries()) {
    if (i % STRIDE === 0) yield;
    const sentence = sentenceAt(reading, organisation.start);
    if (sentence) judge(candidates, reading, organisation, sentence, ownName);
  }
  mergeFuller(candidates);
  const winner = [...candidates.values()]
    .filter((candidate) => candidate.score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.best.organisation.start - b.best.organisation.start)[0];
  if (!winner) return null;
  const { organisation, sentence } = winner.best;
  return {
    value: asWritten(reading, organisation.start, organisation.end),
    evidence: [quote(reading, sentence, organisation.start, organisation.end)],
  };
}

/** "某某科技有限公司" and "深圳市某某科技有限公司" are one: the fuller name takes both scores. */
function mergeFuller(candidates: Map<string, Candidate>): void {
  const fullerBySuffix = new Map<string, Candidate[]>();
  for (const full of candidates.values()) {
    if (!matches(STARTS_WITH_REGION, full.name)) continue;
    for (let cut = 1; cut < full.name.length; cut++) {
      const suffix = full.name.slice(cut);
      if (!candidates.has(suffix)) continue;
      const known = fullerBySuffix.get(suffix);
      if (known) known.push(full);
      else fullerBySuffix.set(suffix, [full]);
    }
  }
  for (const short of candidates.values()) {
    const full = fullerBySuffix.get(short.name)?.find(({ name }) => candidates.has(name));
    if (!full) continue;
    full.score += short.score;
    candidates.delete(short.name);
  }
}

function judge(
  candidates: Map<string, Candidate>,
  reading: Reading,
  organisation: Organisation,
  sentence: Sentence,
  product: string | null,
): void {
  const line = withProduct(contextOf(reading, organisation, sentence.start, sentence.end), product);
  const beyond = contextOf(reading, organisation, 0, reading.text.length);
  const atEnd = organisation.end > reading.text.length - LAST_LINES;
  const third = inProviderSection(sentence, atEnd) || inProviderRow(reading, sentence);
  // Copied rows call even a provider "我们": where the words say provider, no rule helps.
  if (!line.includes(PRODUCT) && (matches(PROVIDER_CONTEXT, line) || matches(OUTSOURCED, line))) return;
  const ofPart = isOfPart(line, sentence, product);
  const inRow = isInRow(reading, sentence);
  const rules = OPERATOR_RULES.filter(
    (rule) =>
      (!third || rule.anywhere) &&
      !(inRow && rule.notInRow) &&
      !(ofPart && rule.notOfPart) &&
      (!rule.atEnd || atEnd) &&
      matches(rule.match, rule.acrossLines ? beyond : line),
  );
  const weight = Math.max(0, ...rules.map((rule) => rule.weight));
  const candidate = candidates.get(organisation.name) ?? {
    name: organisation.name,
    rules: new Set(),
    score: organisation.start < OPENING ? OPENING_BONUS : 0,
    places: 0,
    best: { organisation, sentence, weight },
  };
  candidates.set(organisation.name, candidate);
  for (const rule of rules) {
    if (!candidate.rules.has(rule)) candidate.score += rule.weight;
    candidate.rules.add(rule);
  }
  if (!third && candidate.places++ < 5) candidate.score += 0.3;
  if (weight > candidate.best.weight) candidate.best = { organisation, sentence, weight };
}

/** A part of the product is supplied; before the first heading what is no known product's part may be the product. */
function isOfPart(line: string, { section }: Sentence, product: string | null): boolean {
  const part = firstMatch(SUPPLIED, line)?.groups?.['part'];
  if (part === undefined) return false;
  return product === null ? section.title !== '' : !part.includes(product) && !product.includes(part);
}

/** The last lines of a text without headings still count to its section about sharing; nobody signs in a table there. */
const inProviderSection = ({ section: { topic }, block }: Sentence, atEnd: boolean): boolean =>
  PROVIDER_TOPICS.has(topic) && !(atEnd && topic !== 'sdk' && !block.cell);

/** A line that is one label of several belongs to whom the lines above it name: "第三方名称:…⏎公司:…". */
function inProviderRow({ sentences }: Reading, { index, text }: Sentence): boolean {
  if (!matches(LABELLED, text)) return false;
  for (let above = index - 1; above >= Math.max(0, index - MOST_LABELS); above--) {
    const line = sentences[above]?.text ?? '';
    if (matches(PROVIDER_LABEL, line)) return true;
    if (!matches(LABELLED, line)) return false;
  }
  return false;
}

/** A row of a list of others: one of a label and what it labels has two cells. */
function isInRow({ sentences }: Reading, { index, block: { cell } }: Sentence): boolean {
  if (!cell) return false;
  const columns = sentences
    .slice(Math.max(0, index - MOST_CELLS), index + MOST_CELLS)
    .flatMap(({ block: { cell: other } }) =>
      other && other.table === cell.table && other.row === cell.row ? other.column : [],
    );
  return new Set(columns).size > 2;
}
const MOST_CELLS = 12;

const MOST_LABELS = 4;
const LABELLED = /^[^:]{2,10}:/;

function contextOf(reading: Reading, { start, end }: Organisation, least: number, most: number): string {
  const from = Math.max(least, start - BEFORE);
  const to = Math.min(most, end + AFTER);
  return `${reading.text.slice(from, start)}◎${reading.text.slice(end, to)}`;
}

/** The context with the mark of the product in place of its name where the company stands in brackets behind it. */
function withProduct(context: string, product: string | null): string {
  const bracket = context.indexOf('(◎');
  if (product === null || bracket < 0) return context;
  const at = context.lastIndexOf(product, bracket);
  const between = at < 0 ? null : context.slice(at + product.length, bracket);
  return between !== null && matches(KIND_OF_PRODUCT, between)
    ? `${context.slice(0, at)}${PRODUCT}${context.slice(bracket)}`
    : context;
}

const CUED = cuedRules(UNREGISTERED);

/** Public bodies and firms without a company's ending: once announced, every place of the name counts. */
function announcedBodies(reading: Reading): Organisation[] {
  const names = new Set<string>();
  const rules = rulesBySentence(reading, CUED);
  for (const sentence of reading.sentences) {
    if (PROVIDER_TOPICS.has(sentence.section.topic)) continue;
    for (const { match } of rules[sentence.index] ?? []) {
      const groups = firstMatch(match, sentence.text)?.groups;
      const name = groups?.['name'] ?? groups?.['short'];
      if (name && !matches(REGISTERED, name) && names.size < MOST_BODIES) names.add(name);
    }
  }
  return [...names].flatMap((name) => placesOf(reading.text, name));
}

function placesOf(text: string, name: string): Organisation[] {
  const found: Organisation[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
    found.push({ start, end: start + name.length, name });
  return found;
}
