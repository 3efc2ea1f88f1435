import { describe, expect, it } from 'vitest';
import { breaksWord } from '../../utils/text/broken-words.ts';
import { readingOf } from '../analysis/reading-of.ts';

describe('a break inside a word', () => {
  it.each([
    ['您的身份', '证号码', true],
    ['和人脸', '信息', true],
    ['银行', '卡号', true],
    ['您的手机号', '、邮箱', false],
    ['我们的服务', '协议', false],
    ['', '证号码', false],
  ])('%s|%s: %s', (before, behind, expected) =>
    expect(breaksWord(before + behind, before.length, before.length)).toBe(expected),
  );
});

it('lines that it divides are one sentence', () =>
  expect(readingOf('我们收集您的身份\n证号码、人脸\n信息。\n您的手机。').sentences.map(({ text }) => text)).toEqual([
    '我们收集您的身份证号码、人脸信息',
    '您的手机',
  ]));

it('but not over a blank line', () => expect(readingOf('需要您的身份\n\n证号码见下').sentences).toHaveLength(2));
