import { JSDOM, VirtualConsole } from 'jsdom';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { type ReadOptions, readDocument } from '../../utils/page/read-document.ts';
import type { Reading } from '../../utils/page/reading.ts';

/** A page of its own, no scripts. */
export const openHtml = (html: string, url = 'https://qingshan.example/legal/privacy'): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

export const read = (html: string, options: ReadOptions = {}): Reading =>
  readDocument(openHtml(html), { lookAt: declaredLook, ...options });

/** One line per block: region, kind and level, number, cell, text. What golden pages are compared by. */
export function outline({ document: { text, blocks } }: Reading): string[] {
  return blocks.map(({ start, end, kind, level, number, cell, region }) => {
    const place = cell ? `[${cell.table}:${cell.row},${cell.column}${cell.header ? ' head' : ''}]` : '';
    return `${region === 'chrome' ? '~' : ''}${kind}${level || ''}${place}${number ? ` #${number}` : ''} ${text.slice(start, end)}`;
  });
}
