import type { Steps } from '../policy/steps.ts';
import { assignedTo, firstChild, frameDocument, nextSibling, nodeType, shadowOf, tagOf } from './safe-dom.ts';

const ELEMENT = 1;
const TEXT = 3;

export interface TreeVisitor {
  /** False leaves the element and all that it holds out; `leave` is then not called. */
  enter(element: Element): boolean;
  /** In steps, since one text may be as long as a page. */
  text(node: Text): Steps<void>;
  leave(): void;
}

/** Children still to visit: the siblings from `next` on, or what a slot was given (last first). */
interface Level {
  next: Node | null;
  readonly slotted: Node[] | null;
}

/**
 * Visits a page as it is composed: open shadow trees in place of their hosts' children, slots filled, same-origin frames
 * in line. Keeps its own stack, so depth is no danger; yields before every node, so the caller may pause anywhere.
 */
export function* walkFlatTree(root: Node, visitor: TreeVisitor): Steps<void> {
  const isElement = nodeType(root) === ELEMENT;
  const levels: Level[] = [isElement ? { next: null, slotted: [root] } : { next: firstChild(root), slotted: null }];
  for (let level = levels[0]; level; level = levels.at(-1)) {
    const node = take(level);
    if (!node) {
      levels.pop();
      if (levels.length > 0) visitor.leave();
      continue;
    }
    yield;
    const type = nodeType(node);
    if (type === TEXT) yield* visitor.text(node as Text);
    else if (type === ELEMENT && visitor.enter(node as Element)) levels.push(childrenOf(node as Element));
  }
}

function take(level: Level): Node | null {
  if (level.slotted) return level.slotted.pop() ?? null;
  const node = level.next;
  if (node) level.next = nextSibling(node);
  return node;
}

function childrenOf(element: Element): Level {
  const tag = tagOf(element);
  if (tag === 'iframe' || tag === 'frame') {
    const inner = frameDocument(element);
    return { next: inner && firstChild(inner), slotted: null };
  }
  if (tag === 'slot') {
    const assigned = assignedTo(element);
    if (assigned.length > 0) return { next: null, slotted: [...assigned].reverse() };
  }
  return { next: firstChild(shadowOf(element) ?? element), slotted: null };
}
