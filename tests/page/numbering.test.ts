import { describe, expect, test } from 'vitest';
import { numberingOf } from '../../utils/page/numbering.ts';

describe('numberingOf', () => {
  test.each([
    ['第一章 总则', 'chapter', 1],
    ['第十二章　附则', 'chapter', 12],
    ['第三部分 定义', 'part', 3],
    ['一、我们收集的信息', 'han', 1],
    ['二十三. 其他', 'han', 23],
    ['（三）共享', 'han-paren', 3],
    ['(十)响应您的请求', 'han-paren', 10],
    ['【特别提示】', 'bracket', 0],
    ['第五条 保密', 'article', 5],
    ['1. 账号信息', 'arabic', 1],
    ['2、设备信息', 'arabic', 2],
    ['３．位置信息', 'arabic', 3],
    ['4 日志信息', 'arabic', 4],
    ['1.2 注册', 'dotted', 2],
    ['3.10、注销', 'dotted', 10],
    ['1.2.3 绑定', 'deep-dotted', 3],
    ['（4）支付', 'arabic-paren', 4],
    ['2）退款', 'half-paren', 2],
    ['③其他', 'circled', 3],
  ])('%s', (line, style, ordinal) => expect(numberingOf(line)).toMatchObject({ style, ordinal }));

  test.each(['我们收集的信息', '15天内回复', '2025年3月1日', '一般情况下', '【云雀】提供的服务', 'SDK名称', ''])(
    'no number: %s',
    (line) => expect(numberingOf(line)).toBeNull(),
  );
});
