import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../utils/pdf/lay-out.ts';
import { type Placed, pageOf, set, shown } from './set-pages.ts';

const LONG =
  '我们在您注册账号时收集手机号码和短信验证码，用于创建账号、核验身份以及找回密码，您也可以选择不提供这些信息。';
const OTHER = '为了向您推送与您有关的消息，我们会把设备标识符提供给推送服务的提供方，您可以随时在设置里关闭这一功能。';
const BRANDS = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁';
const read = (...pages: (readonly Placed[])[]): string[] => shown(layOut(pages.map(pageOf)));

describe('paragraphs', () => {
  test.each<readonly [string, readonly Placed[], readonly string[]]>([
    ['broken over lines', set(LONG, 50, 100, 20), [LONG]],
    [
      'one ends where its line had room',
      [...set(LONG.slice(0, 50), 50, 100, 20), ...set(OTHER, 50, 148, 20)],
      [LONG.slice(0, 50), OTHER],
    ],
    [
      'one begins where its line is set in',
      [...set(LONG.slice(0, 38), 50, 100, 20, 2), ...set(OTHER, 50, 132, 20, 2)],
      [LONG.slice(0, 38), OTHER],
    ],
    [
      'one begins after a larger step',
      [...set(LONG.slice(0, 40), 50, 100, 20), ...set(OTHER.slice(0, 60), 50, 142, 20)],
      [LONG.slice(0, 40), OTHER.slice(0, 60)],
    ],
    [
      'one ends short of the few lines that fill the page',
      [
        ...set(LONG.slice(0, 50), 50, 100, 20),
        ...Array.from(BRANDS, (char, i): Placed => [50, 148 + 16 * i, `轻推${char}`]),
      ],
      [LONG.slice(0, 50), ...Array.from(BRANDS, (char) => `轻推${char}`)],
    ],
    [
      'items begin with their marks, and go on set in',
      [
        [50, 100, '（一）我们收集的信息，包括您主动提供的、我'],
        [70, 116, '们在您使用时记录的，以及别人给我们的，'],
        [70, 132, '都列在下面'],
        [50, 148, '1. 手机号'],
      ],
      ['（一）我们收集的信息，包括您主动提供的、我们在您使用时记录的，以及别人给我们的，都列在下面', '1. 手机号'],
    ],
    [
      'words are parted by a blank, Chinese is not',
      [
        [50, 100, 'We collect your phone'],
        [50, 116, 'number 和设备信息、'],
        [50, 132, '日志和 IP 地址'],
      ],
      ['We collect your phone number 和设备信息、日志和 IP 地址'],
    ],
    [
      'a word parted at the end of its line, an address',
      [
        [50, 100, 'the personal infor-'],
        [50, 116, 'mation https://a.ex/'],
        [50, 132, 'privacy'],
      ],
      ['the personal information https://a.ex/privacy'],
    ],
    [
      'letters drawn twice',
      [
        [50, 100, '隐私政策'],
        [50.2, 100, '隐私政策'],
      ],
      ['隐私政策'],
    ],
    [
      'pieces of one line in any order',
      [
        [90, 100, '手机号'],
        [50, 100, '我们收集'],
      ],
      ['我们收集手机号'],
    ],
    [
      'a raised number of a note is no word of the text',
      [
        [50, 100, '我们把设备标识符用于识别异'],
        [50, 116, '常交易'],
        [80, 111, '1', 8],
        [84, 116, '。'],
      ],
      ['我们把设备标识符用于识别异常交易。'],
    ],
    [
      'a power behind a unit is one, and so is a small number on the line',
      [
        [50, 100, '店铺占地 30 m'],
        [115, 98, '2', 7],
        [50, 130, '版本号'],
        [80, 130, '3', 7],
      ],
      ['店铺占地 30 m2版本号3'],
    ],
    [
      'a heading whose letters are set apart is one text, and parts no words below',
      [
        [50, 100, '一 、 我 们 收 集 的 信 息', 12],
        ...set(LONG.slice(0, 40), 50, 132, 20),
        [50, 180, '二 、 我 们 提 供 的 信 息', 12],
        ...set(OTHER.slice(0, 40), 50, 212, 20),
        [50, 260, '三 、 我 们 保 存 的 信 息', 12],
      ],
      [...['#一、我们收集的信息', LONG.slice(0, 40), '#二、我们提供的信息', OTHER.slice(0, 40)], '#三、我们保存的信息'],
    ],
    [
      'cells of one letter each are set apart by more, a few blanks are blanks',
      [[50, 100, '甲 乙 公司的信息']],
      ['甲 乙 公司的信息'],
    ],
  ])('%s', (_, placed, lines) => expect(read(placed)).toEqual(lines));

  test('a title over the gap between two columns of a table is none of its cells', () =>
    expect(
      read([
        ...set(LONG.slice(0, 40), 50, 52, 40),
        [130, 92, '接入的'],
        [172, 92, '推送的目录'],
        ...BRANDS.slice(0, 4)
          .split('')
          .flatMap((char, i): Placed[] => [
            [50, 116 + 24 * i, `轻推${char}`],
            [140, 116 + 24 * i, '推送消息'],
            [220, 116 + 24 * i, '设备型号'],
          ]),
      ]),
    ).toEqual([
      LONG.slice(0, 40),
      '接入的推送的目录',
      ...BRANDS.slice(0, 4)
        .split('')
        .map((char) => `轻推${char} | 推送消息 | 设备型号`),
    ]));

  test('over the end of a page', () => {
    expect(read(set(LONG.slice(0, 40), 50, 700, 20), set(LONG.slice(40), 50, 200, 20))).toEqual([
      `${LONG.slice(0, 40)}/2/${LONG.slice(40)}`,
    ]);
  });
});

