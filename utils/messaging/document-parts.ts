import type { Block, Link, PolicyDocument } from '../policy/document.ts';

/**
 * Browsers write a message in one go, and the page stands still meanwhile: a long document crosses in parts. So many UTF-16
 * units of text, and so many blocks or links, make a part; a policy has far fewer.
 */
const UNITS = 500_000;
const ITEMS = 5_000;

/** What follows the first part of a document. */
export interface DocumentPart {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

export const countParts = ({ text, blocks, links }: PolicyDocument): number =>
  Math.max(1, Math.ceil(text.length / UNITS), Math.ceil(blocks.length / ITEMS), Math.ceil(links.length / ITEMS));

/** One part of a document, counted from 0. */
export const partOf = ({ text, blocks, links }: PolicyDocument, part: number): DocumentPart => ({
  text: text.slice(cutAt(text, part), cutAt(text, part + 1)),
  blocks: blocks.slice(part * ITEMS, (part + 1) * ITEMS),
  links: links.slice(part * ITEMS, (part + 1) * ITEMS),
});

/** Where a part begins: never between the halves of a character, which some browsers would replace. */
function cutAt(text: string, part: number): number {
  const at = part * UNITS;
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/** The whole document of all its parts in order. `first` is a document with the first part of everything. */
export function joinParts(first: PolicyDocument, others: readonly DocumentPart[]): PolicyDocument {
  const parts = [first, ...others];
  return {
    ...first,
    text: parts.map(({ text }) => text).join(''),
    blocks: parts.flatMap(({ blocks }) => blocks),
    links: parts.flatMap(({ links }) => links),
  };
}
