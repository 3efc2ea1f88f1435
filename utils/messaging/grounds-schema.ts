import * as v from 'valibot';
import type { Grounds } from '../letters/grounds.ts';
import { JURISDICTIONS, OPT_OUT_TOPICS } from '../letters/ids.ts';
import { LETTER_KINDS } from '../policy/letter-kinds.ts';
import { summarySchema } from './summary-schema.ts';

const words = v.array(v.string());
const evidence = summarySchema.entries.storage.entries.evidence.item;

/** What letters and ways out rest on, as it is kept beside the summary. */
export const groundsSchema = v.object({
  law: v.picklist(JURISDICTIONS),
  lawIsSure: v.boolean(),
  letters: v.array(
    v.object({
      kind: v.picklist(LETTER_KINDS),
      promise: v.nullable(v.string()),
      time: v.nullable(v.object({ quote: v.string(), clause: v.string(), days: v.number(), working: v.boolean() })),
      mail: v.nullable(v.string()),
    }),
  ),
  ways: v.array(
    v.object({
      topic: v.picklist(OPT_OUT_TOPICS),
      ways: v.array(v.object({ steps: words, evidence })),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Grounds>;
