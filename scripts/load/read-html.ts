import { JSDOM, VirtualConsole } from 'jsdom';
import { marked } from 'marked';
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

/** Front matter is about the file, not part of the page. */
const FRONT_MATTER = /^---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/;

export function markdownToHtml(markdown: string): string {
  const front = FRONT_MATTER.exec(markdown);
  const title = /^title:\s{0,8}["']?([^\n"']{1,200})/m.exec(front?.[1] ?? '')?.[1]?.trim() ?? '';
  const body = marked.parse(markdown.slice(front?.[0].length ?? 0), { async: false, gfm: true });
  return `<!DOCTYPE html><title>${title.replace(/[<&]/g, '')}</title>${body}`;
}
