import { describe, expect, test } from 'vitest';
import { readCmap } from '../../scripts/chinese-cmaps.ts';
import { readPdf } from '../../utils/pdf/read-pdf.ts';
import { type Element, makePdf, type Run } from './make-pdf.ts';
import { shown } from './set-pages.ts';

/** A page's text with the marks that elements have it by; 10 points high, lines 16 points apart from the first's place. */
const put = (mark: number | undefined, x: number, y: number, ...lines: readonly string[]): Run[] =>
  lines.map((text, i) => ({ x, y: y + 16 * i, text, size: 10, ...(mark !== undefined && { mark }) }));
const on = (page: number, ...marks: readonly number[]): Element['kids'] => marks.map((mark) => [page, mark]);
const of = (role: string, ...kids: readonly (Element | readonly [number, number])[]): Element => ({ role, kids });
const row = (page: number, ...marks: readonly number[]): Element =>
  of('TR', ...marks.map((mark) => of('TD', ...on(page, mark))));

async function read(pages: readonly (readonly Run[])[], ...kids: Element['kids']): Promise<readonly string[]> {
  const told = await readPdf(new Uint8Array(makePdf(pages, { tags: of('Document', ...kids) })), readCmap);
  if (typeof told === 'string') throw new Error(told);
  return shown(told);
}

const LONG = '我们在您注册账号时收集手机号码和短信验证码，';
const MORE = '用于创建账号、核验身份以及找回密码，您也可';

describe('paragraphs are what the file says they are', () => {
  test.each<readonly [string, readonly Run[], readonly Element[], readonly string[]]>([
    [
      'in columns that no place tells apart',
      [...put(0, 50, 100, '甲的', '下一行'), ...put(1, 90, 100, '乙的', '另一行')],
      [of('P', ...on(0, 0)), of('P', ...on(0, 1))],
      ['甲的下一行', '乙的另一行'],
    ],
    [
      'one that goes on at the top of the next column',
      [
        ...put(0, 50, 600, LONG, MORE),
        ...put(1, 50, 700, LONG, MORE),
        ...put(1, 50 + 12 * LONG.length, 100, LONG, '之后。'),
      ],
      [of('P', ...on(0, 0)), of('P', ...on(0, 1))],
      [LONG + MORE, `${LONG}${MORE}${LONG}之后。`],
    ],
    [
      'headings of the text’s size',
      [...put(0, 50, 100, '一、收集'), ...put(1, 50, 116, LONG)],
      [of('H2', ...on(0, 0)), of('P', ...on(0, 1))],
      ['##一、收集', LONG],
    ],
    [
      'a link within a line, and one that begins the next',
      [...put(0, 50, 100, LONG), ...put(1, 50, 116, '详见清单'), ...put(2, 90, 116, '一份')],
      [of('P', ...on(0, 0), of('Link', ...on(0, 1)), ...on(0, 2))],
      [`${LONG}详见清单一份`],
    ],
    [
      'lines that are ended on purpose',
      [...put(0, 50, 100, LONG, MORE), ...put(1, 50, 140, '电话：400'), ...put(2, 50, 156, '邮箱：a@b.example')],
      [of('P', ...on(0, 0)), of('P', ...on(0, 1), ...on(0, 2))],
      [LONG + MORE, '电话：400', '邮箱：a@b.example'],
    ],
    [
      'a label with what it labels',
      [...put(0, 50, 100, '1.'), ...put(1, 80, 100, '手机号和短信验证码')],
      [of('L', of('LI', of('Lbl', ...on(0, 0)), of('LBody', of('P', ...on(0, 1)))))],
      ['1.手机号和短信验证码'],
    ],
    [
      'boxes side by side, and parts of a line',
      [...put(0, 50, 100, '手机'), ...put(1, 70, 100, '号'), ...put(2, 200, 100, '用于注册和登录')],
      [of('Div', ...on(0, 0), of('NonStruct', of('NonStruct', ...on(0, 1))), of('Div', of('Span', ...on(0, 2))))],
      ['手机号', '用于注册和登录'],
    ],
  ])('%s', async (_, page, kids, lines) => expect(await read([page], ...kids)).toEqual(lines));

  test('one goes on over the end of a page, one that has ended does not; what is printed around them is dropped', async () => {
    const pages = [
      [...put(undefined, 50, 20, '26/11/22 隐私政策'), ...put(0, 50, 100, LONG, MORE)],
      [...put(undefined, 50, 20, '26/11/22 隐私政策'), ...put(0, 50, 100, '以不提供。'), ...put(1, 50, 130, LONG)],
      [...put(0, 50, 100, '三、其他您应当知道的事项')],
    ];
    const kids = [of('P', ...on(0, 0), ...on(1, 0)), of('P', ...on(1, 1)), of('P', ...on(2, 0))];
    expect(await read(pages, ...kids)).toEqual([`${LONG + MORE}/2/以不提供。`, LONG, '三、其他您应当知道的事项']);
  });

  test('an item of a list', async () => {
    const page = [...put(0, 50, 100, '手机号和验证码'), ...put(1, 70, 116, '精确的位置')];
    const list = of('L', of('LI', ...on(0, 0), of('L', of('LI', of('LBody', ...on(0, 1))))));
    const told = await readPdf(new Uint8Array(makePdf([page], { tags: of('Document', list) })), readCmap);
    expect(told).toMatchObject({ blocks: [{ item: 1 }, { item: 2 }] });
  });
});

