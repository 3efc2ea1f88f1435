import type { AppTypeId } from '../policy/app-types.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Evidence, PolicySummary } from '../policy/summary.ts';
import {
  APP_TYPE_NAMES,
  APP_TYPE_RULES,
  CALLS_ITSELF,
  COLLECTS_TO_BE,
  IS_RUN_TO_BE,
  NAMES_ITS_TYPE,
  PRODUCT_IS,
  SAYS_WHAT_IT_IS,
} from '../rules/app-types.ts';
import { holds, matchRule } from '../rules/rule.ts';
import { foldText } from '../text/fold.ts';
import { allMatches } from '../text/pattern.ts';

/** A type of app that a policy's own words suggest, and where they stand. */
export interface AppTypeSuggestion {
  readonly type: AppTypeId;
  readonly evidence: Evidence[];
}

/** A policy says in its first pages what the product is; UTF-16 units. */
const INTRODUCTION = 6000;
/** What the policy says itself goes before everything else. */
const SAYS_SO = 8;
/** A product's name settles it, what is told of it with who runs it, and so do two sentences; an operator's or a title's words, or one sentence, lean. */
const NAME = 3;
const LEANING = 2;
const SENTENCE = 1.5;
const MOST_SENTENCES = 2;
const LEAST = 3;
/** How a sentence may say what the product is, and how much that says. */
const SAYINGS = [
  [CALLS_ITSELF, NAME],
  [IS_RUN_TO_BE, NAME],
  [PRODUCT_IS, NAME],
  [SAYS_WHAT_IT_IS, SENTENCE],
  [COLLECTS_TO_BE, SENTENCE],
] as const;
const OURSELVES = /^(?:本|我们的?)(?:应用|软件|产品|app|平台|网站|小程序|公司)?$/;
/** What stands between two ends of sentences, as written. */
const SENTENCES = /[^。！？；;!?\n]{6,400}/;

/**
 * The one type of app that name, title, operator and introduction agree on; null when they say too little or speak for two.
 * A proposal that the reader may overrule. Pure and total; O(n) in the first pages.
 */
export function suggestAppType(document: PolicyDocument, summary: PolicySummary): AppTypeSuggestion | null {
  const scores = new Map<AppTypeId, { score: number; evidence: Evidence[] }>();
  const lean = (type: AppTypeId, weight: number, evidence: readonly Evidence[]): void => {
    const before = scores.get(type) ?? { score: 0, evidence: [] };
    scores.set(type, { score: before.score + weight, evidence: [...before.evidence, ...evidence] });
  };
  const { policy, headEvidence } = summary;
  const said = sentencesOf(document, foldText(policy.product ?? '').text.replace(/(?:app|软件|平台)$/, ''));
  for (const { type, weight, evidence } of said) if (weight === SAYS_SO) lean(type, weight, [evidence]);
  const product = typesIn(policy.product ?? '');
  for (const { type } of product) lean(type, NAME, headEvidence.product ?? []);
  for (const { type } of typesIn(document.title))
    if (!product.some((each) => each.type === type)) lean(type, LEANING, []);
  for (const { type } of typesIn(policy.operator ?? '').filter(({ operator }) => operator))
    lean(type, LEANING, headEvidence.operator ?? []);
  for (const { type, weight, evidence } of said) if (weight < SAYS_SO) lean(type, weight, [evidence]);

  const [first, second] = [...scores].sort(([, a], [, b]) => b.score - a.score);
  if (!first || first[1].score < LEAST || (second && 2 * second[1].score > first[1].score)) return null;
  const [type, { evidence }] = first;
  return evidence.length > 0 ? { type, evidence } : null;
}

const typesIn = (name: string) => {
  const folded = foldText(name).text;
  return APP_TYPE_RULES.filter((rule) => holds(rule, folded));
};

interface Said {
  readonly type: AppTypeId;
  /** How much it says. */
  readonly weight: number;
  readonly evidence: Evidence;
}

/** What the introduction says of the product; a sentence that speaks of two types says nothing. */
function sentencesOf({ text, blocks }: PolicyDocument, product: string): Said[] {
  const found: Said[] = [];
  let read = 0;
  for (const block of blocks) {
    if (block.region === 'chrome') continue;
    if (read > INTRODUCTION) break;
    const written = text.slice(block.start, Math.min(block.end, block.start + INTRODUCTION));
    read += written.length;
    for (const { 0: sentence, index } of allMatches(SENTENCES, written)) {
      const said = typeOf(foldText(sentence).text, product);
      if (!said || found.filter(({ type }) => type === said.type).length >= MOST_SENTENCES) continue;
      const quote = sentence.trim();
      const start = block.start + index + sentence.indexOf(quote);
      found.push({ ...said, evidence: { start, end: start + quote.length, quote } });
    }
  }
  return found;
}

/** @param product folded; empty for none */
function typeOf(sentence: string, product: string): Pick<Said, 'type' | 'weight'> | null {
  const named = matchRule(NAMES_ITS_TYPE, sentence)?.groups?.['what'] ?? '';
  const itself = APP_TYPE_NAMES[named];
  if (itself) return { type: itself, weight: SAYS_SO };
  for (const [rule, weight] of SAYINGS) {
    const { who, what } = matchRule(rule, sentence)?.groups ?? {};
    if (who && !OURSELVES.test(who) && !(product && who.includes(product))) continue;
    const [only, ...others] = what ? typesIn(what) : [];
    if (only && others.length === 0) return { type: only.type, weight };
  }
  return null;
}
