import type { OptOutTopic } from '../letters/ids.ts';
import type { ContactKindId, DataTypeId, FlagId, PermissionId, RecipientKindId, RightId } from '../policy/ids.ts';
import type { SentenceKind } from '../policy/sentence-kinds.ts';
import type { Evidence, PolicyHead, ResponseTime, Storage } from '../policy/summary.ts';

/** What a change is about; each has its own label in the vocabulary or is in the policy's own words. */
export type Subject =
  | { readonly topic: 'collected'; readonly type: DataTypeId }
  | { readonly topic: 'permission'; readonly permission: PermissionId }
  | { readonly topic: 'recipient'; readonly name: string | null; readonly kind: RecipientKindId }
  | { readonly topic: 'right'; readonly right: RightId }
  | { readonly topic: 'contact'; readonly kind: ContactKindId; readonly value: string }
  /** How to switch something off or to leave, as steps. */
  | { readonly topic: 'way'; readonly way: OptOutTopic }
  | { readonly topic: 'flag'; readonly flag: FlagId }
  | { readonly topic: 'retention'; readonly period: string }
  /** A sentence that grants, denies, counts or limits otherwise than before, or that came or went; of one that went no place is known. */
  | { readonly topic: 'sentence'; readonly about: SentenceKind }
  | { readonly topic: 'head'; readonly field: keyof PolicyHead }
  | { readonly topic: 'responseTime' }
  | { readonly topic: 'storage' };

/** A value before and after, as the summary has it; null for none. */
export type Values =
  | { readonly kind: 'text'; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'days'; readonly before: ResponseTime | null; readonly after: ResponseTime | null }
  | { readonly kind: 'storage'; readonly before: Storage; readonly after: Storage }
  | { readonly kind: 'purposes'; readonly added: string[]; readonly removed: string[] }
  | { readonly kind: 'types'; readonly added: DataTypeId[]; readonly removed: DataTypeId[] };

/**
 * One change in meaning. `added` and `removed`: the claim came or went; `altered`: it stands, and says something else.
 * The evidence of what was removed stands in the old text, all other in the new one.
 */
export interface Change {
  readonly sort: 'added' | 'removed' | 'altered';
  readonly subject: Subject;
  readonly values: Values | null;
  readonly evidence: Evidence[];
}
