import { DATA_TYPE_FORMS, NOT_DATA } from '../../lexicon/data-types.ts';
import { DATA_TYPE_IDS, type DataTypeId } from '../../policy/ids.ts';
import { buildMatcher, type Match, type Matcher } from '../../text/matcher.ts';
import { matches } from '../../text/pattern.ts';
import { type Reading, scanReading } from '../../text/reading.ts';

/** A data word found in the text; `vague` ones count only as the object of collecting. */
export interface DataMention {
  readonly start: number;
  readonly end: number;
  readonly type: DataTypeId;
  readonly vague: boolean;
}

interface Form {
  readonly type: DataTypeId | null;
  readonly vague: boolean;
}

let matcher: Matcher<Form> | null = null;

/** Built at first use. */
const dataMatcher = (): Matcher<Form> => (matcher ??= buildMatcher(forms()));

/** All data words of a policy, longest first, not overlapping. */
export const dataMentionsOf = (reading: Reading): DataMention[] =>
  named(scanReading(reading, dataMatcher()), reading.text, reading.offsets);

/** The same for a short folded text or a range of one. */
export const findDataMentions = (text: string, offsets?: Int32Array, from = 0, to = text.length): DataMention[] =>
  named(dataMatcher().scan(text, offsets, from, to), text, offsets);

function named(words: readonly Match<Form>[], text: string, offsets?: Int32Array): DataMention[] {
  const found: DataMention[] = [];
  for (const { start, end, value } of words)
    if (value.type !== null && !isInLink(text, start, offsets))
      found.push({ start, end, type: value.type, vague: value.vague });
  return found;
}

/** "https://account.example.com": a word of an address is no data, unless white space ends the address before it. */
const isInLink = (text: string, at: number, offsets?: Int32Array): boolean =>
  matches(JOINS_LINK, text.charAt(at - 1)) &&
  (!offsets || (offsets[at] as number) - (offsets[at - 1] as number) <= 1) &&
  matches(LINK_BEFORE, text.slice(Math.max(0, at - LONGEST_LINK), at));
const LONGEST_LINK = 120;
const JOINS_LINK = /[./?=&_#-]/;
const LINK_BEFORE = /(?:https?:|www\.)[\w\-./?=&%#:@]{0,120}$/;

function* forms(): Generator<readonly [string, Form]> {
  const nothing: Form = { type: null, vague: false };
  for (const form of NOT_DATA.split(/\s+/)) yield [form, nothing];
  for (const type of DATA_TYPE_IDS) {
    const words = DATA_TYPE_FORMS[type];
    const plain: Form = { type, vague: false };
    const vague: Form = { type, vague: true };
    for (const form of words.plain.split(' ')) yield [form, plain];
    for (const form of words.vague?.split(' ') ?? []) yield [form, vague];
  }
}
