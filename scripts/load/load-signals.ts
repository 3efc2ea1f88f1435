import type { PageSignals } from '../../utils/detect/page-signals.ts';
import { markdownToHtml } from '../../utils/file/markdown-to-html.ts';
import type { Source } from '../../utils/file/read-source.ts';
import { readSignals, signalsOf } from '../../utils/page/read-signals.ts';
import { type Loaded, loadSource } from './load-document.ts';
import { openPage } from './read-html.ts';
import { inPdf } from './show-pdf.ts';

/** What the detector sees in a file; an empty page is a page, not an error. */
export async function loadSignals(path: string): Promise<Loaded<PageSignals>> {
  const source = await loadSource(path);
  if (!source.ok) return source;
  try {
    return { ok: true, value: signalsIn(source.value) };
  } catch (error) {
    return { ok: false, error: `无法解析文件：${error instanceof Error ? error.message : String(error)}` };
  }
}

function signalsIn(source: Source): PageSignals {
  if (source.format === 'text') {
    const blocks = source.text.split('\n').flatMap((line) => line.trim() || []);
    return signalsOf('', blocks);
  }
  if (source.format === 'pdf') return inPdf(source.pdf, (page) => readSignals(page));
  const page = openPage(source.format === 'markdown' ? markdownToHtml(source.text) : source.text);
  try {
    return readSignals(page.document);
  } finally {
    page.close();
  }
}
