import {
  ANOTHERS,
  NOT_FOR_USERS,
  OWN_CONTACT,
  POLICY_PAGE,
  PROVIDER_CONTACT,
  PROVIDER_SECTIONS,
  QUESTION_PAGE,
  TABLE_OF_OTHERS,
  URL_BESIDE_OTHERS,
  URL_FOR_USERS,
} from '../../rules/contact-context.ts';
import { PLACEHOLDER } from '../../rules/contacts.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import type { ContactFind } from './contact-find.ts';

const REACH = 100;

/** Why a user cannot use the contact for privacy matters (a provider's, an example, a link to a text), or null. */
export function whyNotForUsers(reading: Reading, find: ContactFind): string | null {
  if (find.authority) return null;
  const { sentence } = find;
  if (find.kind === 'email' && matches(PLACEHOLDER, reading.text.slice(find.start, find.end))) return 'placeholder';
  if (find.kind === 'url' && !mayBeDoor(reading, find)) return 'link to a policy or in a provider section';
  const before = reading.text.slice(Math.max(sentence.start, find.start - REACH), find.start);
  const context = `${before}◎${reading.text.slice(find.end, Math.min(sentence.end, find.end + REACH))}`;
  if (find.kind === 'url' && matches(URL_BESIDE_OTHERS, context)) return null;
  const other = NOT_FOR_USERS.find((rule) => rule.kinds.includes(find.kind) && matches(rule.match, context));
  if (other) return other.id;
  if (find.kind === 'in-app') return sentence.section.topic === 'sdk' ? 'section on kits' : null;
  if (find.kind === 'url') return matches(URL_FOR_USERS, context) ? null : 'no word that sends users there';
  if (isInTableOfOthers(reading, find)) return ANOTHERS.id;
  if (matches(ANOTHERS.match, `${saidBefore(reading, find)}${context}`)) return ANOTHERS.id;
  const near = before.slice(-40);
  if (PROVIDER_SECTIONS.has(sentence.section.topic))
    return matches(OWN_CONTACT, before) ? null : 'provider section without a word of our own';
  return !matches(PROVIDER_CONTACT, near) || matches(OWN_CONTACT, near) ? null : 'provider';
}

/** "联系方式" in a row of who gets data: theirs. */
function isInTableOfOthers({ sentences }: Reading, { sentence: { index, block } }: ContactFind): boolean {
  if (!block.cell) return false;
  for (let i = index; i >= 0 && index - i < LONGEST_TABLE; i--) {
    const above = sentences[i];
    if (above?.block.cell?.table !== block.cell.table) return false;
    if (above.block.cell.row === 0 && matches(TABLE_OF_OTHERS, above.text)) return true;
  }
  return false;
}
/** Sentences of a table that are looked through for its header. */
const LONGEST_TABLE = 400;

/** A label alone goes on from the sentence before it in its paragraph. */
function saidBefore({ sentences }: Reading, { sentence: { index, block, text } }: ContactFind): string {
  const previous = sentences[index - 1];
  return previous?.block === block && matches(LABEL_ALONE, text) ? `${previous.text}。` : '';
}

const LABEL_ALONE = /^(?:官网|联系|邮箱|电话|其)/;

/** Most web addresses of a policy lead to providers' policies: told by their section and their path. */
function mayBeDoor(reading: Reading, { start, end, sentence }: ContactFind): boolean {
  if (PROVIDER_SECTIONS.has(sentence.section.topic)) return false;
  const url = reading.text.slice(start, end);
  return !matches(POLICY_PAGE, url) || matches(QUESTION_PAGE, url);
}
