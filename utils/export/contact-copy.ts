import { plainMail } from '../policy/plain-mail.ts';
import type { Contact } from '../policy/summary.ts';

/**
 * A contact as it can be dialled or written to: full-width signs made half-width, a phone number without brackets and
 * spaces, an e-mail address without a disguised @ (#, [at]) and with its domain in lower case. Others as they stand.
 */
export function contactCopy({ kind, value }: Contact): string {
  const plain = value.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (kind === 'phone' || kind === 'fax')
    return plain
      .replace(/[‐-―−]/g, '-')
      .replace(/[()\s]+/g, '-')
      .replace(/-{2,}/g, '-')
      .replace(/^-|-$/g, '')
      .replace(/^\+-/, '+');
  if (kind !== 'email') return value.trim();
  const address = plainMail(value);
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at) + address.slice(at).toLowerCase();
}