test('headings are larger than the text, the largest the first', () => {
  const lines: Placed[] = [
    [200, 100, '隐私政策', 18],
    [50, 140, '一、收集', 13],
    ...set(LONG, 50, 170, 20),
    [50, 260, '二、共享', 13],
    ...set(OTHER, 50, 290, 20),
  ];
  expect(read(lines)).toEqual(['#隐私政策', '##一、收集', LONG, '##二、共享', OTHER]);
});

describe('what runs along all pages', () => {
  const page = (n: number, text: string, foot: string): Placed[] => [
    [200, 40, '青禾记账隐私政策'],
    ...set(text, 50, 300, 20),
    [290, 810, foot.replace('n', String(n))],
  ];
  test.each([
    ['a number behind the document’s name', '青禾记账 · 第 1 页', []],
    ['a telephone number', '客服电话 400-000-3344', ['客服电话 400-000-3344']],
  ])('a foot of the only page: %s', (_, foot, kept) =>
    expect(read([...set(LONG, 50, 200, 20), [290, 810, foot]])).toEqual([LONG, ...kept]),
  );
  test.each(['n', '- n -', '第 n 页 共 2 页', 'n / 2', 'Page n of 2'])('heads and numbers of pages: %s', (foot) => {
    expect(read(page(1, LONG, foot), page(2, OTHER, foot))).toEqual([LONG, OTHER]);
  });
  test('a line that only one page has stays', () => {
    expect(read(page(1, LONG, '2026年3月1日起生效'), page(2, OTHER, '2'))).toEqual([LONG, '2026年3月1日起生效', OTHER]);
  });
  test('the text of a single page stays', () => {
    expect(read([[200, 40, '青禾记账隐私政策'], ...set(LONG, 50, 300, 20)])).toEqual(['青禾记账隐私政策', LONG]);
  });
});

