import type { NameWords } from '../../lexicon/name-words.ts';
import { buildMatcher, type Matcher } from '../../text/matcher.ts';

export interface Compound {
  readonly start: number;
  readonly end: number;
}

/** Finds names put together from a word list: "第三方" + "支付" + "机构". */
export class CompoundFinder {
  readonly #matcher: Matcher<'modifier' | 'head'>;

  constructor({ modifiers, heads }: NameWords) {
    this.#matcher = buildMatcher([
      ...modifiers.split(' ').map((word) => [word, 'modifier'] as const),
      ...heads.split(' ').map((word) => [word, 'head'] as const),
    ]);
  }

  /** Each run of touching words up to its last head; a run without a head is no name. O(n). */
  find(text: string, offsets: Int32Array): Compound[] {
    const found: Compound[] = [];
    let start = -1;
    let end = -1;
    let last = -1;
    const close = (): void => {
      if (last >= 0) found.push({ start, end: last });
    };
    for (const part of this.#matcher.scan(text, offsets)) {
      if (part.start !== end) {
        close();
        start = part.start;
        last = -1;
      }
      end = part.end;
      if (part.value === 'head') last = part.end;
    }
    close();
    return found;
  }
}
