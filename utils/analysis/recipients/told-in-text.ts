import type { DataTypeId } from '../../policy/ids.ts';
import { STRIDE, type Steps } from '../../policy/steps.ts';
import {
  DATA_GIVEN,
  GIVEN_BEFORE,
  GIVEN_BEHIND,
  GIVEN_TO,
  LINK_WORDS,
  NOT_GIVEN,
  PURPOSE_BEGINS,
} from '../../rules/recipient-data.ts';
import { asWritten } from '../../text/as-written.ts';
import { bareName } from '../../text/bare-name.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { type Reading, type Sentence, sentenceAt } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { linkEnd } from '../records/link-end.ts';
import { dataBelow, dataBesideName, dataInBrackets, speaksOfKits } from './data-beside.ts';
import { givenTypes } from './given-types.ts';
import { linkBehindWords } from './link-words.ts';
import type { Finding } from './merge.ts';
import { isNeighbours } from './purpose-behind.ts';
import { takenIn } from './taken-in.ts';

/** How far behind a name running text may still speak of it, and before it of what is given to it. */
const REACH = 320;
const BEFORE = 160;
/** Names side by side ("华为、小米、某某推送SDK") share what is said behind the last; a company may stand in brackets. */
const LIST_GAP = 4;
const LONGEST_GAP = 60;
const IN_BRACKETS = /^[^()]{0,3}\((?:[^()]|\([^()]{1,12}\)){1,50}\)/;
/** Units before a link in which a word says that it is the third party's. */
const LINK_LEAD = 24;

/**
 * What running text says of a recipient whose row told nothing: which data it takes or is given, and where its own
 * policy stands. Only words between its name and the next recipient's count. O(n): the stretches do not overlap.
 * @param findings in text order
 * @param endOf the folded offset where a finding's name ends
 */
export function* tellFromText(
  reading: Reading,
  findings: readonly Finding[],
  endOf: (finding: Finding) => number,
): Steps<Finding[]> {
  const told: Finding[] = [];
  for (let [first, groups] = [0, 0]; first < findings.length; groups++) {
    if (groups % STRIDE === 0) yield;
    let last = first;
    while (isBeside(reading, findings[last] as Finding, findings[last + 1], endOf)) last++;
    const group = findings.slice(first, last + 1);
    const end = endOf(group.at(-1) as Finding);
    const stretch = { at: (group[0] as Finding).at, end, to: startOfNext(findings, group, last, end + REACH) };
    for (const finding of group)
      told.push(complete(reading, finding, stretchOf(reading, finding, stretch, endOf), group.length === 1));
    first = last + 1;
  }
  return told;
}

/** From the name of a recipient to the next one's; folded offsets. */
export interface Stretch {
  readonly at: number;
  readonly end: number;
  readonly to: number;
}

/** Without the bracket behind the last kit, where each one is named whole. */
function stretchOf(
  { text }: Reading,
  finding: Finding,
  stretch: Stretch,
  endOf: (finding: Finding) => number,
): Stretch {
  const bracket = /^\((?:[^()]|\([^()]{1,40}\)){1,200}\)/.exec(text.slice(stretch.end, stretch.to))?.[0];
  const mine = endOf(finding);
  if (!bracket || mine >= stretch.end || !isNeighbours(text.slice(mine - 3, stretch.end + 1))) return stretch;
  return { ...stretch, end: stretch.end + bracket.length };
}

