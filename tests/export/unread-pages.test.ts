import { describe, expect, it } from 'vitest';
import { LOCALES, messagesFor } from '../../locales/messages.ts';
import { CLIPBOARD_FORMATS, copyOf, fileOf, SAVE_FORMATS } from '../../utils/export/formats.ts';
import { unreadPages, unsurePages } from '../../utils/export/unread-pages.ts';
import { sampleSummary } from './sample-summary.ts';

const read = sampleSummary();
const summary = { ...read, source: { ...read.source, unreadPages: [2, 5, 6, 7] } };

describe('pages that could not be read', () => {
  it.each([
    ['zh-CN', '第 2、5–7 页没有可读的文字（多半是扫描件或图片），其中的内容未计入。'],
    ['zh-TW', '第 2、5–7 頁沒有可讀的文字（多半是掃描件或圖片），其中的內容未計入。'],
    ['en', 'pp. 2, 5–7 cannot be read (most likely scanned); what is there is not counted.'],
  ])('are named in %s', (tag, said) => {
    expect(unreadPages(summary, messagesFor(tag))).toBe(said);
    expect(unreadPages(read, messagesFor(tag))).toBe('');
  });

  it.each([
    ['zh-CN', '第 3–4 页分栏，又有表格，读出的次序可能有误，请对照原文。'],
    ['zh-TW', '第 3–4 頁分欄，又有表格，讀出的次序可能有誤，請對照原文。'],
    ['en', 'pp. 3–4: tables between columns; the text may have been read in the wrong order, so check it in the file.'],
  ])('or may be in another order are named in %s, in copies too', (tag, said) => {
    const unsure = { ...read, source: { ...read.source, unsurePages: [3, 4] } };
    expect(unsurePages(unsure, messagesFor(tag))).toBe(said);
    expect(unsurePages(read, messagesFor(tag))).toBe('');
    expect(copyOf('text', unsure, messagesFor(tag)).text).toContain(said);
  });

  const chinese = messagesFor('zh-CN');
  const said = (text: string): boolean => /第 2、5–7 页/.test(text) || /"unreadPages": \[\s*2,/.test(text);
  it.each(CLIPBOARD_FORMATS)('stand in the copy as %s', (format) => {
    expect(said(copyOf(format, summary, chinese).text)).toBe(true);
    expect(said(copyOf(format, read, chinese).text)).toBe(false);
  });
  it.each(SAVE_FORMATS)('stand in the file as %s', (format) =>
    expect(said(fileOf(format, summary, chinese, '2026-05-04').content)).toBe(true),
  );
  it.each(Object.values(LOCALES))('stand with what is missing ($lang)', (messages) =>
    expect(copyOf('short', summary, messages).text).toMatch(
      new RegExp(`${messages.words.line.missing}\\s?[（(].{0,20}2.{1,3}5–7`),
    ),
  );
});
