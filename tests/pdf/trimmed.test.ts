import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCmap } from '../../scripts/chinese-cmaps.ts';
import { trimPdfjs } from '../../scripts/trim-pdfjs.ts';
import { readPdf } from '../../utils/pdf/read-pdf.ts';
import { type Coding, makePdf, type PdfOptions } from './make-pdf.ts';

/** The library as it is shipped reads what the whole library reads. */
const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'trimmed-'));
let trimmed: typeof readPdf;

beforeAll(async () => {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [trimPdfjs()],
    build: {
      outDir: folder,
      lib: { entry: path.join(ROOT, 'utils/pdf/read-pdf.ts'), formats: ['es'], fileName: () => 'read-pdf.mjs' },
    },
  });
  trimmed = ((await import(pathToFileURL(path.join(folder, 'read-pdf.mjs')).href)) as { readPdf: typeof readPdf })
    .readPdf;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = '我们会收集您的手机号、IP 地址（192.0.2.1）和设备标识符，用于注册、登录与安全保障。Privacy Policy.';
const PAGES = [
  [
    { x: 72, y: 100, text: '青禾记账隐私政策', size: 20, mark: 0 },
    { x: 72, y: 140, text: TEXT, mark: 1 },
  ],
  [{ x: 72, y: 100, text: TEXT, mark: 0 }],
];

test.each<readonly [string, PdfOptions]>([
  ...(
    [
      'UniGB-UCS2-H',
      'UniGB-UTF16-H',
      'UniCNS-UCS2-H',
      'GBK-EUC-H',
      'to-unicode',
      'type-3',
      'type-3-boxless',
    ] satisfies Coding[]
  ).map((coding) => [coding, { coding }] as const),
  ['packed', { packed: true }],
  [
    'tagged',
    {
      tags: {
        role: 'Document',
        kids: [
          { role: 'H1', kids: [[0, 0]] },
          {
            role: 'P',
            kids: [
              [0, 1],
              [1, 0],
            ],
          },
        ],
      },
    },
  ],
  ['locked', { locked: true }],
  ['turned', { rotate: 90 }],
])('%s', async (_, options) => {
  const file = (): Uint8Array => new Uint8Array(makePdf(PAGES, options));
  const whole = await readPdf(file(), readCmap);
  expect(await trimmed(file(), readCmap)).toEqual(whole);
  if (options.locked) expect(whole).toBe('locked');
  else if (!options.rotate) expect(JSON.stringify(whole)).toContain('IP 地址（192.0.2.1）');
});

test.each(['image', 'form', 'inline'] as const)('a page with a picture: %s', async (kind) => {
  const picture = { x: 0, y: 0, text: '', picture: [595, 842, kind] } as const;
  const file = (): Uint8Array => new Uint8Array(makePdf([...PAGES, [picture], []]));
  expect(await trimmed(file(), readCmap)).toEqual(await readPdf(file(), readCmap));
  expect(await trimmed(file(), readCmap)).toMatchObject({ unread: [3] });
});

test.each(['fill', 'pen', 'line'] as const)('a table within lines: %s', async (kind) => {
  const cells = ['名称', '信息', '轻推', '标识符', '云图', '位置'];
  const texts = cells.map((text, i) => ({ x: 84 + 40 * (i % 2), y: 316 + 20 * Math.floor(i / 2), text }));
  const level = [0, 20, 40, 60].map((y) => ({ x: 80, y: 300 + y, text: '', shape: [80, 0.5, kind] as const }));
  const upright = [0, 40, 80].map((x) => ({ x: 80 + x, y: 300, text: '', shape: [0.5, 60, kind] as const }));
  const file = (): Uint8Array => new Uint8Array(makePdf([[...PAGES.flat(), ...texts, ...level, ...upright]]));
  const whole = await readPdf(file(), readCmap);
  expect(await trimmed(file(), readCmap)).toEqual(whole);
  expect(whole).toMatchObject({ blocks: [{}, {}, { rows: [{ cells: ['名称', '信息'] }, {}, {}] }] });
});

test('no file at all', async () =>
  expect(await trimmed(new TextEncoder().encode('%PDF-1.7'), readCmap)).toBe('broken'));
