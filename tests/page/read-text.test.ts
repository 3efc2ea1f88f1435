import { describe, expect, test } from 'vitest';
import { readText } from '../../utils/page/read-text.ts';
import { outline } from './open.ts';

const lines = (text: string) => outline({ document: readText(text), pieces: [] });

describe('readText', () => {
  test('keeps the text as it is', () => {
    const text = '  隐私政策  \n\n我们收集您的手机号。\n';
    expect(readText(text).text).toBe(text);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      'headings by their numbers, levels by their kind',
      '晴山记账隐私政策\n一、收集\n（一）账号\n1. 登录\n收集手机号。\n2. 支付\n收集订单。\n二、共享\n我们不共享。',
      [
        'heading1 晴山记账隐私政策',
        'heading2 一、收集',
        'heading3 （一）账号',
        'heading4 1. 登录',
        'paragraph 收集手机号。',
        'heading4 2. 支付',
        'paragraph 收集订单。',
        'heading2 二、共享',
        'paragraph 我们不共享。',
      ],
    ],
    [
      'a table of contents is no headings',
      '目录\n一、收集\n二、共享\n三、联系我们\n一、收集\n我们收集手机号。\n二、共享\n我们不共享。',
      [
        'paragraph 目录',
        'paragraph 一、收集',
        'paragraph 二、共享',
        'paragraph 三、联系我们',
        'heading2 一、收集',
        'paragraph 我们收集手机号。',
        'heading2 二、共享',
        'paragraph 我们不共享。',
      ],
    ],
    [
      'a list of short items is no headings',
      '我们收集：\n1. 手机号\n2. 位置\n3. 相册\n以上信息用于提供服务。',
      [
        'paragraph 我们收集：',
        'paragraph 1. 手机号',
        'paragraph 2. 位置',
        'paragraph 3. 相册',
        'paragraph 以上信息用于提供服务。',
      ],
    ],
    [
      'nor is the short item of a list of sentences',
      '（1）注册时，我们收集您的手机号。\n（2）定位信息\n请您放心。',
      ['paragraph （1）注册时，我们收集您的手机号。', 'paragraph （2）定位信息', 'paragraph 请您放心。'],
    ],
    [
      'bare lines in a policy’s words',
      '我们如何共享您的信息\n除下列情形外，我们不会共享您的个人信息。\n今日新闻\n天气晴朗，适合出游。',
      [
        'heading2 我们如何共享您的信息',
        'paragraph 除下列情形外，我们不会共享您的个人信息。',
        'paragraph 今日新闻',
        'paragraph 天气晴朗，适合出游。',
      ],
    ],
    [
      'lines cut in mid-sentence belong together',
      '我们收集您的手机号、\n设备信息和位置信息。\n下一段。',
      ['paragraph 我们收集您的手机号、\n设备信息和位置信息。', 'paragraph 下一段。'],
    ],
    [
      'text wrapped by hand, at one width',
      '我们会在您注册登录晴山记账账号时收集您的手机号码并且\n会在您使用附近商户功能时收集您所在的位置信息用于向您\n推荐附近的商户如果您不同意我们收集这些信息可以随时在\n系统设置中关闭定位权限关闭后其他功能不受影响请您放心\n使用。\n一、收集',
      [
        'paragraph 我们会在您注册登录晴山记账账号时收集您的手机号码并且\n会在您使用附近商户功能时收集您所在的位置信息用于向您\n推荐附近的商户如果您不同意我们收集这些信息可以随时在\n系统设置中关闭定位权限关闭后其他功能不受影响请您放心\n使用。',
        'paragraph 一、收集',
      ],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));

  test.each<readonly [string, string, readonly string[]]>([
    [
      'tabs, an empty cell among them',
      '名称\t用途\t链接\n青鸟\t\thttps://a.example\n白鹭\t定位\t无',
      [
        'cell[0:0,0 head] 名称',
        'cell[0:0,1 head] 用途',
        'cell[0:0,2 head] 链接',
        'cell[0:1,0] 青鸟',
        'cell[0:1,2] https://a.example',
        'cell[0:2,0] 白鹭',
        'cell[0:2,1] 定位',
        'cell[0:2,2] 无',
      ],
    ],
    [
      'bars with a rule',
      '| 权限 | 用途 |\n|---|---|\n| 相机 | 拍照 |\n以上。',
      ['cell[0:0,0 head] 权限', 'cell[0:0,1 head] 用途', 'cell[0:1,0] 相机', 'cell[0:1,1] 拍照', 'paragraph 以上。'],
    ],
    [
      'blanks, one cell for each column',
      '功能  收集的信息  用途\n注册  手机号  创建账号',
      [
        'cell[0:0,0 head] 功能',
        'cell[0:0,1 head] 收集的信息',
        'cell[0:0,2 head] 用途',
        'cell[0:1,0] 注册',
        'cell[0:1,1] 手机号',
        'cell[0:1,2] 创建账号',
      ],
    ],
    [
      'not a header alone, nor a row without one',
      '名称 用途 链接\n我们会收集您的手机号。\n青鸟 | 推送',
      ['paragraph 名称 用途 链接', 'paragraph 我们会收集您的手机号。', 'paragraph 青鸟 | 推送'],
    ],
  ])('rows of a table by %s', (_, text, expected) => expect(lines(text)).toEqual(expected));

  test('cuts honestly', () => {
    expect(readText('一二三四五', 3)).toMatchObject({ text: '一二三', cutFrom: 5 });
  });

  test('five million characters on one line, or on 200,000 lines, within seconds', () => {
    const started = performance.now();
    expect(readText('我们收集您的手机号。'.repeat(500_000), 5_000_000).blocks).toHaveLength(1);
    expect(readText('手机号\n'.repeat(200_000)).blocks).toHaveLength(200_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
