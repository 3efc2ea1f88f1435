import { PERSONAL_INFORMATION, TOPICS } from './topics.ts';

/** How a sample of text speaks about personal information. Densities are per 1,000 Chinese characters. */
export interface TextMeasure {
  /** Chinese characters in the Chinese parts of the sample. */
  readonly han: number;
  /** Those parts, without white space. */
  readonly chinese: string;
  /** The segments that are dense in a policy's topics. */
  readonly dense: string;
  /** Share of the segments that are dense in a policy's topics, 0 to 1. */
  readonly denseShare: number;
  /** Topics that the dense segments touch. */
  readonly topics: number;
  readonly density: number;
  readonly japanese: boolean;
}

const HAN = /[\u4e00-\u9fff]/;
const KANA = /[\u3041-\u30ff]/;
const LATIN = /[A-Za-z]/;
/** Words that Japanese writes without kana and Chinese does not use. */
const JAPANESE = /個人情報|取扱|収集|利用目的|株式会社|当社|変更|提供先|第三者提供/;

/** Bilingual pages: a paragraph with fewer Chinese than this share of its letters is left out. */
const LEAST_HAN_SHARE = 0.25;
const SEGMENT = 400;
/** A shorter rest joins the segment before it. */
const LEAST_SEGMENT = 150;
/** One topic named over and over is an article about it. */
const MOST_PER_TOPIC = 4;
/** Topic words per 1,000 characters and topics that make a segment dense; agreements reach a third of it. */
const DENSE = 18;
const DENSE_TOPICS = 2;

const count = (text: string, pattern: RegExp): number => text.match(new RegExp(pattern, 'g'))?.length ?? 0;

/** Matches per 1,000 Chinese characters of the sample, in all of it or in its dense segments only. */
export const per1000 = (text: TextMeasure, pattern: RegExp, within: 'chinese' | 'dense' = 'chinese'): number =>
  (count(text[within], pattern) * 1000) / Math.max(1, text.han);

export function measureText(sample: string): TextMeasure {
  const blocks = sample.split('\n').map((block) => block.replace(/\s+/g, ''));
  const chinese = blocks.filter(isChinese).join('\n');
  const han = count(chinese, HAN);
  const seen = new Set<string>();
  let hits = 0;
  const dense: string[] = [];
  const segments = segmentsOf(chinese);
  for (const segment of segments) {
    const found = topicsIn(segment);
    hits += found.hits;
    if ((found.hits * 1000) / segment.length < DENSE || found.topics.length < DENSE_TOPICS) continue;
    dense.push(segment);
    for (const topic of found.topics) seen.add(topic);
  }
  return {
    han,
    chinese,
    dense: dense.join('\n'),
    denseShare: dense.length / Math.max(1, segments.length),
    topics: seen.size,
    density: (hits * 1000) / Math.max(1, chinese.length),
    japanese: count(sample, KANA) > 0.1 * han || count(sample, JAPANESE) * 150 > han,
  };
}

function isChinese(block: string): boolean {
  const han = count(block, HAN);
  return han > 0 && han >= LEAST_HAN_SHARE * (han + count(block, LATIN));
}

function segmentsOf(text: string): string[] {
  const segments: string[] = [];
  for (let at = 0; at < text.length; at += SEGMENT) {
    const rest = text.length - at - SEGMENT;
    const end = rest < LEAST_SEGMENT ? text.length : at + SEGMENT;
    segments.push(text.slice(at, end));
    if (end === text.length) break;
  }
  return segments;
}

function topicsIn(segment: string): { hits: number; topics: string[] } {
  let hits = count(segment, PERSONAL_INFORMATION);
  const topics: string[] = [];
  for (const { id, match } of TOPICS) {
    const found = count(segment, match);
    hits += Math.min(MOST_PER_TOPIC, found);
    if (found > 0) topics.push(id);
  }
  return { hits, topics };
}
