import { describe, expect, test } from 'vitest';
import { layOut } from '../../utils/pdf/lay-out.ts';
import type { Box } from '../../utils/pdf/pdf-page.ts';
import { type Placed, pageOf, set, shown } from './set-pages.ts';

const TEXT = '我们在您注册账号时收集手机号码和短信验证码，用于创建账号、核验身份以及找回密码，您也可以不提供这些信息。';
const STEP = 16;

interface Ruled {
  readonly placed: readonly Placed[];
  readonly rules: readonly Box[];
}

/** Sets cells, whose lines are given, within lines 3 points from their text; of rows cut in two, none under the last. */
function ruled(x: number, y: number, widths: readonly number[], rows: readonly string[][], open = false): Ruled {
  const placed: Placed[] = [];
  const rules: Box[] = [];
  const right = x + widths.reduce((sum, width) => sum + width, 0);
  const level = (at: number): Box => ({ x, y: at, right, bottom: at });
  let top = y;
  for (const cells of rows) {
    rules.push(level(top));
    const lines = cells.map((cell) => cell.split('\n'));
    let left = x;
    for (const [i, cell] of lines.entries()) {
      for (const [n, line] of cell.entries()) if (line) placed.push([left + 3, top + 12 + n * STEP, line]);
      left += widths[i] ?? 0;
    }
    top += STEP * Math.max(...lines.map(({ length }) => length)) + 4;
  }
  if (!open) rules.push(level(top));
  for (let i = 0, left = x; i <= widths.length; left += widths[i++] ?? 0)
    rules.push({ x: left, y, right: left + 0.5, bottom: top });
  return { placed, rules };
}

const page = (parts: readonly (Ruled | readonly Placed[])[]) => ({
  ...pageOf(parts.flatMap((part) => ('rules' in part ? part.placed : part))),
  rules: parts.flatMap((part) => ('rules' in part ? part.rules : [])),
});
const read = (...pages: (readonly (Ruled | readonly Placed[])[])[]): string[] => shown(layOut(pages.map(page)));

const HEADS = ['合作\n方', '功\n能', '信息', '政策'];
const ROWS = [
  ['南屿\n市轻\n推科\n技有\n限公\n司', '推\n送', '设备\n标识\n符', 'https://push.example/p'],
  ['云图\n软件\n有限\n公司', '地\n图', '位置\n信息', 'https://map.example/p'],
  ['快付\n网络\n有限\n公司', '支\n付', '订单\n号', 'https://pay.example/p'],
];
const WIDTHS = [27, 17, 28, 130];
const flat = (rows: readonly (readonly string[])[]): string[] =>
  rows.map((cells) => cells.join(' | ').replaceAll('\n', ''));

