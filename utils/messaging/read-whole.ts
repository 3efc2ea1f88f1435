import { type DocumentPart, joinParts } from './document-parts.ts';
import type { PaintingParts } from './paint-summary.ts';
import type { PageReading, ReadWish } from './reader-messages.ts';
import type { Result } from './result.ts';

/** Reads the page of a tab, and fetches what of a long document did not fit into the first answer. */
export async function readWhole(
  askReader: PaintingParts['askReader'],
  tabId: number,
  wish: ReadWish,
): Promise<Result<PageReading>> {
  const read = await askReader(tabId, 'read', wish);
  if (!read.ok) return read;
  const { parts, ...reading } = read.value;
  const { document, print } = reading;
  if (!document) return { ok: true, value: reading };
  const others: DocumentPart[] = [];
  for (let part = 1; part < parts; part++) {
    const more = await askReader(tabId, 'more', { print, part });
    if (!more.ok) return more;
    others.push(more.value);
  }
  return { ok: true, value: { ...reading, document: joinParts(document, others) } };
}
