import * as v from 'valibot';
import type { Change } from '../changes/change.ts';
import type { TextDiff } from '../changes/diff-texts.ts';
import { OPT_OUT_TOPICS } from '../letters/ids.ts';
import { CONTACT_KINDS, DATA_TYPE_IDS, FLAGS, PERMISSIONS, RECIPIENT_KINDS, RIGHTS } from '../policy/ids.ts';
import { SENTENCE_KINDS } from '../policy/sentence-kinds.ts';
import { summarySchema } from './summary-schema.ts';

const { responseTime, storage } = summarySchema.entries;
const words = v.array(v.string());
const dataTypes = v.array(v.picklist(DATA_TYPE_IDS));

const subject = v.variant('topic', [
  v.object({ topic: v.literal('collected'), type: v.picklist(DATA_TYPE_IDS) }),
  v.object({ topic: v.literal('permission'), permission: v.picklist(PERMISSIONS) }),
  v.object({ topic: v.literal('recipient'), name: v.nullable(v.string()), kind: v.picklist(RECIPIENT_KINDS) }),
  v.object({ topic: v.literal('right'), right: v.picklist(RIGHTS) }),
  v.object({ topic: v.literal('contact'), kind: v.picklist(CONTACT_KINDS), value: v.string() }),
  v.object({ topic: v.literal('way'), way: v.picklist(OPT_OUT_TOPICS) }),
  v.object({ topic: v.literal('flag'), flag: v.picklist(FLAGS) }),
  v.object({ topic: v.literal('retention'), period: v.string() }),
  v.object({ topic: v.literal('sentence'), about: v.picklist(SENTENCE_KINDS) }),
  v.object({
    topic: v.literal('head'),
    field: v.picklist(['product', 'operator', 'version', 'publishedOn', 'updatedOn', 'effectiveOn']),
  }),
  v.object({ topic: v.literal('responseTime') }),
  v.object({ topic: v.literal('storage') }),
]);

const values = v.variant('kind', [
  v.object({ kind: v.literal('text'), before: v.nullable(v.string()), after: v.nullable(v.string()) }),
  v.object({ kind: v.literal('days'), before: responseTime, after: responseTime }),
  v.object({ kind: v.literal('storage'), before: storage, after: storage }),
  v.object({ kind: v.literal('purposes'), added: words, removed: words }),
  v.object({ kind: v.literal('types'), added: dataTypes, removed: dataTypes }),
]);

const change = v.object({
  sort: v.picklist(['added', 'removed', 'altered']),
  subject,
  values: v.nullable(values),
  evidence: storage.entries.evidence,
}) satisfies v.GenericSchema<unknown, Change>;

const diff = v.object({
  hunks: v.array(
    v.variant('sort', [
      v.object({ sort: v.literal('same'), paragraphs: v.number() }),
      v.object({ sort: v.picklist(['added', 'removed', 'moved']), text: v.string() }),
      v.object({
        sort: v.literal('altered'),
        pieces: v.array(v.object({ sort: v.picklist(['kept', 'added', 'removed']), text: v.string() })),
      }),
    ]),
  ),
  rewritten: v.boolean(),
}) satisfies v.GenericSchema<unknown, TextDiff>;

/** Which policies are kept, seen from one page: none, those of its site, all. */
export const followScopeSchema = v.picklist(['off', 'site', 'all']);
export type FollowScope = v.InferOutput<typeof followScopeSchema>;

/**
 * How a reading stands to the versions that are kept. `first`: it is remembered as what the reader has seen; `same`: it
 * was compared and says the same; `changed`; `unkept`: it has changed, and there is no room to keep it; `other`: it is
 * another text than the one kept; `partial`: it is the beginning of the one kept, as a page is that is still loading;
 * `whole`: the one kept was such a beginning, and this is remembered instead;
 * `doubtful`: it was not kept, since it may be no policy; `newer` and `damaged`: what is
 * kept cannot be read; `private`: nothing is kept of a private window.
 */
export const NOTED = [
  'first',
  'same',
  'changed',
  'unkept',
  'other',
  'partial',
  'whole',
  'doubtful',
  'too-big',
  'full',
  'newer',
  'damaged',
  'private',
] as const;
export type Noted = (typeof NOTED)[number];
export const notedSchema = v.picklist(NOTED);

/** What the panel says of it; `later`: the page was read before anything was to be kept. */
export const TOLD = [...NOTED, 'later'] as const;
export type Told = (typeof TOLD)[number];

/** What the panel knows about the versions of a tab's policy; nothing is told where nothing is to be kept. */
export const followStateSchema = v.object({
  scope: followScopeSchema,
  told: v.nullable(v.picklist(TOLD)),
  report: v.nullable(v.object({ since: v.number(), changes: v.array(change), more: v.number(), diff })),
});
export type FollowState = v.InferOutput<typeof followStateSchema>;

/** How a wish about versions went; `off`: no longer kept; `failed`: there was nothing to read or nowhere to write. */
export const keptSchema = v.picklist([...NOTED, 'off', 'failed']);
export type KeptAnswer = v.InferOutput<typeof keptSchema>;
