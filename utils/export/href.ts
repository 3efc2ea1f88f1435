import type { Contact } from '../policy/summary.ts';
import { contactCopy } from './contact-copy.ts';

/** A web address that may become a link; null for anything but http and https, since the text is not ours. */
export function webHref(link: string | null): string | null {
  if (link === null) return null;
  const address = /^https?:\/\//i.test(link)
    ? link
    : /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(link)
      ? `https://${link}`
      : '';
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** Where a contact leads when clicked: a dialler, a mail program, a page; null for those that are only text. */
export function contactHref(contact: Contact): string | null {
  const { kind, value } = contact;
  if (kind === 'url') return webHref(value);
  const plain = contactCopy(contact);
  if (kind === 'email')
    return /^[^\s@<>"]+@[^\s@<>"]+$/.test(plain) ? `mailto:${encodeURI(plain.toWellFormed())}` : null;
  if (kind !== 'phone') return null;
  const number = (plain.split(/转|轉|ext/i)[0] ?? '').replace(/[^\d+]/g, '');
  return /^\+?\d{3,}$/.test(number) ? `tel:${number}` : null;
}
