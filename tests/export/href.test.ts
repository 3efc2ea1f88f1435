import { describe, expect, it } from 'vitest';
import { contactHref, webHref } from '../../utils/export/href.ts';
import type { Contact } from '../../utils/policy/summary.ts';

describe('webHref', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['http://a.example', 'http://a.example/'],
    ['www.a.example/privacy', 'https://www.a.example/privacy'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['隐私政策', null],
    ['', null],
    [null, null],
  ])('%s → %s', (link, href) => expect(webHref(link)).toBe(href));
});

describe('contactHref', () => {
  const contact = (kind: Contact['kind'], value: string): Contact => ({ kind, value, role: 'operator', evidence: [] });
  it.each([
    ['phone', '400-000-1234', 'tel:4000001234'],
    ['phone', '+86 (0571) 8888 0000', 'tel:+86057188880000'],
    ['phone', '0571-88880000转8', 'tel:057188880000'],
    ['phone', '见官网', null],
    ['email', 'a@b.example', 'mailto:a@b.example'],
    ['email', 'a@b.example?cc=x@y.example&subject="x"', null],
    ['email', 'not a mail', null],
    ['url', 'www.a.example', 'https://www.a.example/'],
    ['address', '杭州市', null],
    ['in-app', '我的—客服', null],
    ['fax', '0571-88880000', null],
  ] as const)('%s %s → %s', (kind, value, href) => expect(contactHref(contact(kind, value))).toBe(href));
});
