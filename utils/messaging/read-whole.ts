import type { PolicyDocument } from '../policy/document.ts';
import { type DocumentPart, joinParts, readFirstPart, readLaterPart } from './document-parts.ts';
import type { PaintingParts } from './paint-summary.ts';
import type { PageReading, ReadWish } from './reader-messages.ts';
import { failure, type Result, success } from './result.ts';

/** Reads the page of a tab, and fetches what of a long document did not fit into the first answer. */
export async function readWhole(
  askReader: PaintingParts['askReader'],
  tabId: number,
  wish: ReadWish,
): Promise<Result<PageReading>> {
  const read = await askReader(tabId, 'read', wish);
  if (!read.ok) return read;
  const { parts, document: json, ...reading } = read.value;
  if (json === null) return success({ ...reading, document: null });
  const document = await wholeOf(askReader, tabId, { document: json, parts, print: reading.print });
  return document.ok ? success({ ...reading, document: document.value }) : document;
}

/** A document whose first part is there, with all that follow. */
export async function wholeOf(
  askReader: PaintingParts['askReader'],
  tabId: number,
  { document, parts, print }: { readonly document: string; readonly parts: number; readonly print: string },
): Promise<Result<PolicyDocument>> {
  const first = readFirstPart(document);
  if (!first) return failure('failed');
  const others: DocumentPart[] = [];
  for (let part = 1; part < parts; part++) {
    const more = await askReader(tabId, 'more', { print, part });
    if (!more.ok) return more;
    const later = readLaterPart(more.value);
    if (!later) return failure('failed');
    others.push(later);
  }
  return success(joinParts(first, others));
}
