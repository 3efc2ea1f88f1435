import { cellRequires } from '../../rules/required.ts';
import { countLeading } from '../../text/count-leading.ts';
import { matches } from '../../text/pattern.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { headerOf, modesOfRow } from '../recipients/modes-of-row.ts';
import { fieldOf, type PolicyRecord, type RecordField } from '../records/record.ts';
import { readRecords } from '../records.ts';
import type { Claim } from './claim.ts';
import { type DataMention, findDataMentions } from './data-mentions.ts';
import { misnomerOf, notDenied } from './narrow-mentions.ts';
import { isDefinition, listedAsDenied, type StanceOf, zoneOf } from './stance.ts';

/** Rows show an SDK's data well, but a sentence about the operator's own collecting better. */
const ROW_WEIGHT = 6;

/** "个人信息:指…" and "我们…" are sentences, which are judged as such, and no cell. */
const PROSE = /^(?:是?指|请|我们|在|当|如|根据|\d{1,2}[、.](?:\d|我们|完成|适用))/;

export const isProse = ({ text }: Reading, { start }: RecordField): boolean =>
  matches(PROSE, text.slice(start, start + 12));

/** What the rows of lists name as the data of an SDK, or of a function of the operator's own. */
export function* claimRows(reading: Reading, mentions: readonly DataMention[], stance: StanceOf): Generator<Claim> {
  for (const record of readRecords(reading)) {
    // What partners are given is claimed where it is taken from the user.
    const kit = record.about === 'recipient' && modesOfRow(reading, record).includes('sdk');
    if (record.layout === 'bare' && !kit) continue;
    const by = isTakenByKit(reading, record) ? 'sdk' : 'self';
    const purpose = fieldOf(record, 'purpose');
    const required = requiredInRow(reading, record);
    for (const field of record.fields) {
      if (field.role !== 'data' || isProse(reading, field)) continue;
      for (const mention of mentionsIn(reading, mentions, field)) {
        const sentence = sentenceAt(reading, mention.start);
        if (sentence?.block.region !== 'main' || zoneOf(sentence.section) === 'never') continue;
        if (mention.vague && sentence.section.topic === 'security') continue;
        const own = stance(sentence);
        if (isDefinition(own) || listedAsDenied(sentence)) continue;
        if (notDenied(own, [mention]).length > 0 && misnomerOf(sentence, mention, field.end) === null)
          yield { mention, sentence, by, weight: ROW_WEIGHT, purpose, required, rule: `records/${record.layout}` };
      }
    }
  }
}

/** What a partner is given the operator has taken; a kit takes for itself. */
export const isTakenByKit = (reading: Reading, record: PolicyRecord): boolean =>
  record.about === 'recipient' && (modesOfRow(reading, record).includes('sdk') || takesItself(reading, record));

/** "收集的信息:IMEI" below a partner: it takes that itself, however the row calls the giving. */
const takesItself = (reading: Reading, record: PolicyRecord): boolean =>
  record.about === 'recipient' &&
  /收集|采集|获取/.test(reading.text.slice(record.start, record.end) + headerOf(reading, record));

/** The data words of a cell; "注册" in the cell before and "手机号" in this one are not one word. */
function mentionsIn(
  { text, offsets }: Reading,
  mentions: readonly DataMention[],
  { start, end }: RecordField,
): readonly DataMention[] {
  const first = firstFrom(mentions, start);
  let last = first;
  while (last < mentions.length && (mentions[last] as DataMention).end <= end) last++;
  const before = mentions[first - 1];
  const cut =
    before && before.end > start
      ? findDataMentions(text, offsets, start, Math.min(mentions[first]?.start ?? end, end))
      : [];
  return [...cut, ...mentions.slice(first, last)];
}

/** "是否必填: 是": what the row's own column says, or null. */
function requiredInRow({ text }: Reading, record: PolicyRecord): boolean | null {
  for (const role of ['required', 'refusable'] as const) {
    const field = fieldOf(record, role);
    if (field) return cellRequires(role, text.slice(field.start, field.end));
  }
  return null;
}

/** Index of the first mention at or after a folded offset. */
const firstFrom = (mentions: readonly DataMention[], offset: number): number =>
  countLeading(mentions, ({ start }) => start < offset);
