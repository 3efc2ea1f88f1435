import type { Messages } from '../../locales/messages.ts';
import type { PolicySummary } from '../policy/summary.ts';
import { COPY_FORMATS } from './copy-formats.ts';
import { fileName } from './file-name.ts';
import { toCsv } from './to-csv.ts';
import { toHtml, toHtmlPage } from './to-html.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toPlainText } from './to-plain-text.ts';
import { toShortText } from './to-short-text.ts';

/** Everything that can be copied: what the button may give by itself, and the table. */
export const CLIPBOARD_FORMATS = [...COPY_FORMATS, 'csv'] as const;
export type ClipboardFormat = (typeof CLIPBOARD_FORMATS)[number];

/** What goes to the clipboard: plain text and, for programs that take it, formatted text. */
export interface Copy {
  readonly text: string;
  readonly html: string | null;
}

/** A summary in a format. `takenOn` is the day on which the page was read, ISO. */
export function copyOf(format: ClipboardFormat, summary: PolicySummary, messages: Messages, takenOn?: string): Copy {
  switch (format) {
    case 'short':
      return { text: toShortText(summary, messages, takenOn), html: null };
    case 'text':
      return { text: toPlainText(summary, messages, takenOn), html: toHtml(summary, messages, takenOn) };
    case 'markdown':
      return { text: toMarkdown(summary, messages, takenOn), html: null };
    case 'html': {
      const html = toHtml(summary, messages, takenOn);
      return { text: html, html };
    }
    case 'json':
      return { text: toJson(summary), html: null };
    case 'csv':
      return { text: toCsv(summary, messages), html: null };
  }
}

/** A file to save. */
export interface SavedFile {
  readonly name: string;
  /** MIME type with its encoding. */
  readonly type: string;
  readonly content: string;
}

const FILES: Readonly<Record<SaveFormat, readonly [ending: string, type: string]>> = {
  text: ['txt', 'text/plain'],
  markdown: ['md', 'text/markdown'],
  html: ['html', 'text/html'],
  json: ['json', 'application/json'],
  csv: ['csv', 'text/csv'],
};

/** Spreadsheets take a file for UTF-8 only when it says so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What can be saved as a file: everything but the short text, and the table. */
export const SAVE_FORMATS = ['text', 'markdown', 'html', 'json', 'csv'] as const;
export type SaveFormat = (typeof SAVE_FORMATS)[number];

/** A summary as a file, named after the policy and the day. */
export function fileOf(format: SaveFormat, summary: PolicySummary, messages: Messages, takenOn: string): SavedFile {
  const [ending, type] = FILES[format];
  const content =
    format === 'html' ? toHtmlPage(summary, messages, takenOn) : copyOf(format, summary, messages, takenOn).text;
  const title = messages.words.report.title(summary.policy.product ?? summary.source.title);
  return {
    name: `${fileName(title)} ${takenOn}.${ending}`,
    type: `${type};charset=utf-8`,
    content: format === 'csv' ? BYTE_ORDER_MARK + content : content,
  };
}
