import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCmap } from '../../scripts/chinese-cmaps.ts';
import type { PdfPage } from '../../utils/pdf/pdf-page.ts';
import { PDFJS, readPages } from '../../utils/pdf/read-pages.ts';
import { readPdf } from '../../utils/pdf/read-pdf.ts';
import { type Coding, makePdf, type PdfOptions, type Run } from './make-pdf.ts';
import { shown } from './set-pages.ts';

const pagesOf = (pages: readonly (readonly Run[])[], options: PdfOptions = {}) =>
  readPages(new Uint8Array(makePdf(pages, options)), readCmap);
const RUN: Run = { x: 72, y: 100, text: '我们收集您的手机号（必填）、IP 地址', size: 12 };

test('speaks with the release that the package is', () => {
  const { version } = JSON.parse(readFileSync('node_modules/pdfjs-dist/package.json', 'utf8')) as { version: string };
  expect(version).toBe(PDFJS);
});

test.each<Coding>(['UniGB-UCS2-H', 'UniGB-UTF16-H', 'UniCNS-UCS2-H', 'GBK-EUC-H', 'to-unicode'])(
  'text in %s, with its place and width',
  async (coding) => {
    // 14 wide characters, 5 of half their width.
    const text = RUN.text;
    const width = 12 * [...text].reduce((sum, char) => sum + (char < '\u0080' ? 0.5 : 1), 0);
    expect(await pagesOf([[RUN]], { coding })).toEqual([
      { width: 595, height: 842, items: [{ text, x: 72, y: 100, width, size: 12 }] },
    ]);
  },
);

test('numbers of Adobe’s collection alone', async () => {
  expect(await pagesOf([[{ ...RUN, text: '我们收集手机号' }]], { coding: 'cids' })).toMatchObject([
    { items: [{ text: '我们收集手机号' }] },
  ]);
});

test('packed streams', async () => {
  expect(await pagesOf([[RUN]], { packed: true })).toEqual(await pagesOf([[RUN]]));
});

test('what runs across the lines is no text', async () => {
  expect(await pagesOf([[RUN, { x: 200, y: 500, text: '内部资料', size: 60, turned: 45 }]])).toEqual(
    await pagesOf([[RUN]]),
  );
});

test('a page that is shown turned: only what then runs along', async () => {
  const upright: Run = { x: 300, y: 400, text: '转过来看的页', turned: 90 };
  const pages = await pagesOf([[RUN, upright]], { rotate: 90 });
  expect(pages).toMatchObject([{ width: 842, height: 595, items: [{ text: '转过来看的页', x: 442, y: 300 }] }]);
});

test.each<readonly [string, Run['shape'] & {}, readonly (readonly [number, number, number, number])[]]>([
  ['a thin bar', [200, 1, 'fill'], [[72, 300, 272, 301]]],
  ['a line', [0, 50, 'line'], [[72, 300, 72, 350]]],
  [
    'a frame',
    [200, 50, 'pen'],
    [
      [72, 350, 272, 350],
      [272, 300, 272, 350],
      [72, 300, 272, 300],
      [72, 300, 72, 350],
    ],
  ],
  ['a slanting line', [200, 50, 'line'], []],
  ['a ground behind text', [200, 50, 'fill'], []],
])('what is drawn beside text: %s', async (_, shape, rules) => {
  const [page] = await pagesOf([
    [
      { ...RUN, y: 400 },
      { x: 72, y: 300, text: '', shape },
    ],
  ]);
  expect((page as PdfPage).rules ?? []).toEqual(rules.map(([x, y, right, bottom]) => ({ x, y, right, bottom })));
});

test('lines of a page that is shown turned', async () => {
  const upright: Run = { x: 300, y: 400, text: '转过来看的页，有好几个字', turned: 90 };
  const [page] = await pagesOf([[upright, { x: 290, y: 100, text: '', shape: [0, 400, 'line'] }]], { rotate: 90 });
  expect((page as PdfPage).rules).toEqual([{ x: 342, y: 290, right: 742, bottom: 290 }]);
});

test('radicals that stand for characters', async () => {
  expect(
    await pagesOf([[{ ...RUN, text: '⼿机号、⻓期、⻚⾯、中华⼈⺠共和国' }]], { coding: 'to-unicode' }),
  ).toMatchObject([{ items: [{ text: '手机号、长期、页面、中华人民共和国' }] }]);
});

