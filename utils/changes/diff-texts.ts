// The library's front door brings its other ways to compare along.
import { diffArrays } from 'diff/lib/diff/array.js';
import { allEdits, paired } from './pair-paragraphs.ts';
import { contentOf, linesOf, sameEssence } from './plain-lines.ts';

/** A stretch of a paragraph; `kept` stands in both texts. */
export interface Piece {
  readonly sort: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** A run of paragraphs: unchanged ones are only counted; `moved` ones stand where they came, word for word. */
export type Hunk =
  | { readonly sort: 'same'; readonly paragraphs: number }
  | { readonly sort: 'added' | 'removed'; readonly text: string }
  | { readonly sort: 'moved'; readonly text: string }
  | { readonly sort: 'altered'; readonly pieces: Piece[] };

export interface TextDiff {
  readonly hunks: Hunk[];
  /** The texts differ too much for a comparison by paragraph to be of use. */
  readonly rewritten: boolean;
}

/** Beyond so many changed paragraphs nobody reads a comparison, and computing it takes seconds. */
const MOST_EDITS = 1500;
/**
 * The readable difference of two texts, paragraph by paragraph, and within an altered one piece by piece. Dates of the
 * head, the numbers of paragraphs, white space and line breaks, width and the way an address is hidden count for nothing.
 */
export function diffTexts(before: string, after: string): TextDiff {
  const old = linesOf(before);
  const now = linesOf(after);
  const parts = diffArrays(old.map(contentOf), now.map(contentOf), {
    maxEditLength: MOST_EDITS,
    comparator: sameEssence,
  });
  if (!parts) return { hunks: [], rewritten: true };
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of parts) {
    const last = runs.at(-1);
    const run = (added || removed) && last?.same === 0 ? last : { same: 0, gone: [], come: [] };
    if (run !== last) runs.push(run);
    if (removed) run.gone.push(...old.slice(i, i + count));
    else if (added) run.come.push(...now.slice(j, j + count));
    else run.same = count;
    if (!added) i += count;
    if (!removed) j += count;
  }
  const moved = movedIn(runs);
  const left = allEdits();
  const hunks = runs.flatMap((run): Hunk[] =>
    run.same > 0 ? [{ sort: 'same', paragraphs: run.same }] : paired(run.gone, run.come, moved, left),
  );
  return { hunks: joined(hunks), rewritten: false };
}

/** Unchanged paragraphs, or all that went and came between two stretches of them. */
interface Run {
  same: number;
  readonly gone: string[];
  readonly come: string[];
}

/** The contents of paragraphs that went at one place and came at another, as often in one as in the other. */
function movedIn(runs: readonly Run[]): Set<string> {
  const balance = new Map<string, number>();
  const seen = { gone: new Set<string>(), come: new Set<string>() };
  for (const run of runs)
    for (const side of ['gone', 'come'] as const)
      for (const content of run[side].map(contentOf)) {
        seen[side].add(content);
        balance.set(content, (balance.get(content) ?? 0) + (side === 'gone' ? 1 : -1));
      }
  return new Set([...seen.gone].filter((content) => seen.come.has(content) && balance.get(content) === 0));
}

/** Neighbouring counts of unchanged paragraphs as one. */
function joined(hunks: readonly Hunk[]): Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    const last = out.at(-1);
    if (hunk.sort === 'same' && last?.sort === 'same')
      out[out.length - 1] = { sort: 'same', paragraphs: last.paragraphs + hunk.paragraphs };
    else out.push(hunk);
  }
  return out;
}

export const isSameText = ({ hunks, rewritten }: TextDiff): boolean =>
  !rewritten && hunks.every(({ sort }) => sort === 'same');

/** Some paragraphs are only in one of the texts, or too unlike to be two states of one: more than the wording changed. */
export const addsOrRemoves = ({ hunks, rewritten }: TextDiff): boolean =>
  rewritten || hunks.some(({ sort }) => sort === 'added' || sort === 'removed');

/** Every word of one text stands in the other, some of it elsewhere. */
export const onlyMoved = ({ hunks, rewritten }: TextDiff): boolean =>
  !rewritten && hunks.every(({ sort }) => sort === 'same' || sort === 'moved');
