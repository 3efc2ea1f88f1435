import { plainMail } from '../policy/plain-mail.ts';
import type { Contact, PolicySummary } from '../policy/summary.ts';

/** The longest `mailto:` address that every mail program we know of takes whole, in characters as encoded. */
export const LONGEST_MAILTO = 2000;

/** An address as mail programs take it, or null for what is none. */
export function addressIn(value: string): string | null {
  const plain = plainMail(value);
  return /^[^\s@<>"?&,;]+@[^\s@<>"?&,;]+$/.test(plain) ? plain : null;
}

const BY_ROLE = ['privacy-officer', 'operator'] as const;

/** The other ways to hand a request in, those of the privacy officer first. */
export const otherWaysOf = ({ contacts }: PolicySummary): Contact[] =>
  BY_ROLE.flatMap((role) => contacts.filter((contact) => contact.role === role && contact.kind !== 'email'));

export interface Mail {
  readonly href: string;
  /** The letter did not fit: the body only says where to paste it. */
  readonly paste: boolean;
}

/**
 * A `mailto:` address with subject and letter, or, where that is longer than `longest`, with a line that asks to paste
 * the letter. A Han character takes nine characters there, so only short letters fit.
 */
export function mailTo(
  address: string,
  subject: string,
  body: string,
  pasteHere: string,
  longest = LONGEST_MAILTO,
): Mail {
  const whole = hrefOf(address, subject, body);
  if (whole.length <= longest) return { href: whole, paste: false };
  return { href: hrefOf(address, subject, pasteHere), paste: true };
}

/** RFC 6068: line breaks as %0D%0A; a subject has none, or it could add header fields. */
const hrefOf = (address: string, subject: string, body: string): string =>
  `mailto:${encode(address).replaceAll('%40', '@')}?subject=${encode(subject.split(/\s+/).join(' '))}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;

/** Half a surrogate pair, as a reader may leave behind while editing, cannot be encoded. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