describe('a sheet on its side', () => {
  const sheet = (...placed: readonly Placed[]): string[] =>
    shown(layOut([{ ...pageOf(placed), width: 842, height: 595 }]));
  test('two pages beside each other are read one after the other, their heads and numbers dropped', () => {
    const page = (left: number, number: string, ...texts: readonly string[]): Placed[] => [
      [left, 30, '青禾记账隐私政策'],
      ...texts.flatMap((text, i) => set(text, left, 100 + 90 * i, 30)),
      [left + 150, 570, number],
    ];
    const read = sheet(...page(40, '1', LONG, OTHER, LONG), ...page(461, '2', OTHER));
    expect(read).toEqual([LONG, OTHER, LONG, OTHER]);
  });
  test('a table over the whole of it stays one', () => {
    const row = (y: number, ...cells: readonly string[]): Placed[] => cells.map((cell, i) => [60 + 180 * i, y, cell]);
    const rows = [
      ['名称', '信息', '目的', '公司'],
      ['轻推', '设备标识符', '推送', '轻推科技'],
      ['快付', '订单号', '支付', '快付科技'],
      ['云图', '位置信息', '地图', '云图科技'],
    ];
    const read = sheet(...rows.flatMap((cells, i) => row(100 + 40 * i, ...cells)));
    expect(read).toEqual(rows.map((cells) => cells.join(' | ')));
  });
  test('a title over the whole of it keeps it one', () => {
    const title: Placed = [300, 60, '青禾记账隐私政策与第三方信息共享清单全文'];
    const read = sheet(title, ...set(LONG + OTHER, 40, 100, 30), ...set(OTHER, 461, 100, 30));
    expect(read[0]).toBe(title[2]);
  });
});

describe('what is printed large across the text', () => {
  const text = (words: string, ...across: Placed[]): Placed[] => [...across, ...set(words, 50, 100, 20)];
  test('of several pages is none of it', () => {
    const mark: Placed = [60, 126, '内部资料', 40];
    expect(read(text(LONG, mark), text(OTHER, mark))).toEqual([LONG, OTHER]);
  });
  test.each<readonly [string, Placed, Placed]>([
    ['other words', [60, 300, '甲部', 40], [60, 300, '乙部', 40]],
    ['another place', [60, 300, '隐私政策', 40], [160, 300, '隐私政策', 40]],
    ['letters like the text’s', [60, 300, '隐私政策'], [60, 300, '隐私政策']],
  ])('is not told by %s', (_, one, other) =>
    expect(read(text(LONG, one), text(OTHER, other)).join()).toContain(other[2]),
  );
});

