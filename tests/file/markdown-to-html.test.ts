import { beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../scripts/load/read-html.ts';
import { markdownToHtml } from '../../utils/file/markdown-to-html.ts';

/** One line per block, as the page reader sees it. */
const read = (markdown: string): string[] => {
  const { text, blocks } = readHtml(markdownToHtml(markdown));
  return blocks.map(
    ({ kind, level, number, cell, start, end }) =>
      `${kind}${level || ''}${cell ? `[${cell.row},${cell.column}]` : ''}${number ? ` #${number}` : ''} ${text.slice(start, end)}`,
  );
};

describe('blocks', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['headings', '# 甲 #\n乙\n===\n丙\n---', ['heading1 甲', 'heading1 乙', 'heading2 丙']],
    ['a heading needs a space', '#甲', ['paragraph #甲']],
    ['paragraphs go on over line ends', '甲，\n乙。\n\n丙。', ['paragraph 甲，乙。', 'paragraph 丙。']],
    ['bullets and numbers', '- 甲\n- 乙\n\n1. 丙\n2. 丁', ['item1 甲', 'item1 乙', 'item1 #1 丙', 'item1 #2 丁']],
    ['a list in a list', '- 甲\n  - 乙\n  - 丙\n- 丁', ['item1 甲', 'item2 乙', 'item2 丙', 'item1 丁']],
    ['a list that starts later', '3. 甲\n4. 乙', ['item1 #3 甲', 'item1 #4 乙']],
    ['an item of two paragraphs', '1. 甲\n\n   乙\n2. 丙', ['item1 #1 甲', 'item1 乙', 'item1 #2 丙']],
    [
      'a table',
      '| 甲 | 乙 |\n|:--|--:|\n| 丙 | 丁\\|戊 |',
      ['cell[0,0] 甲', 'cell[0,1] 乙', 'cell[1,0] 丙', 'cell[1,1] 丁|戊'],
    ],
    [
      'a table without outer bars',
      '甲 | 乙\n--- | ---\n丙 | 丁',
      ['cell[0,0] 甲', 'cell[0,1] 乙', 'cell[1,0] 丙', 'cell[1,1] 丁'],
    ],
    ['a quotation', '> 甲\n> 乙\n\n丙', ['paragraph 甲乙', 'paragraph 丙']],
    ['code', '```\n<甲>\n```\n乙', ['paragraph <甲>', 'paragraph 乙']],
    [
      'HTML',
      '<table><tr><td>甲</td><td>乙</td></tr></table>\n\n丙<br>丁',
      ['cell[0,0] 甲', 'cell[0,1] 乙', 'paragraph 丙', 'paragraph 丁'],
    ],
    ['a rule', '甲\n\n***\n\n乙', ['paragraph 甲', 'paragraph 乙']],
  ])('%s', (_, markdown, blocks) => expect(read(markdown)).toEqual(blocks));
});

describe('inline', () => {
  it.each<readonly [string, string, string]>([
    ['emphasis', '**甲**乙*丙*', '甲乙丙'],
    ['emphasis up to a Chinese stop', '**甲：**乙，***丙***。', '甲：乙，丙。'],
    ['a star alone', '5 * 3 = 15，带 * 的为必填', '5 * 3 = 15，带 * 的为必填'],
    ['underscores in a word', 'android_id_x', 'android_id_x'],
    ['code', '`<b>` 与 `a*b*c`', '<b> 与 a*b*c'],
    ['a link', '见[第三方目录](https://qingshan.example/sdk "目录")。', '见第三方目录。'],
    ['a picture', '甲![图](a.png)乙', '甲乙'],
    ['what is escaped', '\\*甲\\* \\# 乙', '*甲* # 乙'],
    ['a smaller sign', '年龄 < 14 周岁', '年龄 < 14 周岁'],
  ])('%s', (_, markdown, text) => expect(readHtml(markdownToHtml(markdown)).text).toBe(text));

  it.each<readonly [string, string]>([
    ['[目录](https://qingshan.example/sdk)', 'https://qingshan.example/sdk'],
    ['见 https://qingshan.example/sdk。', 'https://qingshan.example/sdk'],
    ['<https://qingshan.example/sdk>', 'https://qingshan.example/sdk'],
    ['请写信至 privacy@qingshan.example，', 'mailto:privacy@qingshan.example'],
  ])('%s leads to %s', (markdown, href) =>
    expect(readHtml(markdownToHtml(markdown)).links.map((link) => link.href)).toEqual([href]),
  );
});

it.each(['>', '- ', '1. '])('what is nested without end is shown as it is: %j', (mark) =>
  expect(read(`甲${'\n'.repeat(2)}${mark.repeat(20_000)} 乙<b>`).join()).toMatch(/^paragraph 甲.*乙/s),
);

it('front matter gives the title and nothing else', () =>
  expect(readHtml(markdownToHtml('---\ntitle: "隐私政策"\nlayout: page\n---\n甲'))).toMatchObject({
    title: '隐私政策',
    text: '甲',
  }));

/** What one of the library's expressions would need tens of seconds for if it looked again at every place. */
describe('160,000 characters that could hold it up', () => {
  const STARTS = [
    ' ',
    '\t',
    '*',
    '_',
    '`',
    '~',
    '[',
    '![',
    '](',
    '<',
    '<a ',
    '|',
    '> ',
    '- ',
    '\\',
    '&',
    '**a',
    'a@',
    '<!--',
  ];

  /** Processor time of one conversion in milliseconds. */
  function timeOf(markdown: string): number {
    const { user } = process.cpuUsage();
    markdownToHtml(markdown);
    return (process.cpuUsage().user - user) / 1000;
  }

  const PARAGRAPH = '我们会收集您的**手机号码**，用于注册账号，详见 https://qingshan.example/sdk 。\n\n';
  let ordinary = 0;
  beforeAll(() => {
    const text = PARAGRAPH.repeat(160_000 / PARAGRAPH.length);
    ordinary = Math.max(timeOf(text), timeOf(text));
  });

  it.each(STARTS)('%j', { timeout: 60_000 }, (start) =>
    expect(timeOf(`甲${start.repeat(160_000 / start.length)}乙`)).toBeLessThan(15 * ordinary),
  );
});
