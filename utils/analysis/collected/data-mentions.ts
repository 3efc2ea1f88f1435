import { DATA_TYPE_FORMS, NOT_DATA } from '../../lexicon/data-types.ts';
import { DATA_TYPE_IDS, type DataTypeId } from '../../policy/ids.ts';
import { buildMatcher, type Match, type Matcher } from '../../text/matcher.ts';
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
export const dataMentionsOf = (reading: Reading): DataMention[] => named(scanReading(reading, dataMatcher()));

/** The same for a short folded text or a range of one. */
export const findDataMentions = (text: string, offsets?: Int32Array, from = 0, to = text.length): DataMention[] =>
  named(dataMatcher().scan(text, offsets, from, to));

function named(matches: readonly Match<Form>[]): DataMention[] {
  const found: DataMention[] = [];
  for (const { start, end, value } of matches)
    if (value.type !== null) found.push({ start, end, type: value.type, vague: value.vague });
  return found;
}

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