describe('columns', () => {
  const columns = (y: number): Placed[] => [...set(LONG + OTHER, 50, y, 16), ...set(OTHER + LONG, 260, y, 16)];
  test('are read one after the other', () => expect(read(columns(100))).toEqual([LONG + OTHER, OTHER + LONG]));
  test('lines that are not level', () =>
    expect(read(columns(100).map(([x, y, text]) => [x, x > 200 ? y + 5 : y, text]))).toEqual([
      LONG + OTHER,
      OTHER + LONG,
    ]));
  test('a title over both, and one between', () =>
    expect(
      read([
        [140, 60, '青禾记账个人信息保护政策', 16],
        ...columns(100),
        [140, 260, '以下是我们对儿童信息的说明', 16],
        ...columns(300),
      ]),
    ).toEqual([
      '#青禾记账个人信息保护政策',
      LONG + OTHER,
      OTHER + LONG,
      '#以下是我们对儿童信息的说明',
      LONG + OTHER,
      OTHER + LONG,
    ]));
  test('three', () =>
    expect(
      read([...set(LONG + LONG, 30, 100, 15), ...set(OTHER + OTHER, 200, 100, 15), ...set(LONG + OTHER, 370, 100, 15)]),
    ).toEqual([LONG + LONG, OTHER + OTHER, LONG + OTHER]));
  test('of short paragraphs with room between them', () => {
    const short = (from: string): string[] => [0, 20, 40, 1].map((at) => from.slice(at, at + 25));
    const paragraphs = (texts: readonly string[], x: number): Placed[] =>
      texts.flatMap((text, i) => set(text, x, 100 + 46 * i, 16));
    expect(read([...paragraphs(short(LONG), 50), ...paragraphs(short(OTHER), 260)])).toEqual([
      ...short(LONG),
      ...short(OTHER),
    ]);
  });
  describe('full of tables', () => {
    /** Rows in three cells, 22 points apart, from an edge on. */
    const tableAt = (x: number, y: number, names: string): Placed[] =>
      [...names].flatMap((char, i): Placed[] => [
        [x, y + 22 * i, `轻推${char}`],
        [x + 60, y + 22 * i, '推送'],
        [x + 110, y + 22 * i, '标识符'],
      ]);
    const rows = (names: string): string[] => [...names].map((char) => `轻推${char} | 推送 | 标识符`);
    const halves = (y: number): Placed[] => [
      ...set(LONG.slice(0, 48), 50, y, 16),
      ...set(OTHER.slice(0, 48), 260, y, 16),
      ...tableAt(50, y + 60, BRANDS.slice(0, 12)),
      ...tableAt(260, y + 69, BRANDS.slice(12, 24)),
    ];
    const HALVES = [LONG.slice(0, 48), ...rows(BRANDS.slice(0, 12)), OTHER.slice(0, 48), ...rows(BRANDS.slice(12, 24))];
    test('are told by a few full lines', () => expect(read(halves(100))).toEqual(HALVES));
    test('are told by the gutter of another page', () => {
      const tables = [...tableAt(50, 100, BRANDS.slice(0, 9)), ...tableAt(260, 100, BRANDS.slice(9, 20))];
      // In one column they are one table.
      expect(read(tables)[0]).toBe('轻推天 | 推送 | 标识符 | 轻推月 | 推送 | 标识符');
      expect(read(tables, columns(100))).toEqual([...rows(BRANDS.slice(0, 20)), `${LONG}${OTHER}`, `${OTHER}${LONG}`]);
    });
    test('what stands out over the gutter stays on its side', () => {
      const out: Placed = [160, 160 + 22 * 3, '应用列表与标识'];
      expect(read([...halves(100).filter(([x, y]) => x !== 160 || y !== out[1]), out])).toEqual(
        HALVES.map((row) => (row.startsWith('轻推黄') ? row.replace('标识符', out[2]) : row)),
      );
    });
    test.each([
      ['columns with tables', [halves(100)], [1]],
      ['a table on another page of a document in columns', [columns(100), tableAt(50, 100, '天地玄黄')], [2]],
      ['columns of text', [columns(100)], undefined],
      ['tables of a document in one column', [[...set(LONG, 50, 60, 40), ...tableAt(50, 120, '天地玄黄')]], undefined],
    ])('%s: whether their order is sure', (_, pages, unsure) =>
      expect(layOut(pages.map(pageOf)).unsure).toEqual(unsure),
    );
  });
  test('with a table in one of them', () => {
    const cells = BRANDS.slice(0, 6).split('');
    const tabled = cells.flatMap((char, i): Placed[] => [
      [50, 100 + 22 * i, `轻推${char}`],
      [130, 100 + 22 * i, '推送消息'],
    ]);
    const text = LONG + OTHER + LONG;
    expect(read([...tabled, ...set(text, 50, 240, 16), ...set(text + text, 260, 100, 16)])).toEqual([
      ...cells.map((char) => `轻推${char} | 推送消息`),
      text,
      text + text,
    ]);
  });
  test('a paragraph goes on from one to the next', () => {
    const text = LONG + OTHER + LONG + OTHER;
    expect(read([...set(text.slice(0, 120), 50, 100, 15), ...set(text.slice(120), 250, 100, 15)])).toEqual([text]);
  });
});

