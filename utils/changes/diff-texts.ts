import { diffArrays, diffChars } from 'diff';
import { essenceOf, linesOf } from './plain-lines.ts';

/** A stretch of a paragraph; `kept` stands in both texts. */
export interface Piece {
  readonly sort: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** A run of paragraphs: unchanged ones are only counted. */
export type Hunk =
  | { readonly sort: 'same'; readonly paragraphs: number }
  | { readonly sort: 'added' | 'removed'; readonly text: string }
  | { readonly sort: 'altered'; readonly pieces: Piece[] };

export interface TextDiff {
  readonly hunks: Hunk[];
  /** The texts differ too much for a comparison by paragraph to be of use. */
  readonly rewritten: boolean;
}

/** Paragraphs that share less than this part of their characters are two, not one that was altered. */
const ALIKE = 0.5;
/** Beyond so many changed paragraphs nobody reads a comparison, and computing it takes seconds. */
const MOST_EDITS = 1500;
/** Characters of two paragraphs are compared up to so many edits; beyond that they are shown one after the other. */
const MOST_CHARACTER_EDITS = 600;

/**
 * The readable difference of two texts, paragraph by paragraph, and within an altered one piece by piece. Dates, white
 * space, width and mail addresses count for nothing.
 */
export function diffTexts(before: string, after: string): TextDiff {
  const old = linesOf(before);
  const now = linesOf(after);
  const parts = diffArrays(old.map(essenceOf), now.map(essenceOf), { maxEditLength: MOST_EDITS });
  if (!parts) return { hunks: [], rewritten: true };
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = (): void => {
    hunks.push(...paired(gone, come));
    gone = [];
    come = [];
  };
  for (const { added, removed, count } of parts) {
    if (removed) gone.push(...old.slice(i, i + count));
    else if (added) come.push(...now.slice(j, j + count));
    else {
      flush();
      hunks.push({ sort: 'same', paragraphs: count });
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  flush();
  return { hunks, rewritten: false };
}

export const isSameText = ({ hunks, rewritten }: TextDiff): boolean =>
  !rewritten && hunks.every(({ sort }) => sort === 'same');

/** Of paragraphs that went and came at one place, each that came is an altered one when one that went is like it. */
function paired(gone: readonly string[], come: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let next = 0;
  for (const text of come) {
    const at = gone.findIndex((other, i) => i >= next && alike(other, text));
    if (at < 0) {
      hunks.push({ sort: 'added', text });
      continue;
    }
    hunks.push(...gone.slice(next, at).map((each): Hunk => ({ sort: 'removed', text: each })));
    hunks.push(...alteration(gone[at] ?? '', text));
    next = at + 1;
  }
  return [...hunks, ...gone.slice(next).map((each): Hunk => ({ sort: 'removed', text: each }))];
}

/** Whether two paragraphs share enough pairs of characters (Dice) to be two states of one. */
function alike(a: string, b: string): boolean {
  const [one, other] = [pairsOf(essenceOf(a)), pairsOf(essenceOf(b))];
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / Math.max(1, one.size + other.size) >= ALIKE;
}

const pairsOf = (text: string): Set<string> => new Set(Array.from(text, (_, i) => text.slice(i, i + 2)));

function alteration(before: string, after: string): Hunk[] {
  const parts = diffChars(before, after, { maxEditLength: MOST_CHARACTER_EDITS });
  if (!parts)
    return [
      { sort: 'removed', text: before },
      { sort: 'added', text: after },
    ];
  const pieces = parts.map(
    ({ added, removed, value }): Piece => ({ sort: added ? 'added' : removed ? 'removed' : 'kept', text: value }),
  );
  return [{ sort: 'altered', pieces: readable(pieces) }];
}

/** A kept character or two between changes ("的") tells nothing: such islands go with the changes round them. */
const SMALLEST_ISLAND = 3;

function readable(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let [gone, come] = ['', ''];
  const flush = (): void => {
    if (gone) out.push({ sort: 'removed', text: gone });
    if (come) out.push({ sort: 'added', text: come });
    [gone, come] = ['', ''];
  };
  pieces.forEach(({ sort, text }, i) => {
    const inside = i > 0 && i < pieces.length - 1 && text.length < SMALLEST_ISLAND;
    if (sort === 'kept' && !inside) {
      flush();
      out.push({ sort, text });
      return;
    }
    if (sort !== 'added') gone += text;
    if (sort !== 'removed') come += text;
  });
  flush();
  return out;
}
