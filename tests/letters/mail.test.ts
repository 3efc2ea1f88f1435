import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn, LONGEST_MAILTO, mailTo, otherWaysOf } from '../../utils/letters/mail.ts';
import { sampleSummary } from '../export/sample-summary.ts';

describe('addressIn', () => {
  it.each([
    ['a@x.example', 'a@x.example'],
    ['privacy(at)x.example', 'privacy@x.example'],
    ['privacy [AT] x.example', 'privacy@x.example'],
    ['privacy#x.example', 'privacy@x.example'],
    ['privacy＠x.example', 'privacy@x.example'],
    ['dpo at x (dot) example', 'dpo@x.example'],
    ['a@x.example?bcc=b@y.example', null],
    ['a@x.example,b@y.example', null],
    ['kefu', null],
  ])('%s', (value, plain) => expect(addressIn(value)).toBe(plain));

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
