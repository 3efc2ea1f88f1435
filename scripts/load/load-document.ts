import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readText } from '../../utils/page/read-text.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import { decode } from '../../utils/text/decode.ts';
import { markdownToHtml, readHtml } from './read-html.ts';
import { recogniseBinary } from './recognise-binary.ts';

/** Failure is a value: one bad file must not stop a run over thousands. */
export type Loaded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export type Format = 'html' | 'markdown' | 'text';

export interface Source {
  readonly format: Format;
  /** Line ends are "\n". */
  readonly text: string;
}

/** Most bytes read of one file; a larger file is refused, not half read. */
const MOST_BYTES = 64 * 2 ** 20;
const HTML_START =
  /^\s{0,200}(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype|html|head|body|div|p|h[1-6]|table|meta|script|section|article)\b/i;

/** Reads a file (`.html .htm .md .txt`, or `-` for standard input) as a policy document. Errors are in Chinese. */
export async function loadDocument(path: string): Promise<Loaded<PolicyDocument>> {
  const source = await loadSource(path);
  if (!source.ok) return source;
  try {
    const document = documentOf(source.value);
    return document.text.trim() === '' ? { ok: false, error: '文件中没有可读的文字' } : { ok: true, value: document };
  } catch (error) {
    return { ok: false, error: `无法解析文件：${messageOf(error)}` };
  }
}

/** Reads and decodes a file without parsing it. */
export async function loadSource(path: string): Promise<Loaded<Source>> {
  let bytes: Uint8Array;
  try {
    if (path !== '-' && (await stat(path)).size > MOST_BYTES) return { ok: false, error: '文件超过 64 MB，未读取' };
    bytes = path === '-' ? await readStandardInput() : await readFile(path);
  } catch (error) {
    return { ok: false, error: `无法读取文件：${reasonOf(error)}` };
  }
  if (bytes.length === 0) return { ok: false, error: '文件是空的' };
  const binary = recogniseBinary(bytes);
  if (binary !== null) return { ok: false, error: `不是文本文件（${binary}），无法读取` };
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  return { ok: true, value: { format: formatOf(path, text), text } };
}

function documentOf({ format, text }: Source): PolicyDocument {
  if (format === 'text') return readText(text);
  return readHtml(format === 'markdown' ? markdownToHtml(text) : text);
}

function formatOf(path: string, text: string): Format {
  const extension = extname(path).toLowerCase();
  if (/^\.(?:x?html?|mht|shtml)$/.test(extension)) return 'html';
  if (/^\.(?:md|mdx|markdown)$/.test(extension)) return 'markdown';
  return extension !== '.txt' && HTML_START.test(text.slice(0, 1000)) ? 'html' : 'text';
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在',
  EACCES: '没有读取权限',
  EISDIR: '这是一个文件夹',
};

const reasonOf = (error: unknown) => REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? messageOf(error);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
