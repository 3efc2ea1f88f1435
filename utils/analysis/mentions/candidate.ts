import type { ActKind } from '../../lexicon/mention-acts.ts';

/** A stretch of the folded text that may be marked; folded offsets, end exclusive. */
export interface Candidate {
  readonly kind: DataKind | PartyKind | ActKind;
  readonly start: number;
  readonly end: number;
  /** What it starts from when cues are added up. */
  readonly weight: number;
}

/**
 * `named`: a data word; `personal`: 个人信息 and its like; `bare`: 信息 and 相关数据; `pointer`: 上述信息, which points
 * back to what was named.
 */
export type DataKind = 'named' | 'personal' | 'bare' | 'pointer';

/** `party`: who may get or give data; `self`: the operator where something comes to it ("向我们"). */
export type PartyKind = 'party' | 'self';

const DATA: ReadonlySet<string> = new Set<DataKind>(['named', 'personal', 'bare', 'pointer']);

export const isData = ({ kind }: Candidate): boolean => DATA.has(kind);
