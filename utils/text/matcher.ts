import { fold } from './fold.ts';

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

interface Entry<T> {
  readonly form: string;
  readonly value: T;
}

/** Forms by their second code unit (0 for one-character forms), longest first. */
type Bucket<T> = Map<number, Entry<T>[]>;

/**
 * Forms are folded here. A form that starts or ends with a Latin letter or digit matches only where no other one
 * adjoins it: "IP" is not in "VIP". Of equal forms the first wins.
 */
export function buildMatcher<T>(forms: Iterable<readonly [form: string, value: T]>): Matcher<T> {
  const buckets: Bucket<T>[] = [];
  /** First code unit → 1 + index of its bucket; most positions of a text end at this look-up. */
  const index = new Uint16Array(0x10000);
  const seen = new Set<string>();
  for (const [raw, value] of forms) {
    const form = fold(raw);
    if (form === '' || seen.has(form)) continue;
    seen.add(form);
    const first = form.charCodeAt(0);
    if (index[first] === 0) index[first] = buckets.push(new Map());
    const bucket = buckets[(index[first] as number) - 1] as Bucket<T>;
    const second = form.length > 1 ? form.charCodeAt(1) : 0;
    const entries = bucket.get(second);
    if (entries) entries.push({ form, value });
    else bucket.set(second, [{ form, value }]);
  }
  for (const bucket of buckets) for (const entries of bucket.values()) entries.sort((a, b) => b.form.length - a.form.length);
  return {
    scan(text, offsets, from = 0, to = text.length) {
      const found: Match<T>[] = [];
      for (let i = from; i < to; ) {
        const bucket = index[text.charCodeAt(i)] as number;
        const hit = bucket === 0 ? null : longestAt(buckets[bucket - 1] as Bucket<T>, text, offsets, i, to);
        if (hit) found.push({ start: i, end: i + hit.form.length, value: hit.value });
        i += hit ? hit.form.length : 1;
      }
      return found;
    },
  };
}

function longestAt<T>(bucket: Bucket<T>, text: string, offsets: Int32Array | undefined, i: number, to: number): Entry<T> | null {
  const pairs = i + 1 < to ? bucket.get(text.charCodeAt(i + 1)) : undefined;
  return firstThatStands(pairs, text, offsets, i, to) ?? firstThatStands(bucket.get(0), text, offsets, i, to);
}

function firstThatStands<T>(
  entries: readonly Entry<T>[] | undefined,
  text: string,
  offsets: Int32Array | undefined,
  i: number,
  to: number,
): Entry<T> | null {
  if (entries)
    for (const entry of entries)
      if (i + entry.form.length <= to && text.startsWith(entry.form, i) && standsAlone(text, offsets, i, entry.form)) return entry;
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
