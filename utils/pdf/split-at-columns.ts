import type { Line, Piece } from './find-lines.ts';
import { isMarked } from './marks.ts';

/** A cell begins at most that far from where others of its column do, in sizes of its letters. */
const NEAR = 0.3;
/** The same where only the width of the text before it tells. */
const ABOUT = 0.7;
/** What is cut stands as far apart as columns do at least. */
const GUTTER = 0.5;

/** So far above and below, in sizes of its letters, lines are of the same table: a row's first line may have no gap. */
const REACH = 3;
/** The same of a line that has two gaps itself: heads stand farther off. */
const FAR_REACH = 5;

interface Start {
  readonly x: number;
  /** From the first line to the last on which a gap stands before it. */
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/**
 * Cuts what fills a cell up to the next one: where other lines near by have a gap and then a cell, a cell begins there on
 * this line as well, if a run of text or a word does.
 */
export function splitAtColumns(lines: readonly Line[]): Line[] {
  const starts = startsOf(lines);
  if (starts.length === 0) return [...lines];
  return lines.map((line) => {
    const reach = line.pieces.length > 2 ? FAR_REACH : REACH;
    const near = starts.filter(({ from, to, size }) => line.y >= from - reach * size && line.y <= to + reach * size);
    if (near.length === 0) return line;
    const pieces = line.pieces.flatMap((piece) => cut(piece, near));
    return pieces.length === line.pieces.length ? line : { ...line, pieces };
  });
}

/** Where cells begin: after a gap, on two lines at least; after a blank, on three. */
function startsOf(lines: readonly Line[]): Start[] {
  const starts: { x: number; size: number; gaps: number; ys: number[] }[] = [];
  for (const { y, pieces } of lines) {
    const gaps = pieces.slice(1).map(({ x, size }) => ({ x, size, gap: 1 }));
    for (const { x, size, gap } of [...gaps, ...pieces.flatMap(blanksIn)]) {
      const known = starts.find((start) => Math.abs(start.x - x) <= NEAR * size);
      if (known) {
        known.ys.push(y);
        known.gaps += gap;
      } else starts.push({ x, size, gaps: gap, ys: [y] });
    }
  }
  return starts
    .filter(({ gaps, ys }) => gaps > 1 || ys.length > 2)
    .map(({ x, size, ys }) => ({ x, size, from: Math.min(...ys), to: Math.max(...ys) }));
}

/** What a blank parts from Chinese before it; running text has none there, but after a number or a mark. */
const blanksIn = (piece: Piece): { x: number; size: number; gap: number }[] =>
  isMarked(piece.text)
    ? []
    : [...placesOf(piece)]
        .filter(([at]) => piece.text[at - 1] === ' ' && isWide(piece.text[at - 2]) && beginsCell(piece.text, at))
        .map(([, x]) => ({ x, size: piece.size, gap: 0 }));

const beginsCell = (text: string, at: number): boolean => isWide(text[at]) || text.startsWith('http', at);
const isWide = (char = ''): boolean => char >= '\u2E80';

/** A piece in as many as there are cells in it, by where cells begin. */
export function cut(piece: Piece, starts: readonly Pick<Start, 'x'>[]): Piece[] {
  const at = [...placesOf(piece)].find(([index, x, sure]) =>
    starts.some((start) => index > 0 && Math.abs(start.x - x) <= (sure ? NEAR : ABOUT) * piece.size),
  );
  if (!at) return [piece];
  const [index, x] = at;
  const before = piece.text.slice(0, index).trimEnd();
  const after = piece.text.slice(index);
  if (before === '' || after.trim() === '') return [piece];
  const joints = piece.joints
    .filter(([joint]) => joint >= index)
    .map(([joint, from]) => [joint - index, from] as const);
  const rest = { ...piece, text: after, x, joints: joints[0]?.[0] === 0 ? joints : [[0, x] as const, ...joints] };
  return [
    {
      ...piece,
      text: before,
      right: Math.max(piece.x, x - GUTTER * piece.size),
      joints: piece.joints.filter(([joint]) => joint < index),
    },
    ...cut(rest, starts),
  ];
}

/** Where in a piece's text something may begin, and where that is on the page; surely, or by the letters before it. */
function* placesOf({ text, joints, right }: Piece): Generator<readonly [index: number, x: number, sure: boolean]> {
  for (const [n, [joint, x]] of joints.entries()) {
    yield [joint, x, true];
    const [end, endX] = joints[n + 1] ?? [text.length, right];
    const run = text.slice(joint, end);
    const each = (endX - x) / widthOf(run);
    for (let i = 1; i < run.length; i++)
      if (run[i - 1] === ' ') yield [joint + i, x + each * widthOf(run.slice(0, i)), false];
  }
}

/** About how wide a text is, in Chinese characters. */
export const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char < '\u2000' ? 0.5 : 1), 0);
