import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, locateAll } from '../../utils/highlight/locate.ts';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { readDocument } from '../../utils/page/read-document.ts';
import type { Reading } from '../../utils/page/reading.ts';
import { openHtml } from './open.ts';

/** What a stretch of the text must read as in the page, and what a range over the page does read. */
const bare = (text: string) => text.replace(/[\s\u200B\u2060\u00AD]/g, '');

const texts = fc.array(
  fc.constantFrom(
    '我们',
    '收集',
    '手机号',
    ' ',
    '\n',
    '  \n ',
    'IP',
    '&amp;',
    '。',
    '1.',
    '\u200B',
    '&nbsp;',
    '😀',
    '𠮷',
  ),
  { maxLength: 6 },
);
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts.map((parts) => parts.join('')),
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'span',
          'b',
          'a href="/x"',
          'li',
          'h2',
          'td',
          'pre',
          'section',
          'nav',
          'ul',
          'ol',
          'table',
        ),
        fc.constantFrom('', '', '', ' hidden', ' style="white-space:pre-line"', ' style="display:none"'),
        tie('html'),
      )
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner}</${tag.split(' ')[0]}>`),
    fc.constantFrom('<br>', '<!-- -->', '<script>x</script>', '<img>'),
  ),
  html: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
}));

const shared = openHtml('');
function read(source: string): Reading {
  shared.body.innerHTML = source;
  return readDocument(shared.body, { lookAt: declaredLook });
}

const textOfRanges = (reading: Reading, start: number, end: number): string =>
  locateAll(reading, start, end)
    .map((range) => range.toString())
    .join('');

describe('every offset leads back into the page', () => {
  test('each character is the one in its node', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { document, pieces } = read(source);
        for (const { node, from, start, end } of pieces)
          for (let i = start; i < end; i++) {
            const inPage = node.data[from + i - start] ?? '';
            expect(document.text[i]).toBe(/[\t\n\r\f]/.test(inPage) && document.text[i] === ' ' ? ' ' : inPage);
          }
      }),
      { numRuns: 300 },
    );
  });

  test('pieces and blocks are in order, and every visible character is in a block', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { document, pieces } = read(source);
        let at = 0;
        for (const { start, end } of pieces) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        let outside = '';
        at = 0;
        for (const { start, end } of document.blocks) {
          outside += document.text.slice(at, start);
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect((outside + document.text.slice(at)).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('a block’s range reads as the block', () => {
    fc.assert(
      fc.property(html, (source) => {
        const reading = read(source);
        const { text, blocks } = reading.document;
        for (const { start, end } of blocks) {
          const range = locate(reading, start, end);
          // What is hidden between two visible characters lies in the range, too.
          if (!/hidden|none|script/.test(source))
            expect(bare(range?.toString() ?? '')).toBe(bare(text.slice(start, end)));
          expect(range?.toString().trim().at(0)).toBe(text.slice(start, end).trim().at(0));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('any stretch of a page without hidden parts', () => {
    const shown = html.filter((source) => !/hidden|none|script/.test(source));
    fc.assert(
      fc.property(shown, fc.nat(), fc.nat(), (source, a, b) => {
        const reading = read(source);
        const { text } = reading.document;
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        expect(bare(textOfRanges(reading, start, end))).toBe(bare(text.slice(start, end)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('ranges', () => {
  const page = () => openHtml('<p>我们<b>收集</b>您的<i>手机号</i></p><x-box></x-box><p>和位置</p>');
  const reading = (document: Document) => readDocument(document, { lookAt: declaredLook });

  test('cross elements', () => {
    const range = locate(reading(page()), 1, 8);
    expect([range?.startOffset, range?.endOffset, range?.toString()]).toEqual([1, 2, '们收集您的手机']);
  });

  test('one for each tree', () => {
    const document = page();
    const shadow = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>及相册</p>';
    const read = reading(document);
    expect(read.document.text).toBe('我们收集您的手机号\n及相册\n和位置');
    expect(locateAll(read, 7, 16).map(String)).toEqual(['机号', '及相册', '和位']);
  });

  test('nothing where the page has changed', () => {
    const document = page();
    const read = reading(document);
    const bold = document.querySelector('b')?.firstChild as Text;
    bold.data = '不收集';
    expect(locate(read, 0, 9)).toBeNull();
    expect(locate(read, 6, 9)?.toString()).toBe('手机号');
    document.querySelector('i')?.remove();
    expect(locate(read, 6, 9)).toBeNull();
  });

  test('nothing for an empty stretch or a separator', () => {
    const read = reading(page());
    expect(locate(read, 3, 3)).toBeNull();
    expect(locate(read, 9, 10)).toBeNull();
  });
});