describe('tables', () => {
  const X = [50, 180, 300];
  /** Cells with their lines; each row starts a step below the last line of the one before. */
  const table = (rows: readonly (readonly string[])[], step: number, pitch = 14, y = 100): Placed[] => {
    let at = y;
    return rows.flatMap((cells) => {
      const placed = cells.flatMap((cell, i) =>
        cell === '' ? [] : cell.split('\n').map((line, n): Placed => [X[i] ?? 0, at + n * pitch, line]),
      );
      at += step + pitch * (Math.max(...cells.map((cell) => cell.split('\n').length)) - 1);
      return placed;
    });
  };
  const ROWS = [
    ['SDK 名称', '使用目的', '收集的信息'],
    ['轻推', '推送消息', '设备标识符'],
    ['云图', '地图', '位置'],
  ];
  const WRAPPED = [
    ['SDK 名称', '使用目的', '收集的信息'],
    ['轻推', '推送消息、\n统计送达', '设备标识符、\n网络状态'],
    ['云图', '地图', '位置、设备型\n号、系统版本'],
  ];
  const flat = (rows: readonly (readonly string[])[]): string[] =>
    rows.map((cells) => cells.join(' | ').replaceAll('\n', ''));

  test.each<readonly [string, readonly Placed[], readonly string[]]>([
    ['a row is a line', table(ROWS, 20), flat(ROWS)],
    ['lines as close as the text’s', table(ROWS, 14), flat(ROWS)],
    ['cells of several lines, rows set apart', table(WRAPPED, 24), flat(WRAPPED)],
    ['cells of several lines, rows not set apart', table(WRAPPED, 14), flat(WRAPPED)],
    ['an empty cell', table([...ROWS, ['拾贝', '', '订单']], 20), [...flat(ROWS), '拾贝 |  | 订单']],
    [
      'cells set in the middle of their row',
      [
        ...table([ROWS[0] ?? []], 20),
        [180, 124, '推送消息、'],
        [300, 124, '设备标识符、'],
        [50, 131, '轻推'],
        [180, 138, '统计送达'],
        [300, 138, '网络状态'],
        [50, 162, '云图'],
        [180, 162, '地图'],
        [300, 162, '位置'],
      ],
      ['SDK 名称 | 使用目的 | 收集的信息', '轻推 | 推送消息、统计送达 | 设备标识符、网络状态', '云图 | 地图 | 位置'],
    ],
    [
      'narrow cells that all but touch, rows set a little apart',
      [
        [50, 100, '名称'],
        [97, 100, '提供方'],
        [160, 100, '目的'],
        [50, 122, '轻推开放'],
        [97, 122, '南屿市轻推'],
        [160, 122, '推送消息、'],
        [50, 137, '平台SDK'],
        [97, 137, '科技有限公'],
        [160, 137, '统计送达'],
        [97, 152, '司'],
        [50, 174, '云图导航'],
        [97, 174, '云图（南屿）'],
        [160, 174, '地图'],
        [50, 189, 'SDK'],
        [97, 189, '有限公司'],
      ],
      [
        '名称 | 提供方 | 目的',
        '轻推开放平台SDK | 南屿市轻推科技有限公司 | 推送消息、统计送达',
        '云图导航SDK | 云图（南屿）有限公司 | 地图',
      ],
    ],
    [
      'narrow cells under a head that stands farther off',
      [
        [60, 87, 'SDK'],
        [83, 103, '方'],
        ...(
          [
            [87, '', '提供', '目的', '信息'],
            [103, '名', '', '', ''],
            [128, '高德', '高德', '定', '位置'],
            [144, '地图', '软件', '位', '标识'],
            [160, 'SDK', '有限', '', ''],
            [176, '', '公司', '', ''],
            [201, '微信', '深圳', '登', '头像'],
            [217, '开放', '市腾', '录', '昵称'],
            [233, 'SDK', '讯', '', ''],
          ] as const
        ).flatMap(([y, ...cells]) =>
          cells.flatMap((text, i): Placed[] => (text === '' ? [] : [[[50, 78, 110, 140][i] ?? 0, y, text]])),
        ),
      ],
      [
        'SDK名 | 提供方 | 目的 | 信息',
        '高德地图SDK | 高德软件有限公司 | 定位 | 位置标识',
        '微信开放SDK | 深圳市腾讯 | 登录 | 头像昵称',
      ],
    ],
    [
      'between text',
      [...set(LONG, 50, 40, 35), ...table(ROWS, 20), ...set(OTHER, 50, 180, 35)],
      [LONG, ...flat(ROWS), OTHER],
    ],
    [
      'before a heading',
      [...table(ROWS, 20), [50, 170, '三、您的权利'], ...set(OTHER, 50, 190, 35)],
      [...flat(ROWS), '三、您的权利', OTHER],
    ],
  ])('%s', (_, placed, lines) => expect(read(placed)).toEqual(lines));

  test('whose last cells are addresses over two lines', () => {
    const rows = BRANDS.slice(0, 8)
      .split('')
      .map((char) => [`轻推${char}`, '南屿市轻推信息技术有限公司', `https://push.example/privacy/\npolicy/of/${char}`]);
    const placed = rows.flatMap(([name, company, link], i): Placed[] => {
      const y = 100 + 34 * i;
      const [first = '', second = ''] = link?.split('\n') ?? [];
      return [
        [50, y + 6, name ?? ''],
        [120, y, company?.slice(0, 10) ?? ''],
        [120, y + 12, company?.slice(10) ?? ''],
        [240, y, first],
        [240, y + 12, second],
      ];
    });
    expect(read(placed)).toEqual(flat(rows));
  });

  test('goes on on the next page, under the same heads', () => {
    const more = [ROWS[0] ?? [], ['拾贝', '支付', '订单']];
    expect(read(table(ROWS, 20, 14, 700), table(more, 20, 14, 150))).toEqual([...flat(ROWS), '拾贝 | 支付 | 订单']);
    const { blocks } = layOut([pageOf(table(ROWS, 20, 14, 700)), pageOf(table(more, 20, 14, 150))]);
    expect(blocks[0]).toMatchObject({ rows: [{ page: 1 }, { page: 1 }, { page: 1 }, { page: 2 }] });
  });
});

