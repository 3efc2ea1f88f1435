import type { ContactRoleId } from '../policy/ids.ts';
import { drain, STRIDE, type Steps } from '../policy/steps.ts';
import type { Contact } from '../policy/summary.ts';
import {
  AUTHORITY_WORDS,
  OFFICER_INTRODUCES,
  OFFICER_VALUE,
  OFFICER_WORDS,
  OTHER_WAY,
  PUBLIC_LABEL,
  PUBLIC_LINE,
} from '../rules/contacts.ts';
import { asWritten } from '../text/as-written.ts';
import { allMatches, matches } from '../text/pattern.ts';
import { markSentences, quote, type Reading, sentenceAt } from '../text/reading.ts';
import type { ContactFind } from './contacts/contact-find.ts';
import {
  ADDRESS_CUES,
  FOREIGN_ADDRESS_CUES,
  findChineseAddresses,
  findForeignAddresses,
} from './contacts/find-addresses.ts';
import {
  EMAIL_CUES,
  findEmails,
  findMessengers,
  findUrls,
  MESSENGER_CUES,
  URL_CUES,
} from './contacts/find-electronic.ts';
import { findInApp, IN_APP_CUES } from './contacts/find-in-app.ts';
import { findPhones } from './contacts/find-phones.ts';
import { whyNotForUsers } from './contacts/is-for-users.ts';

/**
 * Every channel by which a user can reach somebody about privacy: the operator, its data protection officer, or an
 * authority that takes complaints. Found widely, then judged; one entry per value.
 */
export const findContacts = (reading: Reading): Contact[] => drain(findContactsInSteps(reading));

/** The same in steps, for texts of any length. */
export function* findContactsInSteps(reading: Reading): Steps<Contact[]> {
  const contacts = new Map<string, Contact>();
  let looked = 0;
  for (const found of finds(reading)) {
    if (++looked % STRIDE === 0) yield;
    for (const find of found) {
      const { role, why } = judged(reading, find);
      if (why !== null) continue;
      const value = find.value ?? writtenValue(find, asWritten(reading, find.start, find.end));
      const key = `${find.kind} ${keyOf(find, value)}`;
      const evidence = quote(reading, find.sentence, find.start, find.end);
      const known = contacts.get(key);
      if (!known) contacts.set(key, { kind: find.kind, value, role, evidence: [evidence] });
      else if (known.role === 'operator') known.role = role;
    }
  }
  return withoutShorterPaths([...contacts.values()]);
}

/** What became of one written contact: `why` is null where it counts, `rule` says who answers there by which words. */
interface JudgedContact {
  readonly find: ContactFind;
  readonly why: string | null;
  readonly role: ContactRoleId;
  readonly rule: string;
}

/** Every written contact with its verdict; also what `explain` prints. */
export const judgedContacts = (reading: Reading): JudgedContact[] =>
  [...finds(reading)].flat().map((find) => judged(reading, find));

const judged = (reading: Reading, find: ContactFind): JudgedContact => ({
  find,
  why: whyNotForUsers(reading, find),
  ...roleOf(reading, find),
});

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['【', '】'],
  ['[', ']'],
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
];

/** The words of an address in English stay apart; elsewhere a blank is layout. */
const writtenValue = ({ kind }: ContactFind, written: string): string =>
  plain(kind === 'address' && !/[\u4e00-\u9fff]/.test(written) ? written : written.replace(/\s+/g, ''));

/** Without quotes around the whole, and without halves of brackets that the sentence shares with its other words. */
function plain(value: string): string {
  for (const [open, close] of PAIRS) {
    const opened = value.startsWith(open);
    const closed = value.endsWith(close);
    const inner = value.slice(opened ? 1 : 0, closed ? -1 : undefined);
    if ((opened || closed) && !inner.includes(open) && !inner.includes(close)) return inner;
  }
  return value;
}

/** "意见反馈" is the end of "我的→设置→意见反馈": one door, told by its whole path. */
function withoutShorterPaths(contacts: readonly Contact[]): Contact[] {
  const doors = contacts.filter(({ kind }) => kind === 'in-app').map(({ value }) => bare(value));
  return contacts.filter(
    ({ kind, value }) =>
      kind !== 'in-app' || !doors.some((door) => door.length > bare(value).length && door.includes(bare(value))),
  );
}

