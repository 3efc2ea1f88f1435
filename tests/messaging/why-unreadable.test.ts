import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../utils/messaging/fingerprint.ts';
import { whyContentType, whyRefused, whyUnreadable } from '../../utils/messaging/why-unreadable.ts';

describe('whyUnreadable', () => {
  it.each([
    ['https://a.example/privacy', null],
    ['http://127.0.0.1:8080/', null],
    ['file:///home/a/policy.html', null],
    ['https://a.example/?next=policy.pdf', null],
    ['https://a.example/policy.PDF#page=2', null],
    ['file:///home/a/policy.pdf', null],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['https://chrome.google.com/other', null],
    ['https://addons.mozilla.org.evil.example/', null],
    ['chrome://newtab/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['edge://settings', 'browser-page'],
    ['view-source:https://a.example/', 'browser-page'],
    ['moz-extension://x/popup.html', 'browser-page'],
    ['data:text/html,x', 'browser-page'],
    [undefined, 'no-access'],
    ['', 'no-access'],
  ])('%s → %s', (url, reason) => expect(whyUnreadable(url)).toBe(reason));
});

it.each([
  ['file:///a.html', 'file'],
  ['file:///home/a/policy.pdf', 'pdf'],
  ['https://a.example/policy.PDF#page=2', 'pdf'],
  ['https://a.example/?next=policy.pdf', 'blocked'],
  ['https://a.example/', 'blocked'],
])('a refusal at %s means %s', (url, reason) => expect(whyRefused(url)).toBe(reason));

it.each([
  ['application/pdf', 'https://a.example/policy', 'open-pdf'],
  ['application/pdf', 'file:///home/a/policy.pdf', 'pdf'],
  ['text/html', 'https://a.example/policy.pdf', null],
  ['text/plain', 'https://a.example/', null],
])('a page of type %s at %s: %s', (type, url, reason) => expect(whyContentType(type, url)).toBe(reason));

describe('fingerprint', () => {
  it('is the same for the same text', () => expect(fingerprint('隐私政策')).toBe(fingerprint('隐私政策')));
  it('differs for small changes', () => {
    const texts = ['', '隐', '隐私', '私隐', '隐私 ', '隐私政策'.repeat(1000), `${'隐私政策'.repeat(999)}隐私政筞`];
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });
});
