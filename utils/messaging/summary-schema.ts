import * as v from 'valibot';
import {
  CONTACT_KINDS,
  CONTACT_ROLES,
  DATA_TYPE_IDS,
  DISCLOSURES,
  FLAGS,
  MODES,
  PERMISSIONS,
  RECIPIENT_KINDS,
  RIGHTS,
} from '../policy/ids.ts';
import type { PolicySummary } from '../policy/summary.ts';

const text = v.string();
const nullableText = v.nullable(text);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const listRef = v.object({ title: text, url: text });
export const evidenceSchema = v.array(
  v.object({
    start: offset,
    end: offset,
    quote: text,
    list: v.exactOptional(listRef),
    page: v.exactOptional(v.pipe(offset, v.minValue(1))),
  }),
);
const evidence = evidenceSchema;
const fieldEvidence = v.exactOptional(evidence);
const dataType = v.picklist(DATA_TYPE_IDS);
const responseTime = v.object({ days: v.number(), working: v.boolean(), evidence });

/** The shape of a summary at every door: stored state may be old or damaged, a message may come from anywhere. */
export const summarySchema = v.object({
  schemaVersion: v.literal(1),
  source: v.object({
    url: nullableText,
    title: text,
    language: v.picklist(['zh-Hans', 'zh-Hant']),
    characters: offset,
    part: v.exactOptional(v.literal('selection')),
    unreadPages: v.exactOptional(v.array(offset)),
    unsurePages: v.exactOptional(v.array(offset)),
    cutFrom: v.exactOptional(offset),
    lists: v.exactOptional(v.array(listRef)),
  }),
  policy: v.object({
    product: nullableText,
    operator: nullableText,
    version: nullableText,
    publishedOn: nullableText,
    updatedOn: nullableText,
    effectiveOn: nullableText,
  }),
  headEvidence: v.object({
    product: fieldEvidence,
    operator: fieldEvidence,
    version: fieldEvidence,
    publishedOn: fieldEvidence,
    updatedOn: fieldEvidence,
    effectiveOn: fieldEvidence,
  }),
  collected: v.array(
    v.object({
      type: dataType,
      by: v.array(v.picklist(['self', 'sdk', 'thirdparty'])),
      purposes: v.array(text),
      required: v.nullable(v.boolean()),
      evidence,
    }),
  ),
  permissions: v.array(v.object({ permission: v.picklist(PERMISSIONS), evidence })),
  recipients: v.array(
    v.object({
      name: nullableText,
      aliases: v.array(text),
      kind: v.picklist(RECIPIENT_KINDS),
      modes: v.array(v.picklist(MODES)),
      dataTypes: v.array(dataType),
      purposes: v.array(text),
      link: nullableText,
      evidence,
    }),
  ),
  rights: v.array(
    v.object({ right: v.picklist(RIGHTS), how: nullableText, evidence, time: v.exactOptional(responseTime) }),
  ),
  contacts: v.array(
    v.object({ kind: v.picklist(CONTACT_KINDS), value: text, role: v.picklist(CONTACT_ROLES), evidence }),
  ),
  responseTime: v.nullable(responseTime),
  retention: v.array(v.object({ period: text, evidence })),
  storage: v.object({
    inChina: v.nullable(v.boolean()),
    crossBorder: v.picklist(['no', 'conditional', 'yes', 'unstated']),
    asksFirst: v.exactOptional(v.literal(true)),
    evidence,
  }),
  flags: v.array(v.object({ flag: v.picklist(FLAGS), evidence })),
  disclosures: v.array(v.object({ disclosure: v.picklist(DISCLOSURES), given: v.boolean(), evidence })),
}) satisfies v.GenericSchema<unknown, PolicySummary>;
