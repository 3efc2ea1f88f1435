import * as v from 'valibot';
import type { PolicyDocument } from '../policy/document.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const cell = v.object({ table: offset, row: offset, column: offset, header: v.boolean() });

const partEntries = {
  text: v.string(),
  blocks: v.array(
    v.object({
      kind: v.picklist(['heading', 'paragraph', 'item', 'cell']),
      start: offset,
      end: offset,
      level: offset,
      number: v.nullable(v.string()),
      cell: v.nullable(cell),
      region: v.picklist(['main', 'chrome']),
    }),
  ),
  links: v.array(v.object({ start: offset, end: offset, href: v.string() })),
};

/** The shape of a part of a document but the first. */
export const partSchema: v.GenericSchema<unknown, Pick<PolicyDocument, 'text' | 'blocks' | 'links'>> = v.object(
  partEntries,
);

const entries = {
  ...partEntries,
  title: v.string(),
  url: v.nullable(v.string()),
  cutFrom: v.nullable(v.number()),
  pages: v.exactOptional(v.array(offset)),
  unreadPages: v.exactOptional(v.array(offset)),
  unsurePages: v.exactOptional(v.array(offset)),
} satisfies Record<keyof PolicyDocument, unknown>; // What has no entry would be dropped without a word.

/** The shape of a document as the reader script sends it; that script lives in a page's process, so it is checked. */
export const documentSchema: v.GenericSchema<unknown, PolicyDocument> = v.object(entries);
