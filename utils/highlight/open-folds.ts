import { attribute, tagOf } from '../page/safe-dom.ts';
import { parentsOf } from './parent-of.ts';

/** What was opened here, and how to close it again. */
const opened = new Map<Element, () => void>();

/** Opens what the reader could open round a node: `<details>`, and sections that find-in-page would open. */
export function openFolds(node: Node): void {
  for (const element of parentsOf(node)) {
    if (tagOf(element) === 'details') {
      const details = element as HTMLDetailsElement;
      if (details.open) continue;
      details.open = true;
      opened.set(details, () => {
        details.open = false;
      });
    } else if (attribute(element, 'hidden') === 'until-found') {
      // As the browser does it: the page is told first, and may open the section in its own way.
      element.dispatchEvent(new Event('beforematch', { bubbles: true }));
      element.removeAttribute('hidden');
      opened.set(element, () => element.setAttribute('hidden', 'until-found'));
    }
  }
}

/** Closes again what was opened here, but for what the reader has before his eyes. */
export function closeFolds(): void {
  for (const [element, close] of opened) if (!isInView(element)) close();
  opened.clear();
}

/** Whether its window shows some of an element. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < (element.ownerDocument.defaultView?.innerHeight ?? 0);
}
