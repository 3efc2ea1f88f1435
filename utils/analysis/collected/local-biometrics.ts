import { STAYING } from '../../rules/local-biometrics.ts';
import { holds } from '../../rules/rule.ts';
import { matches } from '../../text/pattern.ts';
import { type Reading, type Sentence, sentencesWith } from '../../text/reading.ts';
import type { DataMention } from './data-mentions.ts';

/** Drops the mentions that a policy says the telephone compares by itself. */
export type WithoutLocal = (sentence: Sentence, mentions: readonly DataMention[]) => DataMention[];

/**
 * Fingerprints and faces that only unlock, pictures that stay on the telephone: where a policy tells that it gets no
 * more than the result ("您需要指纹验证。我们仅接收验证结果,并不收集您的指纹"), the sentences around that do not take
 * them either. O(sentences that say so).
 */
export function withoutLocalBiometrics(reading: Reading): WithoutLocal {
  const stays = new Map<number, RegExp[]>();
  for (const { rule, data, near } of STAYING)
    for (const { index, text, section } of sentencesWith(reading, rule.cues)) {
      if (!holds(rule, text)) continue;
      for (let i = Math.max(0, index - near); i <= index + near; i++)
        if (reading.sentences[i]?.section === section) stays.set(i, [...(stays.get(i) ?? []), data]);
    }
  return ({ index }, mentions) => {
    const staying = stays.get(index) ?? [];
    return mentions.filter(({ start, end }) => !staying.some((data) => matches(data, reading.text.slice(start, end))));
  };
}
