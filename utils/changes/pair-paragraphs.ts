import { diffArrays } from 'diff/lib/diff/array.js';
import type { Hunk, Piece } from './diff-texts.ts';
import { contentOf, essenceOf } from './plain-lines.ts';
import { nameOfRow } from './table-rows.ts';
import { isSameWord, wholeWords } from './whole-words.ts';

/** Paragraphs that share less than this part of their pairs of characters are two, not one that was altered. */
export const ALIKE = 0.5;
/** Words of two paragraphs are compared up to so many edits; beyond that they are shown one after the other. */
const MOST_WORD_EDITS = 600;
/** What all paragraphs of a comparison may take together; a rewritten text takes a second, not half a minute. */
const MOST_WORD_EDITS_IN_ALL = 6_000;
/** So many pairs of paragraphs are looked at in one place; of thousands each is looked for near the one before. */
const MOST_PAIRS = 50_000;

/** What is left of the words' edits of one comparison. */
export interface EditsLeft {
  edits: number;
}

export const allEdits = (): EditsLeft => ({ edits: MOST_WORD_EDITS_IN_ALL });

/**
 * What went and what came at one place, as hunks: those in `moved` (contents) as such, those that differ only in where
 * their lines break as unchanged, the others as altered, added or removed.
 */
export function paired(
  gone: readonly string[],
  come: readonly string[],
  moved: ReadonlySet<string>,
  left: EditsLeft,
): Hunk[] {
  const stays = (line: string): boolean => !moved.has(contentOf(line));
  const went = gone.filter(stays);
  const came = come.filter(stays);
  const start = rewrapped(went, came);
  const end = rewrapped(went.slice(start.gone).reverse(), came.slice(start.come).reverse(), true);
  const middle = alterations(
    went.slice(start.gone, went.length - end.gone),
    came.slice(start.come, came.length - end.come),
    left,
  );
  const arrived = come.filter((line) => !stays(line)).map((text): Hunk => ({ sort: 'moved', text }));
  return [...same(start.come), ...middle, ...same(end.come), ...arrived];
}

const same = (paragraphs: number): Hunk[] => (paragraphs > 0 ? [{ sort: 'same', paragraphs }] : []);

/** How many lines at the beginning of two lists hold the same words, however they are broken into lines. */
function rewrapped(
  gone: readonly string[],
  come: readonly string[],
  fromEnd = false,
): { readonly gone: number; readonly come: number } {
  const [old, now] = [gone.map(essenceOf), come.map(essenceOf)];
  let found = { gone: 0, come: 0 };
  let [i, j] = [0, 0];
  let [one, other] = ['', ''];
  while (i < old.length || j < now.length) {
    const left = one.length <= other.length && i < old.length;
    if (!left && j >= now.length) break;
    const line = (left ? old[i++] : now[j++]) ?? '';
    if (left) one = fromEnd ? line + one : one + line;
    else other = fromEnd ? line + other : other + line;
    const length = Math.min(one.length, other.length);
    const agree = fromEnd
      ? one.slice(-length) === other.slice(-length)
      : one.slice(0, length) === other.slice(0, length);
    if (length > 0 && !agree) break;
    if (one === other) {
      found = { gone: i, come: j };
      one = other = '';
    }
  }
  return found;
}

/** Of paragraphs that went and came at one place, each that came is an altered one when one that went is like it. */
function alterations(gone: readonly string[], come: readonly string[], left: EditsLeft): Hunk[] {
  const hunks: Hunk[] = [];
  const reach = Math.ceil(MOST_PAIRS / Math.max(1, come.length));
  const few = gone.length * come.length <= FEW_PAIRS;
  const shapes = gone.map((each) => pairsOf(essenceOf(each)));
  const rows = few ? [gone, come].map((lines) => lines.map(nameOfRow)) : [];
  let next = 0;
  for (const text of come) {
    const shape = pairsOf(essenceOf(text));
    const alike = shapes
      .slice(next, next + reach)
      .findIndex(
        (other, i) => likeness(other, shape, ALIKE) > 0 || (few && sharesSentence(gone[next + i] ?? '', text)),
      );
    const row = nameOfRow(text);
    const isOnly = row !== '' && rows.every((names) => names.filter((name) => name === row).length === 1);
    const ahead = alike < 0 && isOnly ? gone.slice(next).findIndex((line) => nameOfRow(line) === row) : alike;
    const at = next + ahead;
    if (ahead < 0) {
      hunks.push({ sort: 'added', text });
      continue;
    }
    hunks.push(...gone.slice(next, at).map((each): Hunk => ({ sort: 'removed', text: each })));
    hunks.push(...alteration(gone[at] ?? '', text, left));
    next = at + 1;
  }
  return [...hunks, ...gone.slice(next).map((each): Hunk => ({ sort: 'removed', text: each }))];
}

/** Of more paragraphs at one place nobody sees which became which. */
const FEW_PAIRS = 64;
/** A shorter sentence may stand anywhere. */
const LEAST_SENTENCE = 10;

/** Whether a sentence of one paragraph stands in the other. */
const sharesSentence = (a: string, b: string): boolean =>
  a.split(/[。；;]/).some((sentence) => sentence.length >= LEAST_SENTENCE && b.includes(sentence));

/** How much of their pairs of characters two texts share (Dice), 0 where that is less than `least`. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>, least: number): number {
  const all = Math.max(1, one.size + other.size);
  if (2 * Math.min(one.size, other.size) < least * all) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return 2 * shared >= least * all ? (2 * shared) / all : 0;
}

export const pairsOf = (text: string): Set<string> => new Set(Array.from(text, (_, i) => text.slice(i, i + 2)));

function alteration(before: string, after: string, left: EditsLeft): Hunk[] {
  const most = Math.min(MOST_WORD_EDITS, left.edits);
  const parts =
    most > 0
      ? diffArrays(wholeWords(before), wholeWords(after), { maxEditLength: most, comparator: isSameWord })
      : undefined;
  left.edits -= parts?.reduce((sum, part) => sum + (part.added || part.removed ? part.count : 0), 0) ?? most;
  if (!parts)
    return [
      { sort: 'removed', text: before },
      { sort: 'added', text: after },
    ];
  const pieces = parts.map(
    ({ added, removed, value }): Piece => ({
      sort: added ? 'added' : removed ? 'removed' : 'kept',
      text: value.join(''),
    }),
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
