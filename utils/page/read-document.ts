import { type Link, MOST_CHARACTERS, type PolicyDocument } from '../policy/document.ts';
import { drain, STRIDE, type Steps } from '../policy/steps.ts';
import { BlockBuilder } from './block-builder.ts';
import { computedLook } from './computed-look.ts';
import { finishBlocks } from './finish-blocks.ts';
import { inSlices, SLICE_MS } from './in-slices.ts';
import { controlledIds, type LookReader } from './look.ts';
import { type Stretch, trim } from './raw-block.ts';
import type { Reading } from './reading.ts';
import { nodeType, ownerDocument, titleOf, urlOf } from './safe-dom.ts';
import { walkFlatTree } from './walk-flat-tree.ts';

export interface ReadOptions {
  /** How an element shows. Default: as the browser computes it. */
  readonly lookAt?: LookReader;
  /** Most UTF-16 units of text to keep; the rest is counted in `cutFrom`. Default `MOST_CHARACTERS`. */
  readonly limit?: number;
  /** Read only this part of the page, e.g. the selection. */
  readonly within?: Range;
}

/** Reads what a page, or an element of it, shows as text. Synchronous; see `readInSlices` for very large pages. */
export function readDocument(root: Document | Element, options: ReadOptions = {}): Reading {
  return drain(readInSteps(root, options));
}

/**
 * The same, giving the page a turn after every `sliceMs` milliseconds. A page that changes meanwhile is read partly before
 * and partly after the change; `locate` finds out.
 */
export const readInSlices = (
  root: Document | Element,
  options: ReadOptions = {},
  sliceMs = SLICE_MS,
): Promise<Reading> => inSlices(readInSteps(root, options), sliceMs);

/** The same in steps, none of which takes long, however large the page is. */
export function* readInSteps(root: Document | Element, options: ReadOptions = {}): Steps<Reading> {
  const page = nodeType(root) === 9 ? (root as Document) : ownerDocument(root);
  const limit = options.limit ?? MOST_CHARACTERS;
  const { within } = options;
  const builder = new BlockBuilder({
    limit,
    lookAt: options.lookAt ?? computedLook,
    controlled: page ? controlledIds(page) : new Set(),
    clip: within ? (node, length) => clip(within, node, length) : (_, length) => ({ start: 0, end: length }),
  });
  yield* walkFlatTree(root, builder);
  builder.endBlock();
  yield;
  const { writer } = builder;
  const text = writer.text();
  yield;
  const blocks = yield* finishBlocks(text, {
    ...builder,
    blocks: builder.blocks.filter(({ start }) => start < text.length),
  });
  const links: Link[] = [];
  for (const [i, link] of builder.links.entries()) {
    links.push(...shown(text, link));
    if (i % STRIDE === 0) yield;
  }
  const document: PolicyDocument = {
    text,
    blocks,
    links,
    title: page ? titleOf(page).trim() : '',
    url: page && hasAddress(urlOf(page)) ? urlOf(page) : null,
    cutFrom: writer.length > text.length ? writer.length : null,
  };
  return { document, pieces: writer.pieces };
}

/** A page of the browser's or of our own has an address that says nothing of what stands in it. */
const hasAddress = (url: string): boolean => /^(?:https?|file):/.test(url);

function shown(text: string, link: Link): Link[] {
  const { start, end } = trim(text, link.start, link.end);
  return end > start ? [{ start, end, href: link.href }] : [];
}

function clip(within: Range, node: Text, length: number): Stretch | null {
  if (!within.intersectsNode(node)) return null;
  const start = within.startContainer === node ? within.startOffset : 0;
  return { start, end: within.endContainer === node ? within.endOffset : length };
}
