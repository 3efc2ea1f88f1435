/** A power of two: a policy has some thousand different pairs of units, and larger tables leave the processor's cache. */
export const CHAINS = 1 << 14;
/** Most words that are looked up stand nowhere. */
const NOWHERE: readonly number[] = [];
/** The chain of a pair of units; now and then another pair has the same. */
export const chainOf = (first: number, second: number): number => (first * 31 + second) & (CHAINS - 1);

/** The chain of the pair that starts at an offset; that of the last unit is of it alone. */
export const chainAt = (text: string, i: number): number =>
  chainOf(text.charCodeAt(i), i + 1 < text.length ? text.charCodeAt(i + 1) : 0);

/** The chains of all pairs of a text, by the offset of their first unit. O(n). */
export function chainsOf(text: string): Uint16Array {
  const chains = new Uint16Array(text.length);
  let second = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const first = text.charCodeAt(i);
    chains[i] = chainOf(first, second);
    second = first;
  }
  return chains;
}

/**
 * Words that are looked up in many texts, with the chains of their pairs side by side: most stand nowhere, which these tell,
 * and a look at the words themselves would be one into as many corners of the memory.
 */
export interface WordList {
  readonly words: readonly string[];
  readonly chains: Uint16Array;
  /** The chains of word i are those from `starts[i]` up to `starts[i + 1]`; a single unit has none. */
  readonly starts: Uint16Array;
}

export function wordList(words: readonly string[]): WordList {
  const chains: number[] = [];
  const starts = [0];
  for (const word of words) {
    for (let k = 0; k < word.length - 1; k++) chains.push(chainAt(word, k));
    starts.push(chains.length);
  }
  return { words, chains: Uint16Array.from(chains), starts: Uint16Array.from(starts) };
}

/**
 * Where words stand in a text. The places of each pair of units are chained, so that looking a word up costs no more
 * than the places of its rarest pair: hundreds of cues cost less than one pass over the text.
 */
export class WordIndex {
  readonly #text: string;
  /** `chainsOf(text)`. */
  readonly pairs: Uint16Array;
  /** 1 + the first place of each chain, 0 for none; `#next` leads on from place to place in the same way. */
  readonly #heads = new Int32Array(CHAINS);
  readonly #next: Int32Array;
  /** How many places each chain has; more than a few hundred are as good as any: a small table stays in the processor's cache. */
  readonly #counts = new Uint8ClampedArray(CHAINS);
  readonly #units = new Map<string, number[]>();

  /** O(n). */
  constructor(text: string) {
    this.#text = text;
    this.pairs = chainsOf(text);
    this.#next = new Int32Array(text.length);
    for (let i = text.length - 2; i >= 0; i--) {
      const chain = this.pairs[i] as number;
      this.#next[i] = this.#heads[chain] as number;
      this.#heads[chain] = i + 1;
      this.#counts[chain] = (this.#counts[chain] as number) + 1;
    }
  }

  /** The indices of the words of a list that may stand in the text: all their pairs do. */
  likely({ words, chains, starts }: WordList): number[] {
    const found: number[] = [];
    let k = 0;
    for (let i = 0; i < words.length; i++) {
      const end = starts[i + 1] as number;
      while (k < end && this.#counts[chains[k] as number] !== 0) k++;
      if (k === end) found.push(i);
      k = end;
    }
    return found;
  }

  /** The offsets at which a word stands, in text order, also where it overlaps itself. */
  places(word: string): readonly number[] {
    if (word.length < 2) return word === '' ? NOWHERE : this.#placesOfUnit(word);
    let rarest = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let k = 0; k < word.length - 1; k++) {
      const count = this.#counts[chainOf(word.charCodeAt(k), word.charCodeAt(k + 1))] as number;
      if (count === 0) return NOWHERE;
      if (count >= fewest) continue;
      rarest = k;
      fewest = count;
    }
    const text = this.#text;
    const found: number[] = [];
    const chain = chainOf(word.charCodeAt(rarest), word.charCodeAt(rarest + 1));
    for (let i = this.#heads[chain] as number; i > 0; i = this.#next[i - 1] as number) {
      const place = i - 1 - rarest;
      if (place >= 0 && isAt(text, word, place)) found.push(place);
    }
    return found;
  }

  /** A unit is in no chain; the few that are cues are those of several rules. */
  #placesOfUnit(unit: string): readonly number[] {
    const known = this.#units.get(unit);
    if (known) return known;
    const text = this.#text;
    const found: number[] = [];
    for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) found.push(at);
    this.#units.set(unit, found);
    return found;
  }
}

/** As `text.startsWith(word, i)`, which is several times dearer for a few units. */
export function isAt(text: string, word: string, i: number): boolean {
  for (let k = word.length - 1; k >= 0; k--) if (text.charCodeAt(i + k) !== word.charCodeAt(k)) return false;
  return true;
}
