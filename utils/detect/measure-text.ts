import { count } from './count.ts';
import { personalInformation, topics } from './topics.ts';

/** The Chinese parts of a sample, folded; bilingual pages lose the other half. */
export interface ChineseText {
  readonly chinese: string;
  /** Chinese characters in them. */
  readonly han: number;
}

/** One topic named over and over is an article about it. */
const MOST_PER_TOPIC = 4;
/** Characters for each topic word, and topics, that make a segment dense; agreements reach a third of it. */
const DENSE = 62;
const DENSE_TOPICS = 2;

/** Matches per 1,000 Chinese characters of the sample. */
export const per1000 = ({ chinese, han }: ChineseText, pattern: RegExp, within = chinese): number =>
  (count(within, pattern) * 1000) / han;

/** A folded sample without what is not Chinese in it: English sentences, which folding has glued together, addresses, code. */
export function chineseIn(sample: string): ChineseText {
  const chinese = sample.replace(/[!-~]{12,}/g, '');
  // Counting each of thousands of characters costs ten times as much as taking out the rest.
  return { chinese, han: chinese.replace(/[^一-龥]+/g, '').length };
}

/** The segments of a text that go densely through the topics of a policy, joined. */
export function densePartOf({ chinese }: ChineseText): string {
  const known = topics();
  const personal = personalInformation();
  // UTF-16 units; a shorter rest is left out.
  const segments = chinese.match(/[\s\S]{150,400}/g) ?? [chinese];
  return segments
    .filter((segment) => {
      const found = known.map((words) => count(segment, words));
      const hits = found.reduce((sum, times) => sum + Math.min(MOST_PER_TOPIC, times), count(segment, personal));
      return found.filter(Boolean).length >= DENSE_TOPICS && hits * DENSE >= segment.length;
    })
    .join('\n');
}
