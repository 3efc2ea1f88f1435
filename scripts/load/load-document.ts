import { readFile, stat } from 'node:fs/promises';
import { markdownToHtml } from '../../utils/file/markdown-to-html.ts';
import { MOST_BYTES, readSource, type Source, type Unread } from '../../utils/file/read-source.ts';
import { readText } from '../../utils/page/read-text.ts';
import type { PdfProblem, PdfText } from '../../utils/pdf/pdf-text.ts';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import { readCmap } from '../chinese-cmaps.ts';
import { readHtml } from './read-html.ts';
import { readShown } from './show-pdf.ts';

/** Failure is a value: one bad file must not stop a run over thousands. */
export type Loaded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

const notText = (kind: string): string => `不是文本文件（${kind}），无法读取`;
const UNREAD: Readonly<Record<Unread, string>> = {
  'too-large': '文件超过 64 MB，未读取',
  empty: '文件是空的',
  locked: '打开这份 PDF 要输密码，无法读取',
  broken: '这份 PDF 读不出来，文件可能不完整',
  scanned: '这份 PDF 里没有可读的文字，多半是扫描件，或没写明是什么字',
  slow: '这份 PDF 读得太久，未读完',
  archive: notText('压缩包或 Office 文档'),
  'old-office': notText('旧版 Office 文档'),
  picture: notText('图片'),
  program: notText('程序文件'),
  binary: notText('二进制文件'),
};

/** Reads a file (`.html .htm .mhtml .md .txt .pdf`, or `-` for standard input) as a policy document. Errors are in Chinese. */
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
    if (path !== '-' && (await stat(path)).size > MOST_BYTES) return { ok: false, error: UNREAD['too-large'] };
    bytes = path === '-' ? await readStandardInput() : await readFile(path);
  } catch (error) {
    return { ok: false, error: `无法读取文件：${reasonOf(error)}` };
  }
  const source = await readSource(path, bytes, readPdfHere);
  return typeof source === 'string' ? { ok: false, error: UNREAD[source] } : { ok: true, value: source };
}

function documentOf(source: Source): PolicyDocument {
  if (source.format === 'pdf') return readShown(source.pdf);
  if (source.format === 'text') return readText(source.text);
  return readHtml(source.format === 'markdown' ? markdownToHtml(source.text) : source.text);
}

/** Only who reads a PDF waits for the library. A Buffer may be a window on other files' bytes, and the library keeps them. */
async function readPdfHere(bytes: Uint8Array): Promise<PdfText | PdfProblem> {
  const { readPdf } = await import('../../utils/pdf/read-pdf.ts');
  return readPdf(new Uint8Array(bytes), readCmap).catch(() => 'broken' as const);
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
