import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_MAILTO, mailAddressOf, mailTo, otherWaysOf } from '../../utils/letters/mail.ts';
import type { Contact } from '../../utils/policy/summary.ts';
import { sampleSummary } from '../export/sample-summary.ts';

const mail = (value: string, role: Contact['role']): Contact => ({ kind: 'email', value, role, evidence: [] });
const withContacts = (contacts: Contact[]) => ({ ...sampleSummary(), contacts });

describe('mailAddressOf', () => {
  it.each([
    [
      'the privacy officer first',
      [mail('a@x.example', 'operator'), mail('p@x.example', 'privacy-officer')],
      'p@x.example',
    ],
    ['never an authority', [mail('gov@x.example', 'authority')], null],
    ['nothing that could add header fields', [mail('a@x.example?bcc=b@y.example', 'operator')], null],
    ['none', [], null],
  ])('%s', (_case, contacts, address) => expect(mailAddressOf(withContacts(contacts))).toBe(address));

  it('lists the other ways without mail and authorities', () => {
    expect(otherWaysOf(sampleSummary()).map(({ kind }) => kind)).toEqual(['phone', 'url']);
  });
});

describe('mailTo', () => {
  it('takes a short letter whole, with its line breaks', () => {
    const { href, paste } = mailTo('a+b@x.example', '请求', '一\n二', '粘贴');
    expect(paste).toBe(false);
    const url = new URL(href);
    expect(url.pathname).toBe('a%2Bb@x.example');
    expect(url.searchParams.get('subject')).toBe('请求');
    expect(url.searchParams.get('body')).toBe('一\r\n二');
  });

  it('asks to paste a long one', () => {
    const { href, paste } = mailTo('a@x.example', '请求', '信'.repeat(300), '粘贴');
    expect(paste).toBe(true);
    expect(new URL(href).searchParams.get('body')).toBe('粘贴');
  });

  it('never adds a field or fails, whatever the reader typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 60 }), (body, subject) => {
        const { href } = mailTo('a@x.example', subject, `${body}\ud800`, '粘贴');
        expect(href).toMatch(/^mailto:a@x\.example\?subject=[^&\s]*&body=[^&\s]*$/);
        expect(href.length).toBeLessThanOrEqual(LONGEST_MAILTO);
      }),
    );
  });
});
