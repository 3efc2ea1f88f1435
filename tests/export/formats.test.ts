import { describe, expect, it } from 'vitest';
import { LOCALES, messagesFor } from '../../locales/messages.ts';
import { COPY_FORMATS } from '../../utils/export/copy-formats.ts';
import { CLIPBOARD_FORMATS, copyOf, fileOf, SAVE_FORMATS } from '../../utils/export/formats.ts';
import { csvCell, toCsv } from '../../utils/export/to-csv.ts';
import { toShortText } from '../../utils/export/to-short-text.ts';
import { sampleSummary } from './sample-summary.ts';

const chinese = messagesFor('zh-CN');
const summary = sampleSummary();

/** A small reader of RFC 4180, so that the table is judged by what a spreadsheet sees. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const sign = csv[i] ?? '';
    if (quoted && sign === '"' && csv[i + 1] === '"') cell += csv[++i];
    else if (sign === '"') quoted = !quoted;
    else if (quoted || (sign !== ',' && sign !== '\r' && sign !== '\n')) cell += sign;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    }
  }
  return rows;
}

describe('short text', () => {
  const text = toShortText(summary, chinese, '2026-05-04');
  it.each([
    ['title', '青禾记账 隐私政策一览'],
    ['operator', '运营者：青禾（杭州）软件有限公司'],
    ['what is collected, counted', '收集的信息（3）：电话号码、人脸信息、IP 地址'],
    ['what is sensitive', '敏感：人脸信息'],
    ['recipients, named ones first', '第三方共享（2）：友林数据、物流配送与安装'],
    ['contacts', '400-000-1234'],
    ['what stands out', '值得留意的条款：修订后继续使用即视为同意'],
    ['what is missing', '文本未见：政策更新与通知\n'],
    [
      'what is missing and due only in some cases',
      '文本未见，视情况而定：未成年人保护（如处理未成年人信息）、Cookie 说明（如使用 Cookie）',
    ],
    ['its limits', '文本本身看不出来'],
  ])('has the %s', (_what, words) => expect(text).toContain(words));
  it('has no quotation', () => expect(text).not.toContain('您注册时需要提供手机号码'));
  it('is short', () => expect(text.split('\n').length).toBeLessThan(16));
  it('counts what is too much to name', () => {
    const recipients = Array.from({ length: 40 }, (_, i) => ({ ...summary.recipients[1], name: `第${i}公司` }));
    const long = toShortText({ ...summary, recipients: recipients as typeof summary.recipients }, chinese);
    expect(long).toContain('第11公司等 40 项');
    expect(long).not.toContain('第12公司');
  });
  it('says that only a selection was read', () => {
    expect(text).not.toContain('范围');
    const selected = { ...summary, source: { ...summary.source, part: 'selection' as const } };
    expect(toShortText(selected, chinese)).toMatch(/范围：只分析了所选的 [\d,]+ 字/);
  });
  it.each(COPY_FORMATS)('says in %s that only the first part of a text was read', (format) => {
    const cut = { ...summary, source: { ...summary.source, characters: 1_000_000, cutFrom: 9_000_000 } };
    const said = format === 'json' ? /"cutFrom": 9000000/ : /范围.{0,30}只分析了前 1,000,000 字，全文 9,000,000 字/s;
    expect(copyOf(format, cut, chinese).text).toMatch(said);
    expect(copyOf(format, summary, chinese).text).not.toMatch(said);
  });
  it('leaves out what there is nothing of', () => {
    expect(toShortText({ ...summary, flags: [] }, chinese)).not.toContain('值得留意的条款');
  });
});

describe('the table of recipients', () => {
  it('is one row a recipient under its headings', () => {
    const csv = toCsv(summary, chinese);
    expect(readCsv(csv)).toEqual(
      [
        ['接收方', '类别', '方式', '涉及信息', '用途', '又称', '对方的政策', '原文'],
        [
          '友林数据',
          '统计与数据分析',
          '嵌入 SDK',
          'IP 地址',
          '统计',
          '友林',
          'https://youlin.example/privacy',
          '统计服务由友林数据提供',
        ],
        ['未写明名称', '物流配送与安装', '委托处理', '', '配送奖品', '', '', '我们委托物流公司配送奖品'],
      ].sort((a, b) => (a[1] === '类别' ? -1 : b[1] === '类别' ? 1 : a[0] === '未写明名称' ? -1 : 1)),
    );
  });

  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['he said "no"', '"he said ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', `"'=1+1"`],
    ['+86 400', `"'+86 400"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['＝HYPERLINK("x")', `"'＝HYPERLINK(""x"")"`],
    ['  =1', `"'  =1"`],
    ['\t=1', `"'\t'=1"`],
    [';=1', `";'=1"`],
    ['a;"=1+1;b', `"a;""'=1+1;b"`],
    ['\r=1', `"'=1"`],
    ['a=b', 'a=b'],
    ['a;=1+1', `"a;'=1+1"`],
    ['a\t@SUM(1)', `"a\t'@SUM(1)"`],
    ['甲；乙', '甲；乙'],
  ])('%j becomes %j', (text, cell) => expect(csvCell(text)).toBe(cell));
});

describe.each(Object.entries(LOCALES))('every format in %s', (_id, messages) => {
  it.each(CLIPBOARD_FORMATS)('%s copies without a hole', (format) => {
    const { text, html } = copyOf(format, summary, messages, '2026-05-04');
    expect(text.length).toBeGreaterThan(100);
    if (format !== 'json') expect(`${text}${html ?? ''}`).not.toMatch(/undefined|NaN|\[object/);
  });
  it.each(SAVE_FORMATS)('%s is saved under a name that every system takes', (format) => {
    const policy = { ...summary.policy, product: '..\\a/b:c*?"<>|\u202E ~' };
    const { name, type, content } = fileOf(format, { ...summary, policy }, messages, '2026-05-04');
    expect(name).toMatch(/^[^\\/:*?"<>|~.\u202E][^\\/:*?"<>|~\u202E]{0,80} 2026-05-04\.(?:txt|md|html|json|csv)$/);
    expect(type).toContain('charset=utf-8');
    expect(content.length).toBeGreaterThan(100);
  });
});

it('saves the table with a byte order mark, without which spreadsheets do not take it for UTF-8', () => {
  expect(fileOf('csv', summary, chinese, '2026-05-04').content.startsWith('\uFEFF接收方,')).toBe(true);
});

it('saves a page that stands by itself', () => {
  const { content } = fileOf('html', summary, chinese, '2026-05-04');
  expect(content).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  expect(content).toContain('<title>青禾记账 隐私政策一览</title>');
});

it('gives formatted text with plain text only where somebody can use both', () => {
  expect(CLIPBOARD_FORMATS.filter((format) => copyOf(format, summary, chinese).html !== null)).toEqual([
    'text',
    'html',
  ]);
});
