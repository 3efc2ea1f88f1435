import type { Block, PolicyDocument } from '../policy/document.ts';
import type { Evidence } from '../policy/summary.ts';
import type { Match, Matcher } from './matcher.ts';
import { type Asked, oncePer } from './once-per.ts';
import type { Section } from './section.ts';
import { type WordIndex, type WordList, wordList } from './word-index.ts';

/**
 * A document made ready for rules: folded text, sections and sentences. All offsets inside a reading are *folded*
 * code units; `evidence()` walks them back to the document.
 */
export interface Reading extends Asked {
  readonly document: PolicyDocument;
  readonly text: string;
  /** Folded offset → UTF-16 offset in `document.text`; one entry more than `text` has units. */
  readonly offsets: Int32Array;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** Folded offset → 1 + index of its sentence, 0 between sentences. */
  readonly sentenceNumbers: Int32Array;
  readonly words: WordIndex;
}

/** The smallest stretch that a rule judges: what stands between two of 。！？； or the ends of a line or cell. */
export interface Sentence extends Asked {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** `reading.text.slice(start, end)`, without its final mark. */
  readonly text: string;
  readonly section: Section;
  readonly block: Block;
  /** The sentence is (all of) a heading. */
  readonly heading: boolean;
  /** Earlier part of the same full sentence, when this one only continues it after a semicolon. */
  readonly lead: Sentence | null;
  /** The sentence that opens the list in which this one stands ("我们会收集以下信息："). */
  readonly intro: Sentence | null;
}

/** The sentence at a folded offset; O(1). */
export const sentenceAt = (reading: Reading, offset: number): Sentence | null =>
  reading.sentences[(reading.sentenceNumbers[offset] ?? 0) - 1] ?? null;

/** Every form of a word list in the whole text. */
export const scanReading = <T>({ text, offsets, words }: Reading, matcher: Matcher<T>): Match<T>[] =>
  matcher.scan(text, offsets, 0, text.length, words.pairs);

/** By the index of each sentence: 1 where it contains one of the folded literals. O(places of the literals). */
export function markSentences(reading: Reading, cues: readonly string[]): Uint8Array {
  const marks = new Uint8Array(reading.sentences.length);
  for (const cue of cues) for (const number of numbersOf(reading, cue)) marks[number - 1] = 1;
  return marks;
}

/** The sentences that contain one of the folded literals, in text order, each once. */
export const sentencesWith = (reading: Reading, cues: readonly string[]): Sentence[] =>
  inTextOrder(
    reading,
    cues.flatMap((cue) => numbersOf(reading, cue)),
  );

interface Cued {
  readonly cues: readonly string[];
}

/** A list of rules with its cues one after the other, and by the index of each cue the index of its rule. */
export interface CuedRules<R extends Cued> {
  readonly rules: readonly R[];
  readonly cues: WordList;
  readonly ruleOf: Uint16Array;
}

const cuedLists: CuedRules<Cued>[] = [];

/** Makes a list of rules ready for `rulesBySentence` and `sentencesByRule`; once for each, as a module is loaded. */
export function cuedRules<R extends Cued>(rules: readonly R[]): CuedRules<R> {
  const cues = wordList(rules.flatMap((rule) => rule.cues));
  const ruleOf = Uint16Array.from(rules.flatMap((rule, r) => rule.cues.map(() => r)));
  const list = { rules, cues, ruleOf };
  cuedLists.push(list);
  return list;
}

/**
 * For each list of rules, in pairs: the index of a rule, and 1 + the index of a sentence in which a cue of it stands. All lists
 * at the first question: later, after other work, the index of the words would have to come back into the processor's cache
 * for each list, which takes several times as long as to look its cues up.
 */
const lookedUp = oncePer(({ words, sentenceNumbers }: Reading): ReadonlyMap<CuedRules<Cued>, readonly number[]> => {
  const found = new Map<CuedRules<Cued>, readonly number[]>();
  for (const list of cuedLists) {
    const pairs: number[] = [];
    for (const i of words.likely(list.cues)) {
      const cue = list.cues.words[i] as string;
      for (const place of words.places(cue)) {
        const number = numberAt(sentenceNumbers, place, cue.length);
        if (number > 0) pairs.push(list.ruleOf[i] as number, number);
      }
    }
    found.set(list, pairs);
  }
  return found;
});

/** Each rule with the sentences in which one of its cues stands, in text order; rules without any are left out. */
export function* sentencesByRule<R extends Cued>(
  reading: Reading,
  list: CuedRules<R>,
): Generator<[rule: R, sentences: Sentence[]]> {
  const pairs = lookedUp(reading).get(list) ?? [];
  for (let i = 0; i < pairs.length; ) {
    const rule = pairs[i] as number;
    const numbers: number[] = [];
    for (; pairs[i] === rule; i += 2) numbers.push(pairs[i + 1] as number);
    yield [list.rules[rule] as R, inTextOrder(reading, numbers)];
  }
}

