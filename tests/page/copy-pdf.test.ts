import { expect, test } from 'vitest';
import { openPage, readHtml } from '../../scripts/load/read-html.ts';
import { inPdf, readShown } from '../../scripts/load/show-pdf.ts';
import { summarize } from '../../utils/analysis/summarize.ts';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { withPageStarts } from '../../utils/page/page-starts.ts';
import { readDocument } from '../../utils/page/read-document.ts';
import type { PdfText } from '../../utils/pdf/pdf-text.ts';

const paragraph = (page: number, text: string, level = 0) =>
  ({ kind: 'paragraph', level, parts: [{ page, text }] }) as const;
const PDF: PdfText = {
  pages: 5,
  blocks: [
    paragraph(1, '隐私政策', 1),
    {
      kind: 'paragraph',
      level: 0,
      parts: [
        { page: 1, text: '我们收集您的手机号码，' },
        { page: 2, text: '用于注册登录。' },
      ],
    },
    {
      kind: 'table',
      rows: [
        { page: 2, cells: ['SDK 名称', '收集的信息'] },
        { page: 3, cells: ['轻推', '设备标识符'] },
      ],
    },
    paragraph(5, '您可以在设置中注销您的账号。'),
  ],
};

test('reads as a page with headings, paragraphs and a table', () => {
  const { text, blocks, title } = readShown(PDF);
  expect(title).toBe('隐私政策');
  expect(text).toBe(
    '隐私政策\n我们收集您的手机号码，用于注册登录。\nSDK 名称\t收集的信息\n轻推\t设备标识符\n您可以在设置中注销您的账号。',
  );
  expect(blocks.map(({ kind, level, cell }) => `${kind} ${level} ${cell ? `${cell.row},${cell.column}` : ''}`)).toEqual(
    ['heading 1 ', 'paragraph 0 ', 'cell 0 0,0', 'cell 0 0,1', 'cell 0 1,0', 'cell 0 1,1', 'paragraph 0 '],
  );
});

test('knows where each page starts, one without text with the next', () => {
  const { text, pages = [] } = readShown(PDF);
  expect(pages.map((start) => text.slice(start, start + 4))).toEqual([
    '隐私政策',
    '用于注册',
    '轻推\t设',
    '您可以在',
    '您可以在',
  ]);
});

test('evidence says its page', () => {
  const { collected, rights } = summarize(readShown(PDF), 'zh-Hans');
  expect(collected[0]?.evidence[0]).toMatchObject({ page: 1 });
  expect(rights[0]?.evidence[0]).toMatchObject({ page: 5, quote: expect.stringContaining('注销') });
});

test('the marks of pages are empty, and say what they are called', () => {
  const labels = inPdf(PDF, (page) =>
    [...page.querySelectorAll('.page-start')].map((mark) => [
      mark.tagName,
      mark.textContent,
      mark.getAttribute('data-label'),
    ]),
  );
  expect(labels).toEqual([
    ['DIV', '', '1'],
    ['SPAN', '', '2'],
    ['SPAN', '', '3'],
    ['DIV', '', '4'],
    ['DIV', '', '5'],
  ]);
});

test('a page that could not be read says so in its place', () => {
  const pdf = { ...PDF, unread: [4] };
  expect(readShown(PDF).unreadPages).toBeUndefined();
  expect(readShown(pdf).unreadPages).toEqual([4]);
  expect(summarize(readShown(pdf), 'zh-Hans').source.unreadPages).toEqual([4]);
  const marked = inPdf(pdf, (page) => [...page.querySelectorAll('.unread')].map((mark) => mark.outerHTML));
  expect(marked).toEqual(['<div class="page-start unread" data-label="4"></div>']);
});

test('a page that may have been read in another order is known as such', () => {
  const pdf = { ...PDF, unread: [4], unsure: [2, 4] };
  expect(readShown(PDF).unsurePages).toBeUndefined();
  expect(readShown(pdf)).toMatchObject({ unreadPages: [4], unsurePages: [2, 4] });
  expect(summarize(readShown(pdf), 'zh-Hans').source.unsurePages).toEqual([2, 4]);
});

test('a page of the web has no pages, whatever it calls its elements', () => {
  const html = '<p>甲</p><div class="page-start"></div><p>乙</p>';
  expect(readHtml(html).pages).toBeUndefined();
  const page = openPage(html);
  const reading = readDocument(page.document, { lookAt: declaredLook });
  expect(withPageStarts(reading, page.document).document.pages).toBeUndefined();
  page.close();
});
