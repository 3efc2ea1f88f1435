import { readFileSync } from 'node:fs';
import { markdownToHtml } from '../../utils/file/markdown-to-html.ts';
import { decode, encodingOf } from '../../utils/text/decode.ts';
import type { ServedPage } from './serve.ts';

/** A stored page as its site serves it, encoding named; Markdown is rendered as the command line does. */
export function serveFile(file: string): ServedPage {
  const bytes = readFileSync(file);
  if (file.endsWith('.md')) return { body: markdownToHtml(decode(bytes)) };
  return { body: bytes, type: `text/${file.endsWith('.txt') ? 'plain' : 'html'}; charset=${encodingOf(bytes)}` };
}