/** Where the next other recipient is named, at most at `limit`. */
function startOfNext(findings: readonly Finding[], group: readonly Finding[], last: number, limit: number): number {
  for (let i = last + 1; i < findings.length; i++) {
    const other = findings[i] as Finding;
    if (other.at >= limit) break;
    if (!group.some((one) => isSame(one, other))) return other.at;
  }
  return limit;
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.company ? a.company === b.company : bareName(a.name) === bareName(b.name);

function isBeside(
  reading: Reading,
  one: Finding,
  next: Finding | undefined,
  endOf: (finding: Finding) => number,
): boolean {
  if (!next) return false;
  if (next.at - endOf(one) > LONGEST_GAP) return false;
  const between = reading.text.slice(endOf(one), next.at).replace(IN_BRACKETS, '');
  return between.length <= LIST_GAP && !/[。;]/.test(between);
}

function complete(reading: Reading, finding: Finding, stretch: Stretch, alone: boolean): Finding {
  const sentence = sentenceAt(reading, stretch.at);
  if (!sentence) return finding;
  const dataTypes = finding.dataTypes.length > 0 ? finding.dataTypes : dataOf(reading, sentence, stretch);
  const link = finding.link ?? (alone ? linkOf(reading, sentence, stretch) : null);
  return { ...finding, dataTypes, link };
}

function dataOf(reading: Reading, sentence: Sentence, stretch: Stretch): DataTypeId[] {
  const { at, end, to } = stretch;
  const types = new Set<DataTypeId>([
    ...givenBefore(reading, sentence, at),
    ...givenBehind(reading, sentence, stretch),
    ...dataBesideName(reading, sentence, stretch),
    ...dataInBrackets(reading, sentence, stretch),
    ...dataBelow(reading, sentence, stretch),
  ]);
  let from = end;
  for (const { start, end: stop } of sentencesOf(reading, sentence, to)) {
    const text = reading.text.slice(Math.max(start, from), Math.min(stop, to));
    for (const type of takenIn(reading, text, Math.max(start, from))) types.add(type);
    from = Math.max(from, stop);
  }
  return [...types];
}

/** In a list of kits the rest of the paragraph speaks of the kit too; elsewhere its sentence alone. */
function sentencesOf(reading: Reading, sentence: Sentence, to: number): Sentence[] {
  const found = [sentence];
  if (!speaksOfKits(sentence) && !within(sentence.section, 'sharing')) return found;
  for (let i = sentence.index + 1; i < reading.sentences.length; i++) {
    const next = reading.sentences[i] as Sentence;
    if (next.start >= to || next.block !== sentence.block || next.section !== sentence.section) break;
    found.push(next);
  }
  return found;
}

/** "将您的设备信息提供给某某". */
function* givenBefore(reading: Reading, sentence: Sentence, at: number): Generator<DataTypeId> {
  const base = Math.max(sentence.start, at - BEFORE);
  const before = reading.text.slice(base, at);
  const found = firstMatch(GIVEN_BEFORE.match, before) ?? firstMatch(DATA_GIVEN.match, before);
  const data = found?.groups?.['data'];
  if (!found || !data || matches(GIVEN_BEFORE.unless, found[0])) return;
  const start = base + found.index + found[0].indexOf(data);
  yield* givenTypes(reading, { start, end: start + data.length });
}

/** "向某某提供您的设备信息". */
function* givenBehind(reading: Reading, sentence: Sentence, { at, end, to }: Stretch): Generator<DataTypeId> {
  const before = reading.text.slice(Math.max(sentence.start, at - BEFORE), at);
  if (!matches(GIVEN_TO, before) || matches(NOT_GIVEN, before)) return;
  const data = firstMatch(GIVEN_BEHIND.match, reading.text.slice(end, Math.min(to, sentence.end)))?.groups?.['data'];
  if (data === undefined) return;
  const start = reading.text.indexOf(data, end);
  const purpose = data.search(PURPOSE_BEGINS);
  const stop = start + (purpose < 0 ? data.length : purpose);
  yield* givenTypes(reading, { start, end: stop });
}

/** The first link behind the name, where a word before it says that it leads to the third party's own words. */
function linkOf(reading: Reading, sentence: Sentence, { end, to }: Stretch): string | null {
  const stop = Math.min(to, sentencesOf(reading, sentence, to).at(-1)?.end ?? to, reading.text.length);
  const at = reading.text.slice(end, stop).search(/https?:\/\//);
  if (at < 0) return linkBehindWords(reading, end, stop);
  const start = end + at;
  if (!matches(LINK_WORDS, reading.text.slice(Math.max(end, start - LINK_LEAD), start))) return null;
  return asWritten(reading, start, linkEnd(reading, start, Math.min(stop, start + REACH))).replace(/[;,.、]{1,3}$/, '');
}
