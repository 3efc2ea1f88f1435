import type { PageSignals } from '../detect/page-signals.ts';

/** Most nodes that the look at a page visits, once the first glance found something. */
export const SECOND_LOOK = 40_000;

const TEXT = 3;
const ELEMENTS_AND_TEXT = 5;
const LEFT_OUT = /^(?:button|footer|head|nav|noscript|option|script|select|style|te\w+)$/;
const INLINE = /^(?:a|b|code|em|font|i|label|mark|small|span|strong|su[bp]|u)$/;
/** Most UTF-16 units of text in a sample, and in how many windows. */
const SAMPLE = 8000;
const WINDOWS = 8;

/**
 * Samples a page's running text without touching layout: no styles, no boxes, no `innerText`. Walks with a TreeWalker, which
 * no form control can shadow; a form whose `localName` is shadowed is a block all the same.
 */
export function readSignals(page: Document, nodes: number): PageSignals {
  const blocks: string[] = [];
  let block = '';
  let left = nodes;
  const endBlock = () => {
    const text = block.trim();
    if (text) blocks.push(text);
    block = '';
  };
  const walk = (root: Node): void => {
    const walker = page.createTreeWalker(root, ELEMENTS_AND_TEXT);
    let around: Node | null = null;
    let node = walker.nextNode() as Visited | null;
    while (node && left-- > 0) {
      const { parentNode } = node;
      if (node.nodeType === TEXT) {
        if (parentNode !== around && !INLINE.test((parentNode as Element).localName)) {
          endBlock();
          around = parentNode;
        }
        block += node.data;
      } else if (isLeftOut(node)) {
        node = past(walker) as Visited | null;
        continue;
      } else {
        if (!INLINE.test(node.localName)) endBlock();
        const inside = node.contentDocument ?? node.shadowRoot;
        if (inside) walk(inside);
      }
      node = walker.nextNode() as Visited | null;
    }
    endBlock();
  };
  walk(page);
  return signalsOf(page.URL, page.title, blocks);
}

/** `contentDocument`: of a frame, when it is of this origin. */
type Visited = Element & Text & { readonly contentDocument?: Document | null };

/** Links lead elsewhere; what they say is no running text. */
export const isLeftOut = (element: Element) =>
  element.localName === 'a' ? element.hasAttribute('href') : LEFT_OUT.test(element.localName);

function past(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}

/** The signals of text whose blocks are known. */
export function signalsOf(url: string, title: string, blocks: readonly string[]): PageSignals {
  const text = blocks.join('\n');
  const characters = text.length;
  let sample = characters > SAMPLE ? '' : text;
  for (let at = 0; sample.length < SAMPLE && sample !== text; at += characters / WINDOWS)
    sample += `${text.slice(at, at + SAMPLE / WINDOWS)}\n`;
  return { url, title, sample, characters };
}
