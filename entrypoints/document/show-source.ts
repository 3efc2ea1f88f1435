import { markdownToHtml } from '../../utils/file/markdown-to-html.ts';
import type { Source } from '../../utils/file/read-source.ts';
import { copyInSteps } from '../../utils/page/copy-plain.ts';
import { copyTextInSteps } from '../../utils/page/copy-text.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { parseInSteps } from '../../utils/page/parse-in-steps.ts';
import { SLICE_MS } from '../../utils/page/read-document.ts';
import type { Steps } from '../../utils/policy/steps.ts';

/**
 * Shows a source's text in an element, in slices, in place of what stands there.
 *
 * @returns the title that it gives itself, or ""; null, and nothing changed, where its markup is too complex to be parsed in time
 */
export const showSource = (source: Source, into: Element): Promise<string | null> =>
  inSlices(showInSteps(source, into), SLICE_MS);

function* showInSteps({ format, text }: Source, into: Element): Steps<string | null> {
  const shown = into.cloneNode() as Element;
  let title = '';
  if (format === 'text') yield* copyTextInSteps(text, shown);
  else {
    // Inert: nothing in it runs or loads.
    const page = yield* parseInSteps(format === 'markdown' ? markdownToHtml(text) : text);
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
