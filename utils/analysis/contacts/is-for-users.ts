import {
  NOT_FOR_USERS,
  OWN_CONTACT,
  POLICY_PAGE,
  PROVIDER_CONTACT,
  PROVIDER_SECTIONS,
  QUESTION_PAGE,
  URL_BESIDE_OTHERS,
  URL_FOR_USERS,
} from '../../rules/contact-context.ts';
import { PLACEHOLDER } from '../../rules/contacts.ts';
import { matches } from '../../text/pattern.ts';
import type { Reading } from '../../text/reading.ts';
import type { ContactFind } from './contact-find.ts';

const REACH = 100;

/** Whether a user can use the contact for privacy matters: not a provider's, no example, no link to a text. */
export function isForUsers(reading: Reading, find: ContactFind): boolean {
  if (find.authority) return true;
  const { sentence } = find;
  if (find.kind === 'email' && matches(PLACEHOLDER, reading.text.slice(find.start, find.end))) return false;
  if (find.kind === 'url' && !mayBeDoor(reading, find)) return false;
  const before = reading.text.slice(Math.max(sentence.start, find.start - REACH), find.start);
  const context = `${before}◎${reading.text.slice(find.end, Math.min(sentence.end, find.end + REACH))}`;
  if (find.kind === 'url' && matches(URL_BESIDE_OTHERS, context)) return true;
  if (NOT_FOR_USERS.some((rule) => rule.kinds.includes(find.kind) && matches(rule.match, context))) return false;
  if (find.kind === 'in-app') return sentence.section.topic !== 'sdk';
  if (find.kind === 'url') return matches(URL_FOR_USERS, context);
  const near = before.slice(-40);
  if (PROVIDER_SECTIONS.has(sentence.section.topic)) return matches(OWN_CONTACT, before);
  return !matches(PROVIDER_CONTACT, near) || matches(OWN_CONTACT, near);
}

/** Most web addresses of a policy lead to providers' policies: told by their section and their path. */
function mayBeDoor(reading: Reading, { start, end, sentence }: ContactFind): boolean {
  if (PROVIDER_SECTIONS.has(sentence.section.topic)) return false;
  const url = reading.text.slice(start, end);
  return !matches(POLICY_PAGE, url) || matches(QUESTION_PAGE, url);
}
