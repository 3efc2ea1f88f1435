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

/**
 * Forms are folded here. A form that starts or ends with a Latin letter or digit matches only where no other one
 * adjoins it: "IP" is not in "VIP". Of equal forms the first wins.
 */
export function buildMatcher<T>(forms: Iterable<readonly [form: string, value: T]>): Matcher<T> {
  const buckets = new Map<number, Entry<T>[]>();
  const seen = new Set<string>();
  for (const [raw, value] of forms) {
    const form = fold(raw);
    if (form === '' || seen.has(form)) continue;
    seen.add(form);
    const bucket = buckets.get(bucketOf(form, 0));
    if (bucket) bucket.push({ form, value });
    else buckets.set(bucketOf(form, 0), [{ form, value }]);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.form.length - a.form.length);
  return {
    scan(text, offsets, from = 0, to = text.length) {
      const found: Match<T>[] = [];
      for (let i = from; i < to; ) {
        const bucket = buckets.get(bucketOf(text, i)) ?? buckets.get(text.charCodeAt(i));
        const hit = bucket?.find(
          ({ form }) => i + form.length <= to && text.startsWith(form, i) && standsAlone(text, offsets, i, form),
        );
        if (!hit) i++;
        else {
          found.push({ start: i, end: i + hit.form.length, value: hit.value });
          i += hit.form.length;
        }
      }
      return found;
    },
  };
}

/** The first two units, or the only one. Single characters are rare, so they have buckets of their own. */
const bucketOf = (text: string, i: number): number =>
  i + 1 < text.length ? text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16) : text.charCodeAt(i);

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
