import { IN_BRACKETS, NOT_AN_EXAMPLE } from '../../rules/recipient-lists.ts';
import { allMatches, matches } from '../../text/pattern.ts';
import { markSentences, type Reading, type Sentence } from '../../text/reading.ts';
import { isProperName, type Listed } from './find-listed.ts';

/** A sentence without any of these names no group of others. */
const CUES = ['(', '由"'];
const LONGEST_NAME = 16;
/** One word in brackets may say anything; two names side by side say who is meant. */
const FEWEST = 2;

/**
 * The names in brackets behind a word for those who get the data: "征信机构(如甲征信、乙征信)", "推送SDK(甲、乙)". A list of
 * which most members are no names is a list of something else.
 */
export function* namesInBrackets(reading: Reading): Generator<Listed> {
  const marked = markSentences(reading, CUES);
  for (const sentence of reading.sentences) {
    if (marked[sentence.index] !== 1 || sentence.heading || sentence.block.region !== 'main') continue;
    for (const { match } of IN_BRACKETS)
      for (const found of allMatches(match, sentence.text)) {
        const list = found.groups?.['list'] ?? '';
        if (matches(NOT_AN_EXAMPLE, list)) continue;
        const start = sentence.start + found.index + found[0].lastIndexOf(list);
        yield* members(sentence, list, start);
      }
  }
}

function* members(sentence: Sentence, list: string, from: number): Generator<Listed> {
  const names: Listed[] = [];
  const words = list.split(/[、,/]|(?<=[a-z"\u4e00-\u9fff]{2})(?:和|及|以及|或)(?=[a-z"\u4e00-\u9fff]{2})/);
  let at = from;
  for (const word of words) {
    const start = sentence.text.indexOf(word, at - sentence.start) + sentence.start;
    at = start + word.length;
    const name = word.replace(/^"|"$|等.{0,6}$/g, '');
    if (name.length > 1 && name.length <= LONGEST_NAME && isProperName(name.replace(/sdk$/, '')))
      names.push({ start: start + word.indexOf(name), end: start + word.indexOf(name) + name.length, sentence });
  }
  if (names.length >= FEWEST && 3 * names.length >= 2 * words.length) yield* names;
}
