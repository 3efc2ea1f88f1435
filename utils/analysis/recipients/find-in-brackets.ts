import { EXAMPLES, IN_BRACKETS, NOT_AN_EXAMPLE } from '../../rules/recipient-lists.ts';
import { allMatches, matches } from '../../text/pattern.ts';
import { type Reading, type Sentence, sentencesWith } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import type { Known } from './find-known.ts';
import { isProperName, type Listed } from './find-listed.ts';
import { isInGivenList } from './given-list.ts';
import { knownIn } from './known-in.ts';

/** What parts the members of a list. */
const LISTS = /[、,/]/;
/** What a name is for, in brackets behind it. */
const GLOSS = /\([^()]{1,16}\)/g;
const LONGEST_NAME = 16;
/** One word in brackets may say anything; two names side by side say who is meant. */
const FEWEST = 2;

/**
 * The names in brackets behind a word for those who get the data: "设备制造商(华为、某某)", "推送SDK(个推、某某)". One that
 * is known shows that the list is one of names: kinds of parties stand in brackets as often.
 */
export function* namesInBrackets(known: readonly Known[]): Generator<Listed> {
  for (const sentence of new Set(known.map((name) => name.sentence))) {
    if (sentence.heading || !LISTS.test(sentence.text)) continue;
    for (const { match } of IN_BRACKETS)
      for (const found of allMatches(match, sentence.text)) {
        const list = found.groups?.['list'] ?? '';
        if (matches(NOT_AN_EXAMPLE, list.replace(GLOSS, ''))) continue;
        const start = sentence.start + found.index + found[0].lastIndexOf(list);
        if (knownIn(known, start, start + list.length).length > 0) yield* members(sentence, list, start);
      }
  }
}

/** The names in "物流商(如甲、乙)", in a section on sharing, if every word there may be one. */
export function* namesAfterExample(reading: Reading): Generator<Listed> {
  for (const sentence of sentencesWith(reading, EXAMPLES.cues)) {
    const told = within(sentence.section, 'sharing') || within(sentence.section, 'sdk');
    if (sentence.heading || !(told || isInGivenList(reading.text, sentence, sentence.start))) continue;
    for (const found of allMatches(EXAMPLES.match, sentence.text)) {
      const list = found.groups?.['list'] ?? found.groups?.['rest'] ?? '';
      const start = sentence.start + found.index + found[0].lastIndexOf(list);
      if (!matches(NOT_AN_EXAMPLE, list)) yield* members(sentence, list, start, 1);
    }
  }
}

/** How many of the words in a list must read as names. */
const MOST_OF_THEM = 2 / 3;

function* members(sentence: Sentence, list: string, from: number, share = MOST_OF_THEM): Generator<Listed> {
  const names: Listed[] = [];
  const words = list
    .replace(GLOSS, '')
    .split(/[、,/]|(?<=[a-z"\u4e00-\u9fff]{2})(?:和|与|及|以及|或)(?=[a-z"\u4e00-\u9fff]{2})/);
  let at = from;
  for (const word of words) {
    const start = sentence.text.indexOf(word, at - sentence.start) + sentence.start;
    at = start + word.length;
    const name = word.replace(/^"|"$|等.{0,6}$/g, '');
    if (name.length > 1 && name.length <= LONGEST_NAME && isProperName(name.replace(/sdk$/, '')))
      names.push({ start: start + word.indexOf(name), end: start + word.indexOf(name) + name.length, sentence });
  }
  if (names.length >= FEWEST && names.length >= share * words.length) yield* names;
}
