import type { PageSignals } from '../../utils/detect/page-signals.ts';
import { markdownToHtml } from '../../utils/file/markdown-to-html.ts';
import type { Source } from '../../utils/file/read-source.ts';
import { readSignals, signalsOf } from '../../utils/page/read-signals.ts';
import { type Loaded, loadSource } from './load-document.ts';
import { openPage } from './read-html.ts';

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

function signalsIn({ format, text }: Source): PageSignals {
  if (format === 'text') {
    const blocks = text.split('\n').flatMap((line) => line.trim() || []);
    return signalsOf('', blocks);
  }
  const page = openPage(format === 'markdown' ? markdownToHtml(text) : text);
  try {
    return readSignals(page.document);
  } finally {
    page.close();
  }
}
