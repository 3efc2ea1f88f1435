import { readFileSync } from 'node:fs';
import { markdownToHtml } from '../load/read-html.ts';
import type { ServedPage } from './serve.ts';

/** A stored page as a site would serve it; HTML names its own encoding, Markdown is rendered as the command line does. */
export function serveFile(file: string): ServedPage {
  if (file.endsWith('.md')) return { body: markdownToHtml(readFileSync(file, 'utf8')) };
  const type = file.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'text/html';
  return { body: readFileSync(file), type };
}
