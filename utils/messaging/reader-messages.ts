import * as v from 'valibot';
import { PALETTES } from '../export/palettes.ts';
import { SECTIONS } from '../export/sections.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { LIST_FAILURES } from '../policy/linked-lists.ts';
import { define, placeEntries, verdictSchema } from './message.ts';

/** A passage to highlight: where, in which colour, and what it stands for. */
export const markSchema = v.object({ ...placeEntries, section: v.picklist(SECTIONS), labels: v.array(v.string()) });
export type Mark = v.InferOutput<typeof markSchema>;

/** The navigator's wording; it crosses as JSON, so that the script in the page carries no language of its own. */
const overlayWordsSchema = v.object({
  lang: v.string(),
  title: v.string(),
  previous: v.string(),
  next: v.string(),
  close: v.string(),
  sections: v.string(),
  lost: v.string(),
  gone: v.string(),
  hidden: v.string(),
  map: v.string(),
  fold: v.string(),
  unfold: v.string(),
  menu: v.string(),
  move: v.string(),
  showMap: v.string(),
  print: v.string(),
  keys: v.string(),
  section: v.object({ collected: v.string(), shared: v.string(), rights: v.string(), notes: v.string() }),
});
export type OverlayWords = v.InferOutput<typeof overlayWordsSchema>;

/** A list that the policy links to, as the page's script has read it; or why it could not. */
const listReportSchema = v.variant('read', [
  v.object({ read: v.literal(true), document: v.string(), parts: v.number(), print: v.string() }),
  v.object({ read: v.literal(false), why: v.picklist(LIST_FAILURES) }),
]);
export type ListReport = v.InferOutput<typeof listReportSchema>;

/** Every message to the reader script in a page's top frame. */
export const READER_MESSAGES = {
  /**
   * Reads the page, what is selected in it, or the same as last time; the document is left out when its fingerprint is
   * the one that the asker knows. Where nothing is selected, or it is gone, the page is read: `part` says which it was.
   */
  read: define(
    'extension',
    { known: v.nullable(v.string()), part: v.picklist(['page', 'selection', 'last']) },
    v.object({
      part: v.picklist(['page', 'selection']),
      /** The document, or its first part, and how many parts it has. */
      document: v.nullable(v.string()),
      parts: v.number(),
      print: v.string(),
      contentType: v.string(),
      verdict: verdictSchema,
      painted: v.boolean(),
      /** The script has not yet been told to paint or to clear: the page has been loaded since. */
      untouched: v.boolean(),
      /** The address of a large frame of another site, which nobody but that site can read. */
      frame: v.nullable(v.string()),
    }),
  ),
  /** Reads a list that the policy links to: at an address of the page's own site, or the page itself where there is none. */
  list: define('extension', { url: v.nullable(v.string()) }, listReportSchema),
  /** Another part, counted from 0, of the document or list that was read last; fails when that has another fingerprint by now. */
  more: define('extension', { print: v.string(), part: v.number() }, v.string()),
  /**
   * Bytes, from an offset on, of the file that the browser itself shows in place of a page, and how many it has; nothing
   * where the browser gives none. Whoever has them all has asked for the last.
   */
  bytes: define('extension', { from: v.number() }, v.nullable(v.object({ base64: v.string(), total: v.number() }))),
  paint: define(
    'extension',
    { marks: v.array(markSchema), words: overlayWordsSchema, palette: v.picklist(PALETTES) },
    v.null(),
  ),
  clear: define('extension', {}, v.null()),
  reveal: define('extension', placeEntries, v.object({ found: v.boolean() })),
};

export type ReaderMessages = typeof READER_MESSAGES;
export type ReadWish = v.InferOutput<(typeof READER_MESSAGES)['read']['request']>;
export type Report = v.InferOutput<(typeof READER_MESSAGES)['read']['reply']>;
/** What a page says, once all parts of its document are there. */
export type PageReading = Omit<Report, 'document' | 'parts'> & { readonly document: PolicyDocument | null };
