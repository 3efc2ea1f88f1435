import type { Contact } from '../policy/summary.ts';

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
export function contactHref({ kind, value }: Contact): string | null {
  if (kind === 'url') return webHref(value);
  if (kind === 'email') return /^[^\s@<>"]+@[^\s@<>"]+$/.test(value) ? `mailto:${encodeURI(value)}` : null;
  if (kind !== 'phone') return null;
  const number = (value.split(/转|ext/i)[0] ?? '').replace(/[^\d+]/g, '');
  return /^\+?\d{3,}$/.test(number) ? `tel:${number}` : null;
}