test.each<readonly [string, string, () => Uint8Array]>([
  ['locked', 'locked', () => makePdf([[RUN]], { locked: true })],
  ['nothing but a head', 'broken', () => Buffer.from('%PDF-1.7')],
  ['cut short', 'broken', () => makePdf([[RUN]]).subarray(0, 400)],
  ['pages without text', 'scanned', () => makePdf([[], []])],
  ['pages with a number each', 'scanned', () => makePdf([[{ ...RUN, text: '1' }], [{ ...RUN, text: '2' }]])],
  [
    'glyphs that nothing tells the characters of',
    'scanned',
    () => makePdf([[{ ...RUN, text: '\uE001\uE002\uE003\uE004'.repeat(10) }]], { coding: 'to-unicode' }),
  ],
  [
    'glyphs of which some are not told',
    'scanned',
    () => makePdf([[{ ...RUN, text: '我们\uFFFD收集您的\uFFFD' }]], { coding: 'to-unicode' }),
  ],
])('no text: %s', async (_, why, file) => {
  expect(await readPdf(new Uint8Array(file()), readCmap)).toBe(why);
});

test('a file whose table of contents is lost is read all the same', async () => {
  const file = makePdf([[RUN, { ...RUN, y: 118, text: '用于注册和登录' }]]).toString('latin1');
  const read = await readPdf(
    new Uint8Array(Buffer.from(file.replace(/startxref\n\d+/, 'startxref\n7'), 'latin1')),
    readCmap,
  );
  expect(typeof read === 'string' ? read : shown(read)).toEqual([`${RUN.text}用于注册和登录`]);
});

const HEAD: Run = { x: 72, y: 40, text: '青禾科技有限公司 内部编号 QH-2026-03' };
const FOOT: Run = { x: 280, y: 810, text: '第 2 页' };
const picture = (width: number, height: number, kind: 'image' | 'form' | 'inline' = 'image'): Run => ({
  x: 0,
  y: 0,
  text: '',
  picture: [width, height, kind],
});

test.each<readonly [string, readonly number[] | undefined, readonly Run[]]>([
  ['a picture', [2], [picture(595, 842)]],
  ['a picture in a drawing', [2], [picture(595, 842, 'form')]],
  ['a picture in the page’s own drawing', [2], [picture(595, 842, 'inline')]],
  ['strips of a picture under a head and over a number', [2], [HEAD, picture(500, 200), picture(500, 200), FOOT]],
  ['letters that nothing tells', [2], [{ ...RUN, text: '\uE001\uE002\uE003\uE004'.repeat(10) }]],
  ['nothing', undefined, []],
  ['a head and a number', undefined, [HEAD, FOOT]],
  ['a signet', undefined, [HEAD, picture(200, 80, 'form')]],
  ['text on a picture', undefined, [picture(595, 842), { ...RUN, y: 300 }]],
])('a page with %s', async (_, unread, page) => {
  const text = [{ ...RUN, y: 300 }];
  const read = await readPdf(new Uint8Array(makePdf([text, page, text], { coding: 'to-unicode' })), readCmap);
  expect(typeof read === 'string' ? read : read.unread).toEqual(unread);
});

test('a sentence does not go on over a page that could not be read', async () => {
  const [before, behind] = ['您使用人脸识别登录服务时，我们会收集您的', '人脸信息，用于核验您的身份。'];
  const pages = [[{ ...RUN, y: 300, text: before }], [picture(595, 842)], [{ ...RUN, y: 300, text: behind }]];
  const read = await readPdf(new Uint8Array(makePdf(pages)), readCmap);
  expect(typeof read === 'string' ? read : shown(read)).toEqual([before, behind]);
});

test.each([90, 180, 270])('a page whose text lies on its side is turned (%i)', async (turned) => {
  const lines = [RUN, { ...RUN, text: '用于注册和登录' }].map((run, i) => ({
    ...run,
    turned,
    ...(turned === 180 ? { x: 400, y: 400 - 18 * i } : { x: 300 + (turned === 90 ? 18 : -18) * i, y: 400 }),
  }));
  const read = await readPdf(new Uint8Array(makePdf([lines])), readCmap);
  expect(typeof read === 'string' ? read : shown(read)).toEqual([`${RUN.text}用于注册和登录`]);
});

test('only so much text is read', async () => {
  const pages = await readPages(new Uint8Array(makePdf([[RUN], [RUN], [RUN]])), readCmap, 30);
  expect(typeof pages === 'string' ? pages : pages.map(({ items }) => items.length)).toEqual([1, 1, 0]);
});

test('a page of which some letters are called by others’ names is none that can be read', async () => {
  const lines = (...texts: string[]): Run[] => texts.map((text, i) => ({ ...RUN, y: 100 + 20 * i, text }));
  const garbled = lines('我们O会收集您的通\u00af录ÿ也O会共享给第O方Ā', '提供姓]ÿ手机号P地址Ā用于注册ÿ您可以拒ÿ。');
  const foreign = lines('用于 Müller 与 Nestlé 提供的登录服务，我们收集您的手机号码和姓名。');
  const read = (pages: readonly (readonly Run[])[]) =>
    readPdf(new Uint8Array(makePdf(pages, { coding: 'to-unicode' })), readCmap);
  expect(await read([[RUN], garbled, foreign])).toMatchObject({ pages: 3, unread: [2] });
  expect(await read([garbled])).toBe('scanned');
});
