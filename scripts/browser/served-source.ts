import { markdownToHtml } from '../../utils/file/markdown-to-html.ts';
import type { Source } from '../../utils/file/read-source.ts';
import { inPdf } from '../load/show-pdf.ts';
import type { ServedPage } from './serve.ts';

/** A decoded file as a page, rendered as the command line does. The header outdoes what the page declares. */
export const servedSource = (source: Source): ServedPage => ({
  body: bodyOf(source),
  type: `text/${source.format === 'text' ? 'plain' : 'html'}; charset=utf-8`,
});

function bodyOf(source: Source): string {
  if (source.format === 'pdf') return inPdf(source.pdf, (page) => `<!DOCTYPE html>${page.documentElement.outerHTML}`);
  return source.format === 'markdown' ? markdownToHtml(source.text) : source.text;
}
