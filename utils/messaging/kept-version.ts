import * as v from 'valibot';
import { documentSchema } from './document-schema.ts';

/** Raised with every change of the shape below, together with a step in `STEPS`. */
export const VERSION_SCHEMA = 1;

/**
 * One reading of a policy, kept so that a later one can be compared with it. The document is kept, not its summary: both
 * texts are then understood by the same rules, and better rules are not taken for a changed policy.
 */
export const keptVersionSchema = v.object({
  schema: v.literal(VERSION_SCHEMA),
  /** Milliseconds since the epoch. */
  at: v.number(),
  /** Fingerprint of what counts in the text: no dates of the head, no white space, plain addresses. */
  print: v.string(),
  product: v.nullable(v.string()),
  /** The policy's own dates and version, as one string; they may change while the text stays. */
  dates: v.string(),
  document: documentSchema,
});
export type KeptVersion = v.InferOutput<typeof keptVersionSchema>;

/** Makes a record of one schema into one of the next. */
export type Step = (stored: object) => object;

/** By the schema that a step starts from. */
const STEPS: Readonly<Record<number, Step>> = {};

/** Why a stored value cannot be read: a newer release of the extension wrote it, or it is damaged. */
export type Broken = 'newer' | 'damaged';

/** A stored value as a version, brought up to date step by step; else why it is none. */
export function readVersion(stored: unknown, steps: Readonly<Record<number, Step>> = STEPS): KeptVersion | Broken {
  let value = stored;
  while (typeof value === 'object' && value !== null && 'schema' in value && typeof value.schema === 'number') {
    if (value.schema > VERSION_SCHEMA) return 'newer';
    const step: Step | undefined = value.schema < VERSION_SCHEMA ? steps[value.schema] : undefined;
    if (!step) break;
    try {
      value = { ...step(value), schema: value.schema + 1 };
    } catch {
      return 'damaged';
    }
  }
  const checked = v.safeParse(keptVersionSchema, value);
  return checked.success ? checked.output : 'damaged';
}
