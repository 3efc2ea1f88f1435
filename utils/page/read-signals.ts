import type { PageSignals } from '../detect/page-signals.ts';
import { spread } from '../detect/spread.ts';

/** Most nodes that the look at a page visits, once the first glance found something. */
const MOST_NODES = 40_000;

const TEXT = 3;
const ELEMENTS_AND_TEXT = 5;
/** Most UTF-16 units of text in a sample, and in how many windows. */
const SAMPLE = 8000;
const WINDOWS = 8;

/**
 * Samples a page's running text without touching layout: no styles, no boxes, no `innerText`; and without links, which lead
 * elsewhere. Walks with a TreeWalker, which no form control can shadow; a form whose `localName` is shadowed is a block
 * all the same.
 * @param inner gets the shadow roots and the documents of frames that were walked
 */
export function readSignals(page: Document, inner: Node[] = [], within: Node = page, nodes = MOST_NODES): PageSignals {
  const inline = /^(?:[abiu]|code|em|font|label|mark|small|span|strong|su[bp])$/;
  const leftOut = /^(?:(?:but|foo|nos|scr|sel|sty|te)\w+|head|nav)$/;
  const blocks: string[] = [];
  let block = '';
  let left = nodes;
  const endBlock = () => {
    const text = block.trim();
    if (text) blocks.push(text);
    block = '';
  };
  const walk = (root: Node): TreeWalker => page.createTreeWalker(root, ELEMENTS_AND_TEXT);
  // Those around the root that is walked: roots may nest deeper than calls.
  const outer: TreeWalker[] = [];
  let walker: TreeWalker | undefined = walk(within);
  let around: Node | null | undefined;
  while (walker && left-- > 0) {
    const node = walker.nextNode() as Visited | null;
    if (!node) {
      endBlock();
      walker = outer.pop();
    } else if (node.nodeType === TEXT) {
      const { parentNode } = node;
      if (parentNode !== around && !inline.test((parentNode as Element).localName)) {
        endBlock();
        around = parentNode;
      }
      block += node.data;
    } else if (node.localName === 'a' ? node.hasAttribute('href') : leftOut.test(node.localName)) {
      while (walker.lastChild()) {
        // From the last node inside, the next one is behind the element.
      }
    } else {
      if (!inline.test(node.localName)) endBlock();
      const inside = node.contentDocument ?? node.shadowRoot;
      if (inside) {
        inner.push(inside);
        outer.push(walker);
        walker = walk(inside);
      }
    }
  }
  endBlock();
  return signalsOf(page.title, blocks);
}

/** `contentDocument`: of a frame, when it is of this origin. */
type Visited = Element & Text & { readonly contentDocument?: Document | null };

/** The signals of text whose blocks are known: windows of it, evenly spread, or all when it is no longer than they are. */
export function signalsOf(title: string, blocks: readonly string[]): PageSignals {
  const text = blocks.join('\n');
  return { title, sample: spread(text, SAMPLE, WINDOWS), characters: text.length };
}