describe('whatever stands on a page', () => {
  const text = fc.stringMatching(/^[我们收集您的手机号a-z0-9，。]{1,30}$/);
  const item = fc.tuple(
    fc.integer({ min: 0, max: 590 }),
    fc.integer({ min: 120, max: 700 }),
    text,
    fc.constantFrom(9, 10, 12, 18),
  );
  const letters = (parts: readonly string[]): string =>
    [...parts.join('')]
      .sort()
      .join('')
      .replace(/[\s|#/-]/g, '');

  test('nothing of it is lost', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), (placed) => {
        const page = pageOf(placed);
        // What is drawn twice at the same place is said once.
        fc.pre(new Set(page.items.map(({ text: each }) => each)).size === page.items.length);
        const { blocks } = layOut([page]);
        const found = blocks.flatMap((block) =>
          block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : block.parts.map((part) => part.text),
        );
        expect(letters(found)).toBe(letters(page.items.map(({ text: each }) => each)));
      }),
    );
  });

  test('paragraphs come out as they went in, however wide their lines are', () => {
    const paragraph = fc.stringMatching(/^[我们收集您的手机号码用于创建账]{60,200}$/).map((each) => `${each}。`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 18, max: 45 }),
        (texts, wide) => {
          let y = 120;
          const placed = texts.flatMap((each) => {
            const lines = set(each, 50, y, wide, 2);
            y += 16 * lines.length;
            return lines;
          });
          expect(read(placed)).toEqual(texts);
        },
      ),
    );
  });
});
