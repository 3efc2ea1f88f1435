import { markdownToHtml } from '../../utils/file/markdown-to-html.ts';
import type { Source } from '../../utils/file/read-source.ts';
import { copyPdfInSteps, type PageLabel } from '../../utils/page/copy-pdf.ts';
import { copyInSteps } from '../../utils/page/copy-plain.ts';
import { copyTextInSteps } from '../../utils/page/copy-text.ts';
import { inSlices, SLICE_MS } from '../../utils/page/in-slices.ts';
import { parseInSteps } from '../../utils/page/parse-in-steps.ts';
import { titleOf } from '../../utils/pdf/pdf-text.ts';
import type { Steps } from '../../utils/policy/steps.ts';

/**
 * Shows a source's text in an element, in slices, in place of what stands there.
 *
 * @param pageLabel What a page of a PDF is called, and one that could not be read
 * @returns the title that it gives itself, or ""; null, and nothing changed, where its markup is too complex to be parsed in time
 */
export const showSource = (source: Source, into: Element, pageLabel: PageLabel): Promise<string | null> =>
  inSlices(showInSteps(source, into, pageLabel), SLICE_MS);

function* showInSteps(source: Source, into: Element, pageLabel: PageLabel): Steps<string | null> {
  const shown = into.cloneNode() as Element;
  let title = '';
  if (source.format === 'pdf') {
    yield* copyPdfInSteps(source.pdf, shown, pageLabel);
    title = titleOf(source.pdf);
  } else if (source.format === 'text') yield* copyTextInSteps(source.text, shown);
  else {
    // Inert: nothing in it runs or loads.
    const page = yield* parseInSteps(source.format === 'markdown' ? markdownToHtml(source.text) : source.text);
    if (!page) return null;
    yield* copyInSteps(page, shown);
    title = page.title.trim();
  }
  into.replaceChildren();
  for (let node = shown.firstChild; node; node = shown.firstChild) {
    into.append(node);
    yield;
  }
  return title;
}
