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
  const first = readFirstPart(json);
  if (!first) return failure('failed');
  const others: DocumentPart[] = [];
  for (let part = 1; part < parts; part++) {
    const more = await askReader(tabId, 'more', { print: reading.print, part });
    if (!more.ok) return more;
    const later = readLaterPart(more.value);
    if (!later) return failure('failed');
    others.push(later);
  }
  return success({ ...reading, document: joinParts(first, others) });
}
