import { fold } from './fold.ts';
import { isAt } from './word-index.ts';

/** Finds every form of a word list in one pass; build once, use often. */
export interface Matcher<T> {
  /**
   * Longest forms first, left to right, not overlapping; O(n).
   * @param text folded text
   * @param offsets as in `FoldedText`: tells letters that stood together from letters that white space parted
   */
  scan(text: string, offsets?: Int32Array, from?: number, to?: number): Match<T>[];
}

/** A form found at folded offsets. */
export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A form in the chain of those whose first two units have one hash, longest first. */
interface Entry<T> {
  readonly form: string;
  readonly value: T;
  readonly next: Entry<T> | null;
}

/** Chains; most positions of a text end at an empty one. A power of two, many times the number of forms. */
const CHAINS = 1 << 14;
const chainOf = (first: number, second: number): number => (first * 31 + second) & (CHAINS - 1);

/**
 * Forms are folded here. A form that starts or ends with a Latin letter or digit matches only where no other one
 * adjoins it: "IP" is not in "VIP". Of equal forms the first wins.
 */
export function buildMatcher<T>(forms: Iterable<readonly [form: string, value: T]>): Matcher<T> {
  const byLength: (readonly [form: string, value: T])[][] = [];
  for (const [raw, value] of forms) {
    const form = fold(raw);
    const group = byLength[form.length];
    if (group) group.push([form, value]);
    else byLength[form.length] = [[form, value]];
  }
  const entries: (Entry<T> | null)[] = [null];
  /** Index of the first entry of each chain, 0 for none: a small table stays in the processor's cache. */
  const heads = new Uint16Array(CHAINS);
  /** Forms of one unit, by it: there are next to none. */
  const single = new Map<number, Entry<T>>();
  // What comes first in a chain is put in last: long forms, and of equal ones the earliest.
  for (const group of byLength) {
    for (const [form, value] of group?.toReversed() ?? []) {
      const first = form.charCodeAt(0);
      const chain = chainOf(first, form.charCodeAt(1));
      if (form.length === 1) single.set(first, { form, value, next: null });
      else if (form !== '') {
        const next = entries[heads[chain] as number] as Entry<T> | null;
        heads[chain] = entries.push({ form, value, next }) - 1;
      }
    }
  }
  return {
    scan(text, offsets, from = 0, to = text.length) {
      const found: Match<T>[] = [];
      for (let i = from; i < to; ) {
        const first = text.charCodeAt(i);
        const head = i + 1 < to ? (heads[chainOf(first, text.charCodeAt(i + 1))] as number) : 0;
        let hit = head === 0 ? null : firstThatStands(entries[head] as Entry<T>, text, offsets, i, to);
        if (!hit && single.size > 0) hit = firstThatStands(single.get(first) ?? null, text, offsets, i, to);
        if (hit) found.push({ start: i, end: i + hit.form.length, value: hit.value });
        i += hit ? hit.form.length : 1;
      }
      return found;
    },
  };
}

function firstThatStands<T>(
  chain: Entry<T> | null,
  text: string,
  offsets: Int32Array | undefined,
  i: number,
  to: number,
): Entry<T> | null {
  for (let entry = chain; entry; entry = entry.next)
    if (i + entry.form.length <= to && isAt(text, entry.form, i) && standsAlone(text, offsets, i, entry.form))
      return entry;
  return null;
}

function standsAlone(text: string, offsets: Int32Array | undefined, start: number, form: string): boolean {
  const end = start + form.length;
  return (
    !(isLatin(text.charCodeAt(start)) && joined(text, offsets, start - 1)) &&
    !(isLatin(text.charCodeAt(end - 1)) && joined(text, offsets, end - 1))
  );
}

/** Whether two Latin units stand side by side at i and i + 1, also in the original. */
function joined(text: string, offsets: Int32Array | undefined, i: number): boolean {
  if (i < 0 || i + 1 >= text.length) return false;
  if (!isLatin(text.charCodeAt(i)) || !isLatin(text.charCodeAt(i + 1))) return false;
  return !offsets || (offsets[i + 1] as number) - (offsets[i] as number) === 1;
}

const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
