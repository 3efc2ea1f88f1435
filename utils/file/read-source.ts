import { decode } from '../text/decode.ts';
import { type BinaryKind, recogniseBinary } from './recognise-binary.ts';

export type Format = 'html' | 'markdown' | 'text';

/** A file as text, and what kind of text it is. */
export interface Source {
  readonly format: Format;
  /** Line ends are "\n". */
  readonly text: string;
}

/** Why a file was not read. */
export type Unread = 'too-large' | 'empty' | BinaryKind;

/** Most bytes read of one file; a larger file is refused, not half read. */
export const MOST_BYTES = 64 * 2 ** 20;
const HTML_START =
  /^\s{0,200}(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype|html|head|body|div|p|h[1-6]|table|meta|script|section|article)\b/i;

/** Decodes a file by its bytes, and tells its format by name and text; else why there is nothing to decode. */
export function readSource(name: string, bytes: Uint8Array): Source | Unread {
  if (bytes.length > MOST_BYTES) return 'too-large';
  if (bytes.length === 0) return 'empty';
  const binary = recogniseBinary(bytes);
  if (binary !== null) return binary;
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  return { format: formatOf(name, text), text };
}

function formatOf(name: string, text: string): Format {
  const extension = /\.[^./\\]{1,20}$/.exec(name.toLowerCase())?.[0] ?? '';
  if (/^\.(?:x?html?|mht|shtml)$/.test(extension)) return 'html';
  if (/^\.(?:md|mdx|markdown)$/.test(extension)) return 'markdown';
  return extension !== '.txt' && HTML_START.test(text.slice(0, 1000)) ? 'html' : 'text';
}
