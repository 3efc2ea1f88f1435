import { markdownToHtml } from '../../utils/file/markdown-to-html.ts';
import type { Source } from '../../utils/file/read-source.ts';
import type { ServedPage } from './serve.ts';

/** A decoded file as a page; Markdown is rendered as the command line does. The header outdoes what the page declares. */
export const servedSource = ({ format, text }: Source): ServedPage => ({
  body: format === 'markdown' ? markdownToHtml(text) : text,
  type: `text/${format === 'text' ? 'plain' : 'html'}; charset=utf-8`,
});
