import { JSDOM, VirtualConsole } from 'jsdom';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { readDocument } from '../../utils/page/read-document.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';

/** Parses a page without running or fetching anything and without a word on the console. The caller closes it. */
export function openPage(html: string): { readonly document: Document; close(): void } {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  return { document: window.document, close: () => window.close() };
}

export function readHtml(html: string): PolicyDocument {
  const page = openPage(html);
  try {
    return readDocument(page.document, { lookAt: declaredLook }).document;
  } finally {
    page.close();
  }
}
