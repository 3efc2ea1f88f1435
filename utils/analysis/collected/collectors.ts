import { companyMatcher } from '../../lexicon/companies.ts';
import type { Collector } from '../../policy/summary.ts';
import {
  ALLOWS,
  BEHIND_NAME,
  FROM_OTHERS,
  GIVES,
  GOES_ON_TAKING,
  HANDED_BY_OTHERS,
  HANDED_TO_KIT,
  NAMES_KIT,
  OURSELVES,
  SOMEBODY_ELSE,
  TAKES,
  WITH_OTHERS,
} from '../../rules/collectors.ts';
import { countLeading } from '../../text/count-leading.ts';
import { allMatches, matches } from '../../text/pattern.ts';
import type { Sentence } from '../../text/reading.ts';
import type { Zone } from './stance.ts';

/** Who takes the data named behind this place, in the text of a sentence. */
interface Taker {
  readonly end: number;
  readonly by: Collector | 'both';
}

/** Tells who collects the data that stands at a folded offset of the text. */
export type CollectorsAt = (offset: number) => readonly Collector[];

/**
 * Who collects in this sentence: the subject of the last verb before the data ("我们会收集…,极光会读取…"). Where no verb
 * has one, a sentence or section about kits speaks of them, and any other of the operator.
 * @param product the operator's own product, folded: its name is no third party's
 * @param rowAt where the row of a third party begins that holds an offset, or -1
 */
export function collectorsOf(
  sentence: Sentence,
  zone: Zone,
  product: string | null,
  rowAt: (offset: number) => number = () => -1,
): CollectorsAt {
  const { text, start } = sentence;
  if (matches(HANDED_BY_OTHERS, text)) return () => ['thirdparty'];
  const takers = takersIn(text, product);
  const otherwise = zone === 'sdk' || matches(NAMES_KIT, text) ? 'sdk' : 'self';
  const handedOn = matches(HANDED_TO_KIT, text);
  return (offset) => {
    const row = rowAt(offset);
    const taker = takers[countLeading(takers, ({ end }) => start + end <= offset) - 1];
    const by = taker && start + taker.end > row ? taker.by : row < 0 ? otherwise : 'sdk';
    return by === 'both' || (handedOn && by === 'self') ? ['self', 'sdk'] : [by];
  };
}

/** In the order of the text. */
function takersIn(text: string, product: string | null): Taker[] {
  const takers: Taker[] = [];
  for (const { index, 0: words } of allMatches(TAKES, text)) {
    const allowed = matches(ALLOWS, words);
    const by = allowed
      ? subjectOf(words.slice(2, -2), '', product)
      : subjectOf(text.slice(startOfClause(text, index), index), words, product);
    if (by) takers.push({ end: index + words.length, by });
  }
  for (const { index, 0: words } of allMatches(GIVES, text)) takers.push({ end: index + words.length, by: 'self' });
  for (const { index, 0: words } of allMatches(FROM_OTHERS, text))
    takers.push({ end: index + words.length, by: 'thirdparty' });
  const others = takers.reduce((first, { by, end }) => (by === 'thirdparty' ? Math.min(first, end) : first), Infinity);
  for (const { index, 0: words } of allMatches(GOES_ON_TAKING, text))
    if (others <= index) takers.push({ end: index + words.length, by: 'self' });
  return takers.sort((a, b) => a.end - b.end);
}

/** A subject further from its verb is none. Folded code units. */
const LONGEST_SUBJECT = 40;

function startOfClause(text: string, at: number): number {
  for (let i = at; i > Math.max(0, at - LONGEST_SUBJECT); i--) if (',。;:'.includes(text.charAt(i - 1))) return i;
  return Math.max(0, at - LONGEST_SUBJECT);
}

/** The operator or somebody else, whoever is named last, or both ("我们和我们的服务商会"); null where nobody is. */
function subjectOf(subject: string, verb: string, product: string | null): Taker['by'] | null {
  if (matches(SOMEBODY_ELSE, verb)) return 'sdk';
  const ourselves = lastOf(OURSELVES, subject);
  const others = Math.max(lastOf(SOMEBODY_ELSE, subject), lastName(subject, product));
  if (ourselves < 0 && others < 0) return null;
  if (matches(WITH_OTHERS, subject)) return 'both';
  return others > ourselves ? 'sdk' : 'self';
}

const lastOf = (pattern: RegExp, text: string): number => allMatches(pattern, text).at(-1)?.index ?? -1;

/** Where the company begins whose name is the subject: "高德" in "高德会收集", not in "使用高德时". */
function lastName(subject: string, product: string | null): number {
  const name = companyMatcher().scan(subject).at(-1);
  if (!name?.value || !matches(BEHIND_NAME, subject.slice(name.end))) return -1;
  return product?.includes(subject.slice(name.start, name.end)) ? -1 : name.start;
}
