import type { Source } from '../load/load-document.ts';
import { markdownToHtml } from '../load/read-html.ts';
import type { ServedPage } from './serve.ts';

/** A decoded file as a page; Markdown is rendered as the command line does. The header outdoes what the page declares. */
export const servedSource = ({ format, text }: Source): ServedPage => ({
  body: format === 'markdown' ? markdownToHtml(text) : text,
  type: `text/${format === 'text' ? 'plain' : 'html'}; charset=utf-8`,
});
