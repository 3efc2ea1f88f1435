import { STARTS_WITH_REGION } from '../../lexicon/regions.ts';
import { PRODUCT_RULES } from '../../rules/head-product.ts';
import { FUNCTION_NAME } from '../../rules/outsourced.ts';
import { NAME_HEAD, NAME_TAIL, NO_PRODUCT } from '../../rules/product-names.ts';
import type { ProductRule } from '../../rules/product-rule.ts';
import { asWritten } from '../../text/as-written.ts';
import { foldText } from '../../text/fold.ts';
import { numberingOf } from '../../text/numbering.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { cuedRules, quote, type Reading, rulesBySentence, type Sentence, sentenceAt } from '../../text/reading.ts';
import type { Topic } from '../../text/section.ts';
import type { HeadField } from './find-operator.ts';

/** A policy introduces its product on the first pages; later names are often other products. */
const INTRODUCTION = 8000;
const FIRST_PAGE = 3500;
const FIRST_LINES = 60;
/** Titles are short, and stand first where a text without line breaks goes on behind them. */
const LONGEST_TITLE = 44;
const LONGEST_REST_OF_TITLE = 14;
/** A title, or two weaker places, make a name. */
/** Under such headings parts of the product are told. */
const BODY: ReadonlySet<Topic> = new Set(['collection', 'permissions', 'sharing', 'storage', 'security', 'rights']);
const LEAST_SCORE = 3;
/** One rule counts so often for one name: "《某推送隐私政策》" in every row of a table must not win. */
const MOST_PER_RULE = 2;
/** Names that come back all over the text are more likely the product's. */
const MOST_PLACES = 10;
const PLACE_BONUS = 0.2;
/** Share of the winner's score with which the fuller form of its name in a title stands for it. */
const FULLER_SHARE = 0.3;

interface Place {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}
interface Candidate {
  score: number;
  inTitle: boolean;
  place: Place | null;
  readonly counts: Map<ProductRule, number>;
}

const CUED = cuedRules(PRODUCT_RULES);

/** The product that the policy is for: the name that its title, its definitions and its sentences agree on. */
export function findProduct(reading: Reading): HeadField | null {
  const candidates = new Map<string, Candidate>();
  const pageTitle = foldText(reading.document.title).text;
  for (const rule of PRODUCT_RULES) {
    const named = rule.title && rule.cues.some((cue) => pageTitle.includes(cue)) && nameIn(rule, pageTitle);
    if (named) support(candidates, named.name, rule, placeOf(reading, named.name));
  }
  const rules = rulesBySentence(reading, CUED);
  for (const sentence of reading.sentences) {
    if (sentence.start > INTRODUCTION) break;
    if (sentence.block.region === 'chrome' || (sentence.section.topic === 'sdk' && sentence.start > LONGEST_TITLE))
      continue;
    const ofProvider = sentence.section.topic === 'sharing' && sentence.start > LONGEST_TITLE;
    for (const rule of rules[sentence.index] ?? []) {
      if ((rule.early || rule.title) && (sentence.start > FIRST_PAGE || ofProvider)) continue;
      if (rule.lead && BODY.has(sentence.section.topic)) continue;
      const named = rule.title ? nameInTitle(rule, sentence) : nameIn(rule, sentence.text);
      if (!named) continue;
      const start = sentence.start + named.at;
      support(candidates, named.name, rule, { sentence, start, end: start + named.name.length });
    }
  }
  const place = best(reading.text, candidates);
  if (!place) return null;
  const { sentence, start, end } = place;
  return { value: asWritten(reading, start, end), evidence: [quote(reading, sentence, start, end)] };
}

/** Where a name of the page's title stands in the text. */
function placeOf(reading: Reading, name: string): Place | null {
  const start = reading.text.indexOf(name);
  const sentence = start < 0 ? null : sentenceAt(reading, start);
  return sentence && { sentence, start, end: start + name.length };
}

function support(candidates: Map<string, Candidate>, name: string, rule: ProductRule, place: Place | null): void {
  const candidate = candidates.get(name) ?? { score: 0, inTitle: false, place, counts: new Map() };
  const count = candidate.counts.get(rule) ?? 0;
  if (count < MOST_PER_RULE) candidate.score += rule.weight;
  candidate.counts.set(rule, count + 1);
  candidate.inTitle ||= rule.title === true;
  candidate.place ??= place;
  candidates.set(name, candidate);
}

interface Named {
  readonly name: string;
  readonly at: number;
}

function nameInTitle(rule: ProductRule, sentence: Sentence): Named | null {
  const first = sentence.start < FIRST_LINES;
  if (sentence.text.length > LONGEST_TITLE && !first) return null;
  return nameIn(rule, sentence.text, numberingOf(sentence.text)?.length ?? 0, first ? Infinity : LONGEST_REST_OF_TITLE);
}

function nameIn(rule: ProductRule, whole: string, from = 0, longestRest = Infinity): Named | null {
  const text = whole.slice(from);
  const match = firstMatch(rule.match, text);
  const raw =
    match?.groups?.['name'] ?? match?.groups?.['name2'] ?? match?.groups?.['name3'] ?? match?.groups?.['name4'];
  if (!match || !raw || text.length - match[0].length > longestRest) return null;
  const name = raw.replace(NAME_HEAD, '').replace(NAME_TAIL, '');
  if (name.length < 2 || matches(NO_PRODUCT, name) || matches(FUNCTION_NAME, name)) return null;
  return { name, at: from + match.index + match[0].indexOf(name) };
}

/** How often a name stands in the text, up to the number that still tells names apart. */
function placesOf(text: string, name: string): number {
  let places = 0;
  for (let at = text.indexOf(name); at >= 0 && places < MOST_PLACES; at = text.indexOf(name, at + name.length))
    places++;
  return places;
}

/** What follows the short form of a company's name in the full one. */
const REST_OF_COMPANY = /^[\u4e00-\u9fff()]{0,12}公司/;
const LONGEST_REST_OF_COMPANY = 14;

/** "海南云杉" of "海南云杉文化有限公司": no product is called by a region and a company's name, unless its title does. */
function namesCompany(text: string, name: string): boolean {
  if (!matches(STARTS_WITH_REGION, name)) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (matches(REST_OF_COMPANY, text.slice(end, end + LONGEST_REST_OF_COMPANY))) return true;
  }
  return false;
}

/** The name with most support, which longer forms of it ("云杉相册极速版") lend it too; its form in the title if that is fuller. */
function best(text: string, candidates: ReadonlyMap<string, Candidate>): Place | null {
  let winner: { name: string; score: number; place: Place } | null = null;
  for (const [name, { score, inTitle, place }] of candidates) {
    if (!place) continue;
    let total = (!inTitle && namesCompany(text, name) ? score / 2 : score) + PLACE_BONUS * placesOf(text, name);
    for (const [other, { score: extra }] of candidates) if (other !== name && other.includes(name)) total += extra / 2;
    if (total >= LEAST_SCORE && (!winner || total > winner.score)) winner = { name, score: total, place };
  }
  if (!winner) return null;
  for (const [name, { score, inTitle, place }] of candidates)
    if (inTitle && place && name !== winner.name && name.includes(winner.name) && score >= FULLER_SHARE * winner.score)
      return place;
  return winner.place;
}
