import * as v from 'valibot';

/** Who sends a message: one of our own pages (or the background), or our own script inside a web page. */
export type Origin = 'extension' | 'page';
/** Who may send it. */
export type From = Origin | 'either';

/** One kind of message: who may send it, what it carries besides its type, and what comes back. */
export interface MessageKind {
  readonly from: From;
  readonly request: v.GenericSchema<unknown, object>;
  readonly reply: v.GenericSchema;
}

export type MessageMap = Readonly<Record<string, MessageKind>>;
export type MessageType<M extends MessageMap> = Extract<keyof M, string>;
export type Request<M extends MessageMap, T extends keyof M> = v.InferOutput<M[T]['request']>;
export type Reply<M extends MessageMap, T extends keyof M> = v.InferOutput<M[T]['reply']>;

export const define = <Q extends v.ObjectEntries, A extends v.GenericSchema>(from: From, request: Q, reply: A) => ({
  from,
  request: v.object(request),
  reply,
});

export const tabIdSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A passage: UTF-16 offsets into the document's text, and the text there. */
export const placeEntries = { start: offset, end: offset, quote: v.string() };

/** What the detector, or the reader in its stead, thinks of a page. */
export const verdictSchema = v.object({
  policy: v.boolean(),
  score: v.number(),
  reasons: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50), v.readonly()),
});
export type Verdict = v.InferOutput<typeof verdictSchema>;
