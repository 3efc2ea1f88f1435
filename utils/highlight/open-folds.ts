import { attribute, tagOf } from '../page/safe-dom.ts';
import { parentsOf } from './parent-of.ts';

/** Opens what the reader could open round a node: `<details>`, and sections that find-in-page would open. */
export function openFolds(node: Node): void {
  for (const element of parentsOf(node)) {
    if (tagOf(element) === 'details') (element as HTMLDetailsElement).open = true;
    else if (attribute(element, 'hidden') === 'until-found') {
      // As the browser does it: the page is told first, and may open the section in its own way.
      element.dispatchEvent(new Event('beforematch', { bubbles: true }));
      element.removeAttribute('hidden');
    }
  }
}
