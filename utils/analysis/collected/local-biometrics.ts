import { COMPARED_ON_DEVICE, UNLOCKS } from '../../rules/local-biometrics.ts';
import { holds } from '../../rules/rule.ts';
import { matches } from '../../text/pattern.ts';
import { type Reading, type Sentence, sentencesWith } from '../../text/reading.ts';
import type { DataMention } from './data-mentions.ts';

/** How many sentences away from the one that denies it a fingerprint is still the same story. */
const SENTENCES_NEAR = 4;

/** Drops the mentions that a policy says the telephone compares by itself. */
export type WithoutLocal = (sentence: Sentence, mentions: readonly DataMention[]) => DataMention[];

/**
 * Fingerprints and faces that only unlock: where a policy tells that it gets no more than the result ("您需要指纹验证。
 * 我们仅接收验证结果,并不收集您的指纹"), the sentences around that do not take them either. O(sentences that say so).
 */
export function withoutLocalBiometrics(reading: Reading): WithoutLocal {
  const near = new Set<number>();
  for (const { index, text, section } of sentencesWith(reading, COMPARED_ON_DEVICE.cues)) {
    if (!holds(COMPARED_ON_DEVICE, text)) continue;
    for (let i = Math.max(0, index - SENTENCES_NEAR); i <= index + SENTENCES_NEAR; i++)
      if (reading.sentences[i]?.section === section) near.add(i);
  }
  return (sentence, mentions) =>
    near.has(sentence.index)
      ? mentions.filter(({ start, end }) => !matches(UNLOCKS, reading.text.slice(start, end)))
      : [...mentions];
}
