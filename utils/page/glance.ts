import { HINT } from '../detect/hints.ts';
import { isLeftOut } from './read-signals.ts';

/**
 * What the look that every page gets found: words that a policy cannot do without, other text, or hardly any text (yet).
 */
export type Glance = 'words' | 'other' | 'empty';

/** The first so many elements are probed, then one in more and more, up to where even a portal has come to its point. */
const DENSE_PROBES = 24;
const MOST_ELEMENTS = 20_000;
/** Shorter text is a label; of longer text a part is read, and another after every so many UTF-16 units. */
const LABEL = 11;
const READ = 200;
const EVERY = 2000;
/** A footer or an agreement mentions personal information once; a policy more often, or in one text of seventeen. */
const MENTIONS = 2;
const TEXTS_PER_MENTION = 17;
/** Less text than this in fewer elements than that is a page still to come, or none. */
const FEW_CHARACTERS = 120;
const FEW_ELEMENTS = 150;

const TEXT = 3;

/**
 * A glance at title, address, first heading and the text of a few elements, which the browser itself finds: it costs
 * microseconds on any page, and no layout.
 */
export function glance(page: Document): Glance {
  // Live collections are the browser's own index; a selector would search the page each time.
  const tagged = (tag: string) => page.getElementsByTagName(tag);
  const heading = tagged('h1')[0] ?? tagged('h2')[0] ?? tagged('h3')[0];
  if (HINT.test(page.title + page.URL + heading?.textContent)) return 'words';
  const all = tagged('*');
  let texts = 0;
  let mentions = 0;
  let characters = 0;
  const read = (node: Node | null, element?: Element): void => {
    const data = node?.nodeType === TEXT ? (node as Text).data : '';
    if (data.length < LABEL || (element && isLeftOut(element))) return;
    characters += data.length;
    for (let at = 0; at < data.length; at += EVERY) {
      texts++;
      if (HINT.test(data.slice(at, at + READ))) mentions++;
    }
  };
  // Its length would be a walk through the whole page; each next one is found from the one before.
  let at = 0;
  for (let element = all[0]; element && at < MOST_ELEMENTS; element = all[at | 0]) {
    at += 1 + at / DENSE_PROBES;
    read(element.firstChild, element);
    read(element.nextSibling);
  }
  if (mentions >= MENTIONS || mentions * TEXTS_PER_MENTION > texts) return 'words';
  return characters < FEW_CHARACTERS && at < FEW_ELEMENTS ? 'empty' : 'other';
}
