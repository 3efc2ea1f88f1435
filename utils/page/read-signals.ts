import type { PageSignals } from '../detect/page-signals.ts';
import {
  attribute,
  dataOf,
  firstChild,
  frameDocument,
  nextSibling,
  nodeType,
  shadowOf,
  tagOf,
  titleOf,
  urlOf,
} from './safe-dom.ts';

export interface LookBudget {
  /** Most nodes to visit. */
  readonly nodes: number;
  /** Most UTF-16 units of running text to pass. */
  readonly reach: number;
  /** Most UTF-16 units of it to keep. */
  readonly sample: number;
}

/** The look that every page gets, and the one for pages on which it found something. */
export const FIRST_LOOK: LookBudget = { nodes: 3000, reach: 4000, sample: 4000 };
export const SECOND_LOOK: LookBudget = { nodes: 30_000, reach: 400_000, sample: 8000 };

const LEFT_OUT = /^(?:a|audio|button|canvas|footer|head|nav|noscript|option|script|select|style|svg|template|textarea|video)$/;
const INLINE = /^(?:abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|u|var|wbr)$/;
const WINDOWS = 8;
const LONGEST_LINE = 32;
const MOST_IN_LINES = 4000;
const DEEPEST = 400;

/** Samples a page's running text without touching layout: no styles, no boxes, no `innerText`. */
export function readSignals(page: Document, budget: LookBudget): PageSignals {
  const blocks: string[] = [];
  let block = '';
  let characters = 0;
  let nodes = budget.nodes;
  const endBlock = () => {
    const text = block.trim();
    if (text) blocks.push(text);
    characters += text.length;
    block = '';
  };
  const visit = (first: Node | null, depth: number): void => {
    for (let node = first; node && nodes-- > 0 && characters < budget.reach; node = nextSibling(node)) {
      const type = nodeType(node);
      if (type === 3) block += dataOf(node as Text);
      else if (type === 1 && depth < DEEPEST) enter(node as Element, depth);
    }
  };
  const enter = (element: Element, depth: number): void => {
    const tag = tagOf(element);
    if (LEFT_OUT.test(tag) && (tag !== 'a' || attribute(element, 'href') !== null)) return;
    const inside = tag === 'iframe' || tag === 'frame' ? frameDocument(element) : shadowOf(element);
    const inline = INLINE.test(tag);
    if (!inline) endBlock();
    visit(firstChild(inside ?? element), depth + 1);
    if (!inline) endBlock();
  };
  visit(firstChild(page), 0);
  endBlock();
  return signalsOf(urlOf(page), titleOf(page), blocks, characters, budget.sample);
}

/** The signals of text whose blocks are known; `most` caps the sample in UTF-16 units. */
export function signalsOf(url: string, title: string, blocks: readonly string[], characters: number, most: number): PageSignals {
  const lines = blocks.filter((block) => block.length <= LONGEST_LINE).join('\n');
  return { url, title, sample: sampleOf(blocks, characters, most), lines: lines.slice(0, MOST_IN_LINES), characters };
}

/** All of the text, or windows spread evenly over it. */
function sampleOf(blocks: readonly string[], characters: number, most: number): string {
  if (characters <= most) return blocks.join('\n');
  const period = characters / WINDOWS;
  const kept = most / WINDOWS;
  let at = 0;
  const sample: string[] = [];
  for (const block of blocks) {
    for (let from = 0; from < block.length; ) {
      const phase = (at + from) % period;
      const to = Math.min(block.length, from + Math.ceil(phase < kept ? kept - phase : period - phase));
      if (phase < kept) sample.push(block.slice(from, to));
      from = to;
    }
    at += block.length;
  }
  return sample.join('\n');
}
