import { plainMail } from '../../policy/plain-mail.ts';
import { AUTHORITY_HOSTS, EMAIL, INSTANT_MESSENGER, MAIL_SIGN, SPELT_EMAIL, URL_FORM } from '../../rules/contacts.ts';
import { asWritten } from '../../text/as-written.ts';
import { allMatches, matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import type { ContactFind } from './contact-find.ts';
import { hasGap } from './gaps.ts';

/** A sentence without any of these holds no contact of the kind. */
export const EMAIL_CUES = ['@', '(at', '[at', '#', '邮箱', '邮件', 'mail'];
export const URL_CUES = ['.'];
export const MESSENGER_CUES = ['qq', '微信', '公众号', 'whatsapp', 'telegram', 'skype', 'line'];

const MAY_HOLD_EMAIL = /@|[([{【]at?[)\]}】]|[a-z0-9]#[a-z0-9-]{2,40}\./;
const COMPLETE_EMAIL = new RegExp(`(?:${MAIL_SIGN.source})[a-z0-9.-]{1,60}\\.[a-z]{2,6}$`);

/** E-mail addresses; white space beside an address parts it from a neighbour that folding glued to it. */
export function findEmails(reading: Reading, sentence: Sentence): ContactFind[] {
  if (!matches(MAY_HOLD_EMAIL, sentence.text)) return findSpeltEmails(reading, sentence);
  const found: ContactFind[] = [];
  for (const match of allMatches(EMAIL.match, sentence.text)) {
    let start = sentence.start + match.index;
    let end = start + match[0].length;
    const sign = start + match[0].search(MAIL_SIGN);
    for (let i = sign - 1; i > start; i--) if (hasGap(reading, i - 1)) start = i;
    for (let i = end - 1; i > sign; i--)
      if (hasGap(reading, i - 1) && matches(COMPLETE_EMAIL, reading.text.slice(start, i))) end = i;
    found.push({
      kind: 'email',
      start,
      end,
      sentence,
      authority: matches(AUTHORITY_HOSTS, reading.text.slice(start, end)),
    });
  }
  const spelt = findSpeltEmails(reading, sentence);
  return [...found, ...spelt.filter(({ start, end }) => !found.some((each) => start < each.end && each.start < end))];
}

/** "kefu AT spruce.com"; glued together it is an address to nobody, so it is told with its signs. */
function findSpeltEmails(reading: Reading, sentence: Sentence): ContactFind[] {
  return allMatches(SPELT_EMAIL.match, sentence.text).flatMap(({ 0: words, index }): ContactFind[] => {
    const start = sentence.start + index;
    const end = start + words.length;
    const value = plainMail(asWritten(reading, start, end).split(/\s+/).join(' '));
    if (!/@[^.]{1,60}\./.test(value)) return [];
    return [{ kind: 'email', start, end, value, sentence, authority: false }];
  });
}

/** Web addresses, cut where white space ends them. */
export function findUrls(reading: Reading, sentence: Sentence): ContactFind[] {
  const found: ContactFind[] = [];
  for (const match of allMatches(URL_FORM.match, sentence.text)) {
    const start = sentence.start + match.index;
    let end = start + match[0].replace(/[.?!:#&=-]{1,6}$/, '').length;
    for (let i = end - 1; i > start; i--) if (hasGap(reading, i - 1)) end = i;
    if (end - start >= 5)
      found.push({
        kind: 'url',
        start,
        end,
        sentence,
        authority: matches(AUTHORITY_HOSTS, reading.text.slice(start, end)),
      });
  }
  return found;
}

/** QQ, WeChat and the like. */
export function findMessengers(sentence: Sentence): ContactFind[] {
  return allMatches(INSTANT_MESSENGER.match, sentence.text).map((match) => {
    const value =
      match.groups?.['value'] ??
      match.groups?.['name'] ??
      match.groups?.['id'] ??
      match.groups?.['open'] ??
      match.groups?.['account'] ??
      match.groups?.['followed'] ??
      match.groups?.['named'] ??
      '';
    const start = sentence.start + match.index + match[0].lastIndexOf(value);
    return { kind: 'im', start, end: start + value.length, sentence, authority: false };
  });
}