/** For each sentence, by its index, the rules of which a cue stands in it, in their order; nothing where none does. */
export function rulesBySentence<R extends Cued>(reading: Reading, list: CuedRules<R>): (R[] | undefined)[] {
  const found = new Array<R[] | undefined>(reading.sentences.length);
  const pairs = lookedUp(reading).get(list) ?? [];
  for (let i = 0; i < pairs.length; i += 2) {
    const rule = list.rules[pairs[i] as number] as R;
    const number = pairs[i + 1] as number;
    const known = found[number - 1];
    if (!known) found[number - 1] = [rule];
    else if (known[known.length - 1] !== rule) known.push(rule);
  }
  return found;
}

/** 1 + the index of the sentence, for each place at which a whole word stands in one. */
function numbersOf({ words, sentenceNumbers }: Reading, word: string): number[] {
  const numbers: number[] = [];
  for (const place of words.places(word)) {
    const number = numberAt(sentenceNumbers, place, word.length);
    if (number > 0) numbers.push(number);
  }
  return numbers;
}

/** 1 + the index of the sentence in which so many units from a place on stand, or 0. */
function numberAt(sentenceNumbers: Int32Array, place: number, length: number): number {
  const number = sentenceNumbers[place] as number;
  return length === 1 || sentenceNumbers[place + length - 1] === number ? number : 0;
}

/** The sentences with these numbers, each once. */
function inTextOrder({ sentences }: Reading, numbers: number[]): Sentence[] {
  if (numbers.length > 1) numbers.sort((a, b) => a - b);
  const found: Sentence[] = [];
  let last = 0;
  for (const number of numbers) {
    if (number !== last) found.push(sentences[number - 1] as Sentence);
    last = number;
  }
  return found;
}

/** The document's own words for a folded range: a quote at UTF-16 offsets, without outer white space. */
export function evidence(reading: Reading, start: number, end: number): Evidence {
  const { text, pages } = reading.document;
  const from = reading.offsets[start] ?? text.length;
  const to = end > start ? (reading.offsets[end - 1] ?? text.length - 1) + 1 : from;
  const place = { start: from, end: to, quote: text.slice(from, to) };
  return pages ? { ...place, page: Math.max(1, countUpTo(pages, from)) } : place;
}

/** How many of ascending numbers are not larger than one. */
function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A heading as long as this says something itself, and so does one with the words under it. Folded code units. */
const TELLING = 24;

/** The sentence with which a heading that says nothing alone makes a quote, or null. */
function underHeading({ sentences }: Reading, { heading, index, start, end, section }: Sentence): Sentence | null {
  if (!heading || end - start > TELLING) return null;
  let last: Sentence | null = null;
  for (
    let next = sentences[index + 1];
    next && !next.heading && next.section === section;
    next = sentences[next.index + 1]
  ) {
    if (next.end - start > LONGEST_QUOTE) break;
    last = next;
    if (next.end - start > TELLING) break;
  }
  return last;
}

/** Longer quotes are cut to the clauses around the claim: a reader wants the line, not the section. */
const LONGEST_QUOTE = 160;
const CLAUSE_ENDS = ',，、';

/** Whether one quote shows whatever of the sentence is asked for. */
export const isQuotedWhole = ({ start, end }: Sentence): boolean => end - start <= LONGEST_QUOTE;

/**
 * The sentence around a folded range as evidence, or the clauses around it where the sentence is long. A heading shows
 * little by itself: the sentence under it goes with it.
 */
export function quote(reading: Reading, sentence: Sentence, start: number, end: number): Evidence {
  const below = underHeading(reading, sentence);
  if (below) return evidence(reading, sentence.start, below.end);
  const opening = withTitle(reading, sentence);
  if (isQuotedWhole(sentence)) return evidence(reading, opening, sentence.end);
  const reach = Math.max(20, (LONGEST_QUOTE - (end - start)) >> 1);
  let from = Math.max(sentence.start, start - reach);
  let to = Math.min(sentence.end, end + reach);
  if (from > sentence.start) while (from < start && !CLAUSE_ENDS.includes(reading.text.charAt(from - 1))) from++;
  if (to < sentence.end) while (to > end && !CLAUSE_ENDS.includes(reading.text.charAt(to))) to--;
  return evidence(reading, from === sentence.start ? opening : from, to);
}

/** "一、会员注册：姓名…": the words before a colon that begins a sentence are its heading's, and belong to it. */
function withTitle({ sentences }: Reading, { index, start, text }: Sentence): number {
  const title = sentences[index - 1];
  return title?.heading && /^[:,、]/.test(text) ? title.start : start;
}