describe('a table within lines', () => {
  const table = ruled(50, 120, WIDTHS, [HEADS, ...ROWS]);
  test('whose cells stand closer than letters do', () => {
    expect(read([table, set(TEXT, 50, 500, 45)])).toEqual([...flat([HEADS, ...ROWS]), TEXT]);
  });
  test('that stands out over the text’s edge leaves its paragraphs whole', () => {
    const wide = ruled(50, 40, [27, 17, 28, 330], [HEADS, ...ROWS]);
    const paragraphs = [0, 1, 2].flatMap((n) => set(TEXT, 50, 420 + n * 80, 18));
    expect(read([wide, paragraphs])).toEqual([...flat([HEADS, ...ROWS]), TEXT, TEXT, TEXT]);
  });
  test.each([
    ['on the left', 50, 300],
    ['on the right', 300, 50],
  ])('beside a column of text that is not level with it: %s', (_, x, other) => {
    const text = TEXT + TEXT + TEXT;
    const column = set(text, other, 123, 22);
    const lines = [text, ...flat([HEADS, ...ROWS])];
    expect(read([ruled(x, 120, WIDTHS, [HEADS, ...ROWS]), column])).toEqual(
      x < other ? [...lines.slice(1), text] : lines,
    );
  });
  test('over two columns of text', () => {
    const whole = ROWS.map((cells) => cells.map((cell) => cell.replaceAll('\n', '')));
    const wide = ruled(50, 200, [120, 100, 100, 130], [['甲', '乙', '丙', '丁'], ...whole]);
    const columns = (y: number, n: number): Placed[] => [
      ...set(TEXT.repeat(n), 50, y, 21),
      ...set(TEXT.repeat(n), 290, y, 21),
    ];
    expect(read([columns(100, 2), wide, columns(500, 3)])).toEqual([
      ...[TEXT.repeat(2), TEXT.repeat(2)],
      ...flat([['甲', '乙', '丙', '丁'], ...ROWS]),
      ...[TEXT.repeat(3), TEXT.repeat(3)],
    ]);
  });
  test('goes on in the middle of a row, under the same heads', () => {
    const [first = [], second = [], third = []] = ROWS;
    const upper = ['云图\n软件', '地\n图', '位置\n信息', second[3] ?? ''];
    const lower = ['有限\n公司', '', '', ''];
    expect(
      read(
        [set(TEXT, 50, 100, 20), ruled(50, 700, WIDTHS, [HEADS, first, upper], true)],
        [ruled(50, 80, WIDTHS, [HEADS, lower, third])],
      ),
    ).toEqual([TEXT, ...flat([HEADS, ...ROWS])]);
  });
  test('a whole row follows on the next page', () => {
    expect(
      read([ruled(50, 600, WIDTHS, [HEADS, ...ROWS.slice(0, 2)])], [ruled(50, 80, WIDTHS, ROWS.slice(2))]),
    ).toEqual(flat([HEADS, ...ROWS]));
  });
  test('two narrow cells are told as one run', () => {
    const { placed, rules } = ruled(
      50,
      100,
      [38, 60],
      [
        ['名称', '公司'],
        ['轻推云', ''],
        ['云图', '某家'],
      ],
    );
    expect(
      read([{ placed: [...placed.filter(([, , text]) => text !== '轻推云'), [53, 132, '轻推云 数据公司']], rules }]),
    ).toEqual(
      flat([
        ['名称', '公司'],
        ['轻推云', '数据公司'],
        ['云图', '某家'],
      ]),
    );
  });
  test('no line parts its rows, but a blank does', () => {
    const { placed, rules } = ruled(
      50,
      100,
      [120, 36],
      [
        ['名称', '信息'],
        ['轻推', '设备\n标识符'],
        ['云图', '位置'],
      ],
    );
    const last = rules.filter(({ y, bottom }) => y === bottom)[2];
    expect(read([{ placed, rules: rules.filter((rule) => rule !== last) }])).toEqual(
      flat([
        ['名称', '信息'],
        ['轻推', '设备\n标识符'],
        ['云图', '位置'],
      ]),
    );
  });
  test('a cell that reaches over several rows says it in the first', () => {
    const { placed, rules } = ruled(
      50,
      100,
      [80, 80],
      [
        ['轻推', '标识符'],
        ['', '位置'],
        ['云图', '位置'],
      ],
    );
    const [, second] = rules;
    const without = rules.map((rule) => (rule === second ? { ...rule, x: 130 } : rule));
    expect(read([{ placed, rules: without }])).toEqual(['轻推 | 标识符', ' | 位置', '云图 | 位置']);
  });
});

describe('lines that are no table', () => {
  test.each<readonly [string, readonly Box[]]>([
    ['a frame', ruled(40, 80, [520], [['\n\n\n\n\n\n\n\n\n']]).rules],
    ['under words', [{ x: 50, y: 118, right: 120, bottom: 118 }]],
    ['a frame with a line between columns', ruled(40, 80, [240, 260], [['\n\n\n\n\n\n\n\n\n', '']]).rules],
    [
      'a grid that text runs across',
      ruled(
        40,
        80,
        [40, 40, 40, 40],
        [
          ['\n', '\n', '\n', '\n'],
          ['\n\n\n\n\n', '', '', ''],
        ],
      ).rules,
    ],
  ])('%s', (_, rules) => {
    const text = [...set(TEXT.repeat(3), 50, 100, 21), ...set(TEXT.repeat(3), 290, 100, 21)];
    expect(read([{ placed: text, rules }])).toEqual([TEXT.repeat(3), TEXT.repeat(3)]);
  });
});
