import { describe, expect, it } from 'vitest';
import { passageUrl, textDirective } from '../../utils/export/text-fragment.ts';

const directive = (text: string, quote: string, from = 0): string => {
  const start = text.indexOf(quote, from);
  return textDirective(text, start, start + quote.length)
    .split(',')
    .map(decodeURIComponent)
    .join(' , ');
};

describe('textDirective', () => {
  it.each([
    ['a sentence of its own', '我们收集手机号码。\n我们收集位置信息。', '我们收集位置信息。', '我们收集位置信息。'],
    ['a block that stands twice', '地址\n注册信息\n电话\n注册信息', '注册信息', '地址- , 注册信息', 0],
    ['the second of two', '地址\n注册信息\n电话\n注册信息', '注册信息', '电话- , 注册信息', 5],
    [
      'words that stand before, too',
      '甲公司收集手机号码。乙公司收集手机号码。',
      '收集手机号码',
      '号码。乙公司- , 收集手机号码',
      12,
    ],
    ['the middle of a word', '我们使用手机号码登录', '机号码登录', '我们使用手- , 机号码登录'],
    ['the end within a word', '我们使用手机号码登录服务', '我们使用手', '我们使用手 , -机号码登录服务'],
    ['Latin letters', 'We use IMEI numbers', 'MEI', 'use I- , MEI'],
    [
      'two blocks',
      '甲：我们收集手机号码\n乙：我们收集位置',
      '收集手机号码\n乙：我们收集位置',
      '收集手机号码 , 乙：我们收集位置',
    ],
  ] as const)('%s', (_case, text, quote, expected, from = 0) => {
    expect(directive(text, quote, from)).toBe(expected);
  });

  it('gives a long passage by its first and last words', () => {
    const quote = Array.from({ length: 30 }, (_, i) => `第${i}条说明我们怎样处理您的信息`).join('，');
    const [head = '', tail = '', ...rest] = directive(`开头。\n${quote}\n结尾。`, quote).split(' , ');
    expect(rest).toEqual([]);
    expect(head.length).toBeLessThan(40);
    expect(quote.startsWith(head)).toBe(true);
    expect(quote.endsWith(tail)).toBe(true);
    expect(quote.indexOf(tail)).toBe(quote.length - tail.length);
  });

  it.each([
    ['a dash', 'a-b', 'a%2Db'],
    ['a comma', 'a,b', 'a%2Cb'],
    ['an ampersand', 'a&b', 'a%26b'],
    ['a hash and a per cent', '#5%', '%235%25'],
    ['a broken character', 'a\uD83Db', 'ab'],
  ])('encodes %s', (_case, text, encoded) => expect(textDirective(text, 0, text.length)).toBe(encoded));
});

describe('passageUrl', () => {
  it.each([
    ['https://a.example/p', 'https://a.example/p#:~:text=abc'],
    ['https://a.example/p?x=1', 'https://a.example/p?x=1#:~:text=abc'],
    ['https://a.example/p#part', 'https://a.example/p#part:~:text=abc'],
    ['https://a.example/p#part:~:text=old', 'https://a.example/p#part:~:text=abc'],
  ])('%s', (url, expected) => expect(passageUrl(url, 'abc', 0, 3)).toBe(expected));
});
