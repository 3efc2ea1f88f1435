import { nodeType, parentNode } from '../page/safe-dom.ts';

const ELEMENT = 1;
const DOCUMENT = 9;

/** The parent in the page as it shows: out of slots and open shadow roots, and from a same-origin frame to its element. */
export function parentOf(node: Node): Element | null {
  const slot = nodeType(node) === ELEMENT ? (node as Element).assignedSlot : null;
  if (slot) return slot;
  const parent = parentNode(node);
  if (!parent || nodeType(parent) === ELEMENT) return parent as Element | null;
  if (nodeType(parent) === DOCUMENT) return (parent as Document).defaultView?.frameElement ?? null;
  return (parent as Partial<ShadowRoot>).host ?? null;
}

/** A node's ancestors in the page as it shows, the innermost first. */
export function* parentsOf(node: Node): Generator<Element> {
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) yield parent;
}
