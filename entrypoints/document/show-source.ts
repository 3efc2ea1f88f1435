import { markdownToHtml } from '../../utils/file/markdown-to-html.ts';
import type { Source } from '../../utils/file/read-source.ts';
import { copyInSteps } from '../../utils/page/copy-plain.ts';
import { copyTextInSteps } from '../../utils/page/copy-text.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { SLICE_MS } from '../../utils/page/read-document.ts';

/** Shows a source's text in an element, in slices, in place of what stands there. @returns the title that it gives itself, or "" */
export async function showSource({ format, text }: Source, into: Element): Promise<string> {
  const shown = into.cloneNode() as Element;
  if (format === 'text') {
    await inSlices(copyTextInSteps(text, shown), SLICE_MS);
    into.replaceChildren(...shown.childNodes);
    return '';
  }
  // Inert: nothing in it runs or loads.
  const page = new DOMParser().parseFromString(format === 'markdown' ? markdownToHtml(text) : text, 'text/html');
  await inSlices(copyInSteps(page, shown), SLICE_MS);
  into.replaceChildren(...shown.childNodes);
  return page.title.trim();
}
