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

/** A paragraph with more Latin letters than this for each Chinese character is left out. */
const MOST_LATIN = 3;
/** One topic named over and over is an article about it. */
const MOST_PER_TOPIC = 4;
/** Characters for each topic word, and topics, that make a segment dense; agreements reach a third of it. */
const DENSE = 62;
const DENSE_TOPICS = 2;

/** What is left of a text without something; counting each of thousands of characters costs ten times as much. */
const rest = (text: string, without: RegExp): number => text.replace(without, '').length;
const hanIn = (text: string): number => rest(text, /[^一-龥]+/g);

/** Matches per 1,000 Chinese characters of the sample. */
export const per1000 = ({ chinese, han }: ChineseText, pattern: RegExp, within = chinese): number =>
  (count(within, pattern) * 1000) / (han || 1);

/** The Chinese paragraphs of a folded sample. */
export function chineseIn(sample: string): ChineseText {
  const chinese = sample
    .split('\n')
    .filter((block) => MOST_LATIN * hanIn(block) > rest(block, /[^A-Za-z]+/g))
    .join('\n');
  return { chinese, han: hanIn(chinese) };
}

/** Measures how densely a text goes through the topics of a policy. */
export function measureText({ chinese }: ChineseText): TextMeasure {
  const known = topics();
  const seen = new Set<RegExp>();
  // UTF-16 units; a shorter rest is left out.
  const segments = chinese.match(/[\s\S]{150,400}/g) ?? [chinese];
  const dense = segments.filter((segment) => {
    const touched = known.filter((words) => words.test(segment));
    if (touched.length < DENSE_TOPICS) return false;
    let hits = count(segment, personalInformation());
    for (const words of touched) hits += Math.min(MOST_PER_TOPIC, count(segment, words));
    const isDense = hits * DENSE >= segment.length;
    if (isDense) for (const words of touched) seen.add(words);
    return isDense;
  });
  return { dense: dense.join('\n'), share: dense.length / segments.length, topics: seen.size };
}
