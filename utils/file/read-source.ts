import type { PdfProblem, PdfText } from '../pdf/pdf-text.ts';
import { decode } from '../text/decode.ts';
import { type BinaryKind, recogniseBinary } from './recognise-binary.ts';
import { savedPage } from './saved-page.ts';

/** A file as text, and what kind of text it is. */
export type Source = TextSource | { readonly format: 'pdf'; readonly pdf: PdfText };

export interface TextSource {
  readonly format: 'html' | 'markdown' | 'text';
  /** Line ends are "\n". */
  readonly text: string;
}

/** Why a file was not read. */
export type Unread = 'too-large' | 'empty' | Exclude<BinaryKind, 'pdf'> | PdfProblem;

/** Reads a PDF, in a thread of its own where there is one; the bytes are used up. Never rejects. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfText | PdfProblem>;

/** Most bytes read of one file; a larger file is refused, not half read. */
export const MOST_BYTES = 64 * 2 ** 20;
const HTML_START =
  /^\s{0,200}(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype|html|head|body|div|p|h[1-6]|table|meta|script|section|article)\b/i;

/** Reads a file by its bytes, and tells its format by name and text; else why there is nothing to read. */
export async function readSource(name: string, bytes: Uint8Array, readPdf: ReadPdf): Promise<Source | Unread> {
  if (bytes.length > MOST_BYTES) return 'too-large';
  if (bytes.length === 0) return 'empty';
  const binary = recogniseBinary(bytes);
  if (binary === 'pdf') {
    const pdf = await readPdf(bytes);
    return typeof pdf === 'string' ? pdf : { format: 'pdf', pdf };
  }
  if (binary !== null) return binary;
  const saved = savedPage(bytes);
  const text = decode(saved ?? bytes).replace(/\r\n?/g, '\n');
  return { format: saved ? 'html' : formatOf(name, text), text };
}

function formatOf(name: string, text: string): TextSource['format'] {
  const extension = /\.[^./\\]{1,20}$/.exec(name.toLowerCase())?.[0] ?? '';
  if (/^\.(?:x?html?|shtml)$/.test(extension)) return 'html';
  if (/^\.(?:md|mdx|markdown)$/.test(extension)) return 'markdown';
  return extension !== '.txt' && HTML_START.test(text.slice(0, 1000)) ? 'html' : 'text';
}
