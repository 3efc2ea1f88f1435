import { PERSONAL_INFORMATION, TOPICS } from './topics.ts';

/** How a sample of text speaks about personal information. */
export interface TextMeasure {
  /** The Chinese parts of the sample, folded; bilingual pages lose the other half. */
  readonly chinese: string;
  /** Chinese characters in them. */
  readonly han: number;
  /** The segments of them that are dense in a policy's topics. */
  readonly dense: string;
  /** Their share of all segments, 0 to 1. */
  readonly share: number;
  /** Topics that they touch. */
  readonly topics: number;
}

const NO_HAN = /[^一-龥]+/g;
const NO_LATIN = /[^A-Za-z]+/g;
/** A paragraph with more Latin letters than this for each Chinese character is left out. */
const MOST_LATIN = 3;
/** UTF-16 units; a rest shorter than the first number is left out. */
const SEGMENT = /[\s\S]{150,400}/g;
/** One topic named over and over is an article about it. */
const MOST_PER_TOPIC = 4;
/** Characters for each topic word, and topics, that make a segment dense; agreements reach a third of it. */
const DENSE = 62;
const DENSE_TOPICS = 2;

export const count = (text: string, pattern: RegExp): number => text.match(new RegExp(pattern, 'g'))?.length ?? 0;

/** What is left of a text without something; counting each of thousands of characters costs ten times as much. */
const rest = (text: string, without: RegExp): number => text.replace(without, '').length;

/** Matches per 1,000 Chinese characters of the sample. */
export const per1000 = ({ chinese, han }: TextMeasure, pattern: RegExp, within = chinese): number =>
  (count(within, pattern) * 1000) / (han || 1);

/** Measures a folded sample. */
export function measureText(sample: string): TextMeasure {
  const chinese = sample
    .split('\n')
    .filter((block) => MOST_LATIN * rest(block, NO_HAN) > rest(block, NO_LATIN))
    .join('\n');
  const seen = new Set<string>();
  const segments = chinese.match(SEGMENT) ?? [chinese];
  const dense = segments.filter((segment) => {
    const topics = Object.keys(TOPICS).filter((id) => TOPICS[id]?.test(segment));
    let hits = count(segment, PERSONAL_INFORMATION);
    for (const id of topics) hits += Math.min(MOST_PER_TOPIC, count(segment, TOPICS[id] as RegExp));
    const isDense = hits * DENSE >= segment.length && topics.length >= DENSE_TOPICS;
    if (isDense) for (const id of topics) seen.add(id);
    return isDense;
  });
  return {
    chinese,
    han: rest(chinese, NO_HAN),
    dense: dense.join('\n'),
    share: dense.length / segments.length,
    topics: seen.size,
  };
}
