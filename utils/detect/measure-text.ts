import { count } from './count.ts';
import { personalInformation, topics } from './topics.ts';

/** The Chinese parts of a sample, folded; bilingual pages lose the other half. */
export interface ChineseText {
  readonly chinese: string;
  /** Chinese characters in them. */
  readonly han: number;
}

/** How a text speaks about personal information. */
export interface TextMeasure {
  /** The segments of it that are dense in a policy's topics. */
  readonly dense: string;
  /** Their share of all segments, 0 to 1. */
  readonly share: number;
  /** Topics that they touch. */
  readonly topics: number;
}

/** One topic named over and over is an article about it. */
const MOST_PER_TOPIC = 4;
/** Characters for each topic word, and topics, that make a segment dense; agreements reach a third of it. */
const DENSE = 62;
const DENSE_TOPICS = 2;

/** Matches per 1,000 Chinese characters of the sample. */
export const per1000 = ({ chinese, han }: ChineseText, pattern: RegExp, within = chinese): number =>
  (count(within, pattern) * 1000) / han;

/** A folded sample without sentences in Latin letters, which folding has glued together. */
export function chineseIn(sample: string): ChineseText {
  const chinese = sample.replace(/[A-Za-z]{12,}/g, '');
  // Counting each of thousands of characters costs ten times as much as taking out the rest.
  return { chinese, han: chinese.replace(/[^一-龥]+/g, '').length };
}

/** Measures how densely a text goes through the topics of a policy. */
export function measureText({ chinese }: ChineseText): TextMeasure {
  const known = topics();
  const personal = personalInformation();
  const seen = new Set<number>();
  // UTF-16 units; a shorter rest is left out.
  const segments = chinese.match(/[\s\S]{150,400}/g) ?? [chinese];
  const dense = segments.filter((segment) => {
    const touched: number[] = [];
    let hits = count(segment, personal);
    for (const [topic, words] of known.entries()) {
      const found = count(segment, words);
      hits += Math.min(MOST_PER_TOPIC, found);
      if (found) touched.push(topic);
    }
    const isDense = touched.length >= DENSE_TOPICS && hits * DENSE >= segment.length;
    if (isDense) for (const topic of touched) seen.add(topic);
    return isDense;
  });
  return { dense: dense.join('\n'), share: dense.length / segments.length, topics: seen.size };
}
