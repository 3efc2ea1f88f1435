import * as v from 'valibot';
import { documentSchema } from './document-schema.ts';
import { pack, withUnpacked } from './pack.ts';

/** Raised with every change of the shape below, together with a step in `STEPS`. */
export const VERSION_SCHEMA = 2;

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
const STEPS: Readonly<Record<number, Step>> = {
  // Documents were not packed; they are read all the same.
  1: (stored) => stored,
};

/** Why a stored value cannot be read: a newer release of the extension wrote it, or it is damaged. */
export type Broken = 'newer' | 'damaged';

/** A version as it is stored. */
export const packVersion = async (version: KeptVersion): Promise<object> => ({
  ...version,
  document: await pack(version.document),
});

interface WithSchema {
  readonly schema: number;
}
const hasSchema = (stored: unknown): stored is WithSchema =>
  typeof stored === 'object' && stored !== null && 'schema' in stored && typeof stored.schema === 'number';

/** A newer release of the extension has stored it. */
export const isNewer = (stored: unknown): boolean => hasSchema(stored) && stored.schema > VERSION_SCHEMA;

/** A stored value as a version, brought up to date step by step; else why it is none. */
export async function readVersion(
  stored: unknown,
  steps: Readonly<Record<number, Step>> = STEPS,
): Promise<KeptVersion | Broken> {
  if (isNewer(stored)) return 'newer';
  let value = stored;
  while (hasSchema(value)) {
    const step: Step | undefined = value.schema < VERSION_SCHEMA ? steps[value.schema] : undefined;
    if (!step) break;
    try {
      value = { ...step(value), schema: value.schema + 1 };
    } catch {
      return 'damaged';
    }
  }
  const checked = v.safeParse(keptVersionSchema, await withUnpacked(value, 'document'));
  return checked.success ? checked.output : 'damaged';
}
