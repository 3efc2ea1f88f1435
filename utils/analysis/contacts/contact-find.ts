import type { ContactKindId } from '../../policy/ids.ts';
import type { Sentence } from '../../text/reading.ts';

/** A contact as found, before it is judged: folded offsets. */
export interface ContactFind {
  readonly kind: ContactKindId;
  readonly start: number;
  readonly end: number;
  /** What it is, where that is more than the words written there. */
  readonly value?: string;
  readonly sentence: Sentence;
  /** An authority's by its number or host. */
  readonly authority: boolean;
}
