import {
  AUTHORITY_NUMBERS,
  AUTHORITY_WORDS,
  DATE_SHAPE,
  FAX_CUE,
  NO_PHONE,
  PHONE,
  PHONE_CUE,
  PHONE_SHAPE,
  WRITTEN_AS_PHONE,
} from '../../rules/contacts.ts';
import { FOREIGN_PHONE_SHAPE } from '../../rules/contacts-abroad.ts';
import { allMatches, matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import type { ContactFind } from './contact-find.ts';
import { hasGap } from './gaps.ts';

/** How far before a number the word may stand that announces it. */
const CUE_REACH = 24;
const DIRECT_REACH = 10;
/** "三家公司的联系方式分别为:某公司020-12345678": one word for a whole line of numbers. */
const LINE_CUE = /联系方式|联系电话|联络方式/;
/** "拨打95157": a service number needs its word right before it. */
const SERVICE_CUE = /(?:电话|热线|致电|打|客服|专线|传真|fax|tel|phone)[^\d。;,]{0,6}$/;
const SERVICE_NUMBER =
  /^(?:9\d{4,5}|1\d{4}|(?:0\d{2,3}-?)?(?:9\d{4,5}|12\d{3})|10[01]\d{5}|[2-9]\d{6,7})(?:转\d{1,6})?$/;

/** "网信办(12377)": whose number it is stands right before it. */
const OF_AUTHORITY = new RegExp(`(?:${AUTHORITY_WORDS.source})[^,。;]{0,4}$`);

/** Telephone and fax numbers, also with blanks inside ("400 123 4567"). */
export function findPhones(reading: Reading, sentence: Sentence): ContactFind[] {
  if (!/\d{3}/.test(sentence.text)) return [];
  const found: ContactFind[] = [];
  const inLine =
    within(sentence.section, 'contact') ||
    matches(LINE_CUE, sentence.text) ||
    matches(LINE_CUE, sentence.lead?.text ?? '');
  for (const match of allMatches(PHONE.match, sentence.text)) {
    const start = sentence.start + match.index;
    for (const piece of pieces(reading, start, start + match[0].length)) {
      const before = reading.text.slice(Math.max(0, piece.start - CUE_REACH), piece.start);
      const value = reading.text.slice(piece.start, piece.end);
      const kind = kindOf(value, inLine && matches(WRITTEN_AS_PHONE, value) ? `电话${before}` : before);
      if (kind) found.push({ ...piece, kind: kind.kind, sentence, authority: kind.authority });
    }
  }
  return found;
}

/** The whole run, or its parts between white space where the whole is too long for one number. */
function pieces(reading: Reading, start: number, end: number): { start: number; end: number }[] {
  const digits = reading.text.slice(start, end).replace(/\D/g, '').length;
  if (digits <= 12 || matches(PHONE_SHAPE, reading.text.slice(start, end))) return [{ start, end }];
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (i + 1 < end && !hasGap(reading, i)) continue;
    parts.push({ start: from, end: i + 1 });
    from = i + 1;
  }
  return parts;
}

function kindOf(value: string, before: string): { kind: 'phone' | 'fax'; authority: boolean } | null {
  const direct = before.slice(-DIRECT_REACH);
  // A country's code says by itself what the number is, whatever line ends before it.
  const foreign = matches(FOREIGN_PHONE_SHAPE, value.replace(/-/g, '')) || matches(FOREIGN_PHONE_SHAPE, value);
  if (!foreign && matches(NO_PHONE, direct) && !/电话|热线/.test(direct)) return null;
  const plain = value.replace(/-/g, '');
  if (matches(DATE_SHAPE, value)) return null;
  const authority = matches(AUTHORITY_NUMBERS, plain);
  if (authority)
    return /拨打|致电|电话|热线|举报|投诉|通过|[向到至]$/.test(before) || matches(OF_AUTHORITY, before)
      ? { kind: 'phone', authority }
      : null;
  const shaped = foreign || matches(PHONE_SHAPE, plain) || matches(PHONE_SHAPE, value);
  if (
    !(shaped && (value.startsWith('+') || matches(PHONE_CUE, before))) &&
    !(matches(SERVICE_NUMBER, plain) && matches(SERVICE_CUE, before))
  )
    return null;
  return { kind: matches(FAX_CUE, direct) ? 'fax' : 'phone', authority };
}