describe('tables are what the file says they are', () => {
  const HEAD = [...put(0, 50, 100, '名', '称'), ...put(1, 75, 100, '目的'), ...put(2, 110, 100, '信', '息')];

  test('cells that touch, of several lines, one of two paragraphs', async () => {
    const page = [
      ...HEAD,
      ...put(3, 50, 132, '轻推', '开放', '平台'),
      ...put(4, 75, 132, '推送', '消息'),
      ...put(5, 110, 132, '设备'),
      ...put(6, 110, 148, '位置'),
    ];
    const cells = of(
      'TR',
      of('TD', ...on(0, 3)),
      of('TD', ...on(0, 4)),
      of('TD', of('P', ...on(0, 5)), of('P', ...on(0, 6))),
    );
    expect(await read([page], of('Table', of('THead', row(0, 0, 1, 2)), of('TBody', cells)))).toEqual([
      '名称 | 目的 | 信息',
      '轻推开放平台 | 推送消息 | 设备\n位置',
    ]);
  });

  test('a cell that nothing is drawn in is left out; one covers two rows, one two columns', async () => {
    const page = [
      ...HEAD,
      ...put(3, 50, 140, '轻推'),
      ...put(4, 110, 140, '位置'),
      ...put(5, 75, 160, '地图'),
      ...put(6, 50, 180, '以上'),
    ];
    const span = (role: string, [x, y]: readonly [number, number], mark: number): Element => ({
      ...of(role, ...on(0, mark)),
      more: `/A << /O /Table /RowSpan ${y} /ColSpan ${x} >>`,
    });
    const rows = [
      row(0, 0, 1, 2),
      of('TR', span('TD', [1, 2], 3), of('TD', ...on(0, 4))),
      of('TR', of('TD', ...on(0, 5))),
      of('TR', span('TD', [3, 1], 6)),
    ];
    expect(await read([page], of('Table', ...rows))).toEqual([
      '名称 | 目的 | 信息',
      '轻推 |  | 位置',
      ' | 地图 | ',
      '以上 |  | ',
    ]);
  });

  test('goes on on the next page, in the midst of a row, under the same heads', async () => {
    const first = [...HEAD, ...put(3, 50, 780, '轻推开'), ...put(4, 75, 780, '推送'), ...put(5, 110, 780, '设备')];
    const second = [
      ...HEAD,
      ...put(3, 50, 140, '放平台'),
      ...put(6, 50, 160, '云图'),
      ...put(7, 75, 160, '地图'),
      ...put(8, 110, 160, '位置'),
    ];
    const twice = (mark: number): Element => of('TH', ...on(0, mark), ...on(1, mark));
    const table = of(
      'Table',
      of('TR', twice(0), twice(1), twice(2)),
      of('TR', of('TD', ...on(0, 3), ...on(1, 3)), of('TD', ...on(0, 4)), of('TD', ...on(0, 5))),
      row(1, 6, 7, 8),
    );
    expect(await read([first, second], table)).toEqual([
      '名称 | 目的 | 信息',
      '轻推开放平台 | 推送 | 设备',
      '云图 | 地图 | 位置',
    ]);
  });

  test('one that only arranges the page is none', async () => {
    const page = [...put(0, 50, 100, '青禾记账隐私政策'), ...put(1, 300, 100, '目录')];
    const row = of('TR', of('TD', of('H1', ...on(0, 0))), of('TD', ...on(0, 1)));
    expect(await read([page], of('Table', row))).toEqual(['#青禾记账隐私政策', '目录']);
  });
});

describe('tags that cannot be believed', () => {
  const lines = [LONG, MORE, LONG, MORE, '以不提供。'];
  const page = lines.flatMap((text, i) => put(i, 50, 100 + 16 * i, text));
  test('every line a paragraph', async () =>
    expect(await read([page], ...lines.map((_, i) => of('P', ...on(0, i))))).toEqual([lines.join('')]));
  test('of a part of the text', async () => expect(await read([page], of('P', ...on(0, 4)))).toEqual([lines.join('')]));
});

test.each([
  ['这是⻓⽂，关于⽤戶―设置与ﬁle', '这是长文，关于用户—设置与file'],
  ['這是我們的用戶所需要知道的', '這是我們的用戶所需要知道的'],
])('characters that share their glyph with another: %s', async (text, usual) => {
  const file = makePdf([put(undefined, 50, 100, text)], { coding: 'to-unicode' });
  expect(await readPdf(new Uint8Array(file), readCmap)).toMatchObject({ blocks: [{ parts: [{ text: usual }] }] });
});
