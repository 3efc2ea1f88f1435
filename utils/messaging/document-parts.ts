import * as v from 'valibot';
import type { PolicyDocument } from '../policy/document.ts';
import { documentSchema, partSchema } from './document-schema.ts';

/**
 * Browsers write a message in one go, and the page stands still meanwhile: a long document crosses in parts. So many UTF-16
 * units of text, and so many blocks or links, make a part; a policy has far fewer. Each part crosses as JSON: Firefox copies
 * one string a hundred times as fast as the objects in it, and no browser replaces halves of characters there.
 */
const UNITS = 500_000;
const ITEMS = 5_000;

export const countParts = ({ text, blocks, links }: PolicyDocument): number =>
  Math.max(1, Math.ceil(text.length / UNITS), Math.ceil(blocks.length / ITEMS), Math.ceil(links.length / ITEMS));

/** One part of a document, counted from 0; the first also has what is not cut. */
export function partOf(document: PolicyDocument, part: number): string {
  const items = <T>(list: readonly T[]): T[] => list.slice(part * ITEMS, (part + 1) * ITEMS);
  const { text, blocks, links } = document;
  const cut = { text: text.slice(part * UNITS, (part + 1) * UNITS), blocks: items(blocks), links: items(links) };
  return JSON.stringify(part === 0 ? { ...document, ...cut } : cut);
}

/** What follows the first part. */
export type DocumentPart = v.InferOutput<typeof partSchema>;

export const readFirstPart = (json: string): PolicyDocument | null => readPart(documentSchema, json);

export const readLaterPart = (json: string): DocumentPart | null => readPart(partSchema, json);

/** A part as it was cut; null when it is no such thing: the script in the page lives in the page's process. */
function readPart<T>(schema: v.GenericSchema<unknown, T>, json: string): T | null {
  try {
    const read = v.safeParse(schema, JSON.parse(json));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** The whole document of its first part and all others in order. */
export function joinParts(first: PolicyDocument, others: readonly DocumentPart[]): PolicyDocument {
  const parts = [first, ...others];
  return {
    ...first,
    text: parts.map(({ text }) => text).join(''),
    blocks: parts.flatMap(({ blocks }) => blocks),
    links: parts.flatMap(({ links }) => links),
  };
}
