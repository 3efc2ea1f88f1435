import { HINT } from '../detect/hints.ts';
import { isLeftOut } from './read-signals.ts';

/**
 * What the look that every page gets found: words that a policy cannot do without, other text, or hardly any text (yet).
 */
export type Glance = 'words' | 'other' | 'empty';

/** Elements probed: so many, and one in so many besides, spread evenly over the page. */
const PROBES = 24;
/** Shorter text is a label; of longer text a part is read, and another after every so many UTF-16 units. */
const LABEL = 11;
const READ = 200;
const EVERY = 2000;
/** A footer or an agreement mentions personal information once; a policy more often, or in one text of twenty. */
const MENTIONS = 2;
const TEXTS_PER_MENTION = 20;
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
  const count = all.length;
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
  for (let at = 0; at < count; at += Math.max(1, count / (PROBES + count / PROBES))) {
    const element = all[at | 0] as Element;
    read(element.firstChild, element);
    read(element.nextSibling);
  }
  if (mentions >= MENTIONS || mentions * TEXTS_PER_MENTION > texts) return 'words';
  return characters < FEW_CHARACTERS && count < FEW_ELEMENTS ? 'empty' : 'other';
}
