import { BEFORE_A_NAME, CHANNELS } from '../../lexicon/sdk-names.ts';
import { allMatches, firstMatch, matches } from '../../text/pattern.ts';
import { type Reading, type Sentence, sentencesWith } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { findDataMentions } from '../collected/data-mentions.ts';
import { insideLink, type Known } from './find-known.ts';
import { isNameField } from './name-field.ts';

/** A name that only its place tells: beside known names in a list, in front of 隐私政策》, at the head of a list's line. */
export interface Listed {
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

const LONGEST_TOKEN = 14;
const DELIMITER = /[、/]/;
const LIST_EDGE = /[、/,。;:()"等及和与]/;

/**
 * Unknown names between known ones (支付宝、某某付、微信): two known names in one list show that it is one of recipients.
 * @param accepted known names that were found to be recipients, in text order
 */
export function* namesInLists(reading: Reading, accepted: readonly Known[]): Generator<Listed> {
  let previous: Known | null = null;
  for (const name of accepted) {
    if (previous && previous.sentence === name.sentence && name.start - previous.end <= 2 * LONGEST_TOKEN) {
      const between = reading.text.slice(previous.end, name.start);
      if (/^[、/和与及][^,。;:()、/和与及]{2,14}[、/和与及]$/.test(between))
        yield* token(reading, name.sentence, previous.end + 1, name.start - 1);
      else if (/^[、/和及与]$/.test(between)) {
        yield* before(reading, previous);
        yield* after(reading, name);
      }
    }
    previous = name;
  }
}

function* before(reading: Reading, { start, sentence }: Known): Generator<Listed> {
  if (!matches(DELIMITER, reading.text.charAt(start - 1))) return;
  let from = start - 1;
  while (from > sentence.start && start - from <= LONGEST_TOKEN && !matches(LIST_EDGE, reading.text.charAt(from - 1)))
    from--;
  if (matches(DELIMITER, reading.text.charAt(from - 1)) || /[(:"]/.test(reading.text.charAt(from - 1)))
    yield* token(reading, sentence, from + leadOf(reading.text.slice(from, start - 1)), start - 1);
}

/** "(如白鹭、…": the word that opens a list is no part of its first name. */
const leadOf = (name: string): number => firstMatch(/^(?:[例比譬]?如|包括)/, name)?.[0].length ?? 0;

function* after(reading: Reading, { end, sentence }: Known): Generator<Listed> {
  if (!matches(DELIMITER, reading.text.charAt(end))) return;
  let to = end + 1;
  while (to < sentence.end && to - end <= LONGEST_TOKEN && !matches(LIST_EDGE, reading.text.charAt(to))) to++;
  if (to === sentence.end || /[、/)"等]/.test(reading.text.charAt(to))) yield* token(reading, sentence, end + 1, to);
}

function* token(reading: Reading, sentence: Sentence, start: number, end: number): Generator<Listed> {
  if (!insideLink(reading, start, end) && isProperName(reading.text.slice(start, end))) yield { start, end, sentence };
}

/** Not a kind of kit or party, not data, not a way to reach somebody. @param name folded */
export function isProperName(name: string): boolean {
  if (name.length < 2 || !isNameField(name) || matches(CHANNELS, name)) return false;
  return findDataMentions(name).length === 0;
}

/** 《某某隐私政策》 in a section about third parties. The operator's own policy is `own`'s to judge. */
const QUOTED_POLICY =
  /[《"]([^《》",。:;]{2,18}?)(?:sdk)?(?:用户|平台|服务)?(?:隐私(?:权)?|个人信息)(?:保护)?(?:政策|协议|声明|指引|条款|说明)[》"]/;

export function* namesOfPolicies(reading: Reading): Generator<Listed> {
  for (const sentence of sentencesWith(reading, ['隐私'])) {
    if (sentence.heading || !isAboutOthers(sentence)) continue;
    for (const found of allMatches(QUOTED_POLICY, sentence.text)) {
      const name = found[1] as string;
      const start = sentence.start + found.index + 1;
      if (isProperName(name)) yield { start, end: start + name.length, sentence };
    }
  }
}

const isAboutOthers = ({ text, section }: Sentence): boolean =>
  within(section, 'sdk') || (within(section, 'sharing') && /第三方|sdk|合作/.test(text)) || text.includes('sdk');

/** "3)某某:用于图片加载" in a section about kits. */
const ENTRY =
  /^(?:\d{1,2}[.、)]|[(]\d{1,2}[)]|[a-z][.)]|[①-⑳]|[·-])?([^,。:;]{2,16}?)(?:sdk)?[:,](?:主要)?(?:用于|用来|提供|实现|帮助|为您|为用户|收集|加载|处理)/;

/** Libraries carry Latin names, or say what they are. */
export const LIBRARY = /[a-z]{3}|图库|框架|引擎|组件|插件/;

export function* namesOfEntries(reading: Reading): Generator<Listed> {
  for (const sentence of reading.sentences) {
    if (sentence.heading || !within(sentence.section, 'sdk')) continue;
    const found = firstMatch(ENTRY, sentence.text);
    const name = found?.[1];
    if (
      !found ||
      !name ||
      !matches(LIBRARY, name) ||
      BEFORE_A_NAME.some((word) => word.length > 1 && name.startsWith(word)) ||
      !isProperName(name)
    )
      continue;
    const start = sentence.start + found[0].indexOf(name);
    yield { start, end: start + name.length, sentence };
  }
}
