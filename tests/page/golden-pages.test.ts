import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { declaredLook } from '../../utils/page/declared-look.ts';
import { readDocument } from '../../utils/page/read-document.ts';
import { openHtml, outline } from './open.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');

/** Does what a browser does and jsdom does not: opens declared shadow trees and loads frames from their source. */
function finish(page: Document): Document {
  for (let template = declared(page); template; template = declared(page)) {
    const host = template.parentElement;
    template.remove();
    host?.attachShadow({ mode: 'open' }).append(template.content);
  }
  for (const frame of page.querySelectorAll('iframe'))
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = frame.getAttribute('srcdoc') ?? '';
  return page;
}

/** The innermost first: its host still stands in the tree that a selector sees. */
const declared = (page: Document) => [...page.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')].at(-1);

describe('golden pages', () => {
  test.each(readdirSync(PAGES).filter((file) => file.endsWith('.html')))('%s', async (file) => {
    const page = finish(openHtml(readFileSync(path.join(PAGES, file), 'utf8')));
    const lines = outline(readDocument(page, { lookAt: declaredLook }));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(path.join(PAGES, file.replace('.html', '.outline.txt')));
  });
});
