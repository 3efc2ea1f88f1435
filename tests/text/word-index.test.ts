import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cuedRules, markSentences, rulesBySentence, sentenceAt, sentencesWith } from '../../utils/text/reading.ts';
import { WordIndex } from '../../utils/text/word-index.ts';
import { readingOf } from '../analysis/reading-of.ts';

function placesByHand(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}

it('finds a word wherever it stands', () => {
  const units = fc.constantFrom('信', '息', '个', '人', 'a', '1', '。');
  const texts = fc.array(units, { maxLength: 200 }).map((all) => all.join(''));
  const words = fc.array(units, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, words, (text, word) => {
      expect(new WordIndex(text).places(word)).toEqual(placesByHand(text, word));
    }),
  );
});

it.each(['', '一', '信息'])('indexes %j', (text) =>
  expect(new WordIndex(text).places('信息')).toEqual(placesByHand(text, '信息')),
);

const reading = readingOf('我们收集手机号。您可以删除信息。\n我们共享信息');

it('tells the sentences that hold a word', () => {
  const texts = (cues: string[]) => sentencesWith(reading, cues).map(({ text }) => text);
  expect(texts(['信息'])).toEqual(['您可以删除信息', '我们共享信息']);
  expect(texts(['收集', '共享'])).toEqual(['我们收集手机号', '我们共享信息']);
  // Over a sentence's end no word reaches.
  expect(texts(['号。您'])).toEqual([]);
  expect([...markSentences(reading, ['您可以'])]).toEqual([0, 1, 0]);
});

it('lists the rules to be tried on each sentence, in their order', () => {
  const [remove, share, any] = [{ cues: ['删除'] }, { cues: ['共享', '分享'] }, { cues: ['信息'] }];
  expect(rulesBySentence(reading, cuedRules([any, share, remove]))).toEqual([undefined, [any, remove], [any, share]]);
});

it('knows the sentence at an offset', () => {
  expect(sentenceAt(reading, 0)?.text).toBe('我们收集手机号');
  expect(sentenceAt(reading, 7)).toBeNull();
  expect(sentenceAt(reading, 8)?.text).toBe('您可以删除信息');
  expect(sentenceAt(reading, 999)).toBeNull();
});