const bare = (value: string): string => value.replace(/["“”'【】[\]「」()（）\-→>~—]/g, '');

/** What each sentence in turn writes that may be a contact. */
function* finds(reading: Reading): Generator<ContactFind[]> {
  const mayHoldEmail = markSentences(reading, EMAIL_CUES);
  const mayHoldUrl = markSentences(reading, URL_CUES);
  const mayHoldMessenger = markSentences(reading, MESSENGER_CUES);
  const mayTellWay = markSentences(reading, IN_APP_CUES);
  const mayHoldAddress = markSentences(reading, ADDRESS_CUES);
  const mayHoldForeign = markSentences(reading, FOREIGN_ADDRESS_CUES);
  for (const sentence of reading.sentences) {
    // Site navigation, footers and an appended agreement are not the policy's words.
    if (sentence.block.region === 'chrome' || sentence.section.appended) continue;
    const { index } = sentence;
    const emails = mayHoldEmail[index] ? findEmails(reading, sentence) : [];
    const found = [...emails];
    const addApart = (others: readonly ContactFind[]): void => {
      for (const find of others)
        if (!emails.some((email) => find.start < email.end && email.start < find.end)) found.push(find);
    };
    if (mayHoldUrl[index]) addApart(findUrls(reading, sentence));
    addApart(findPhones(reading, sentence));
    if (mayHoldMessenger[index]) addApart(findMessengers(sentence));
    if (mayHoldAddress[index]) found.push(...findChineseAddresses(reading, sentence));
    if (mayHoldForeign[index]) found.push(...findForeignAddresses(reading, sentence));
    if (mayTellWay[index]) found.push(...findInApp(sentence));
    yield found;
  }
}

/** What makes two writings one contact: the digits of a number, the letters of an address. */
function keyOf(find: ContactFind, value: string): string {
  if (find.kind === 'phone' || find.kind === 'fax') return value.replace(/\D/g, '').replace(/^86(?=\d{10,11}$)/, '');
  if (find.kind === 'url')
    return value
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/{1,3}$/, '');
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'【】[\]()\-→>~]/g, '');
}

const ROLE_REACH = 80;
const AUTHORITY_REACH = 30;

function roleOf(reading: Reading, find: ContactFind): Pick<JudgedContact, 'role' | 'rule'> {
  if (find.authority) return { role: 'authority', rule: 'role/authority-number-or-host' };
  const from = Math.max(find.sentence.section.start, find.start - ROLE_REACH);
  const before = reading.text.slice(from, find.start);
  const authority = find.kind === 'address' ? -1 : lastIndexOf(AUTHORITY_WORDS, before.slice(-AUTHORITY_REACH));
  const officer = lastIndexOf(OFFICER_WORDS, before);
  if (matches(OFFICER_VALUE, reading.text.slice(find.start, find.end)))
    return { role: 'privacy-officer', rule: 'role/officer-by-its-own-name' };
  if (authority >= 0 && authority + Math.max(0, before.length - AUTHORITY_REACH) > officer)
    return { role: 'authority', rule: 'role/authority-before' };
  return officer >= 0 && isOfficers(reading, find, from + officer)
    ? { role: 'privacy-officer', rule: 'role/officer-before' }
    : { role: 'operator', rule: 'role/operator' };
}

/** Whether the officer named before a contact, in its sentence or in a line before it, is who answers there. */
function isOfficers(reading: Reading, { sentence, start }: ContactFind, officer: number): boolean {
  if (officer >= sentence.start) return !matches(PUBLIC_LABEL, reading.text.slice(officer, start));
  if (matches(PUBLIC_LINE, reading.text.slice(sentence.start, start))) return false;
  const introducing = sentenceAt(reading, officer);
  return (
    (introducing !== null && matches(OFFICER_INTRODUCES, introducing.text)) ||
    !matches(OTHER_WAY, reading.text.slice(officer, start))
  );
}

/** Of several bodies before a contact the nearest one's it is. */
const lastIndexOf = (words: RegExp, text: string): number => allMatches(words, text).at(-1)?.index ?? -1;
