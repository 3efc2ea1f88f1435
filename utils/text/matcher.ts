import { fold } from './fold.ts';
import { CHAINS, chainAt, chainOf, isAt } from './word-index.ts';

/** Finds every form of a word list: longest forms first, left to right, not overlapping. Build once, use often. */
export interface Matcher<T> {
  /**
   * In a text, or a range of one; O(n).
   * @param text folded text
   * @param offsets as in `FoldedText`: tells letters that stood together from letters that white space parted
   * @param pairs `chainsOf(text)`, which spares several matchers of one text the reading of it
   */
  scan(text: string, offsets?: Int32Array, from?: number, to?: number, pairs?: Uint16Array): Match<T>[];
}

/** A form found at folded offsets. */
export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A form in the chain of those that start with the same units, longest first. */
interface Entry<T> {
  readonly form: string;
  /** Of the form. Strings come in more kinds than V8 tells apart at one place of the code, and then to ask one is dear. */
  readonly length: number;
  readonly value: T;
  readonly next: Entry<T> | null;
}

/** Chains by the first three units. A power of two, many times the number of forms. */
const LONG_CHAINS = 1 << 14;
const longChainOf = (first: number, second: number, third: number): number =>
  (first * 31 + second * 7 + third * 1009) & (LONG_CHAINS - 1);
/** What stands for the third unit of a form of two. */
const NONE = 0;
const LONG = 1;
const SHORT = 2;

/**
 * Forms are folded here. A form that starts or ends with a Latin letter or digit matches only where no other one
 * adjoins it: "IP" is not in "VIP". Of equal forms the first wins.
 */
export function buildMatcher<T>(forms: Iterable<readonly [form: string, value: T]>): Matcher<T> {
  const entries: (Entry<T> | null)[] = [null];
  /** Index of the first entry of each chain, 0 for none: a small table stays in the processor's cache. */
  const heads = new Uint16Array(LONG_CHAINS);
  /**
   * By the chain of the pair with which a form starts: `LONG` or, where one is no longer than that pair,
   * `SHORT`. Most places of a text are in no such chain, and few of the others need be looked up twice.
   */
  const starts = new Uint8Array(CHAINS);
  /** Forms of one unit, by it: there are next to none. */
  const single = new Map<number, Entry<T>>();
  // What comes first in a chain is put in last: long forms, and of equal ones the earliest.
  for (const group of byLength(forms)) {
    for (const [form, value] of group?.toReversed() ?? []) {
      const first = form.charCodeAt(0);
      const second = form.charCodeAt(1);
      if (form.length === 1) single.set(first, { form, length: 1, value, next: null });
      else if (form !== '') {
        const chain = longChainOf(first, second, form.length > 2 ? form.charCodeAt(2) : NONE);
        const next = entries[heads[chain] as number] as Entry<T> | null;
        heads[chain] = entries.push({ form, length: form.length, value, next }) - 1;
        const start = chainOf(first, second);
        if (form.length === 2) starts[start] = SHORT;
        else starts[start] ||= LONG;
      }
    }
  }

  /** Where the next form may start, or the end; few places of a text are such. */
  function nextStart(text: string, pairs: Uint16Array | undefined, from: number, to: number): number {
    let i = from;
    if (single.size > 0) return i;
    if (pairs) while (i < to && starts[pairs[i] as number] === 0) i++;
    else while (i < to && starts[chainAt(text, i)] === 0) i++;
    return i;
  }

  /** The longest form that stands at i. */
  function longestAt(text: string, offsets: Int32Array | undefined, i: number, to: number): Entry<T> | null {
    const first = text.charCodeAt(i);
    const second = text.charCodeAt(i + 1);
    const long = i + 2 < to ? (heads[longChainOf(first, second, text.charCodeAt(i + 2))] as number) : 0;
    const hit = long === 0 ? null : firstThatStands(entries[long] as Entry<T>, text, offsets, i, to);
    if (hit) return hit;
    const short = starts[chainOf(first, second)] === SHORT ? (heads[longChainOf(first, second, NONE)] as number) : 0;
    const pair = short === 0 ? null : firstThatStands(entries[short] as Entry<T>, text, offsets, i, to);
    return pair || single.size === 0 ? pair : firstThatStands(single.get(first) ?? null, text, offsets, i, to);
  }

  return {
    scan(text, offsets, from = 0, to = text.length, pairs) {
      const found: Match<T>[] = [];
      for (let i = nextStart(text, pairs, from, to); i < to; i = nextStart(text, pairs, i, to)) {
        const hit = longestAt(text, offsets, i, to);
        if (hit) found.push({ start: i, end: i + hit.length, value: hit.value });
        i += hit?.length ?? 1;
      }
      return found;
    },
  };
}

function byLength<T>(forms: Iterable<readonly [form: string, value: T]>): (readonly [form: string, value: T])[][] {
  const groups: (readonly [form: string, value: T])[][] = [];
  for (const [raw, value] of forms) {
    const form = fold(raw);
    const group = groups[form.length];
    if (group) group.push([form, value]);
    else groups[form.length] = [[form, value]];
  }
  return groups;
}

function firstThatStands<T>(
  chain: Entry<T> | null,
  text: string,
  offsets: Int32Array | undefined,
  i: number,
  to: number,
): Entry<T> | null {
  for (let entry = chain; entry; entry = entry.next)
    if (i + entry.length <= to && isAt(text, entry.form, i) && standsAlone(text, offsets, i, i + entry.length))
      return entry;
  return null;
}

function standsAlone(text: string, offsets: Int32Array | undefined, start: number, end: number): boolean {
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
