import { joinText } from './join-text.ts';
import type { Grid, PdfItem } from './pdf-page.ts';

/** Text without a gap that could part two columns or cells. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Where in the text the runs begin that it is made of, and where each stands. */
  readonly joints: readonly (readonly [index: number, x: number])[];
  /** A ruled table's place: it is as wide as the table, and others stand under each other as lines do. */
  readonly grid?: Grid;
}

/** What stands on one line across a page or a column, from left to right. */
export interface Line {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** Letters may stand so far over or under the line's others, as a share of their size. */
export const RISE = 0.35;
/** A gap as wide as that many letters parts pieces; cells of Word's tables are 1.03 apart at least. */
export const GAP = 0.8;
/** A gap as wide as that is a blank. */
const BLANK = 0.22;

/** Where there are so many blanks, and behind so many letters, as a share, letters are set apart. */
const LEAST_SPACED = 3;
const MOSTLY = 0.6;

export const xOf = ({ pieces }: Line): number => pieces[0]?.x ?? 0;
export const rightOf = ({ pieces }: Line): number => Math.max(...pieces.map(({ right }) => right));
export const textOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).reduce(joinText, '');

/** The word whose note's number this is: raised and small right behind Chinese; one behind a unit is a power. */
const notedBy = ({ text, x, y, size }: PdfItem, items: readonly PdfItem[]): PdfItem | undefined =>
  /^\s*[[(［（]?\d{1,3}[\])］）]?\s*$/.test(text)
    ? items.find(
        (word) =>
          size < 0.85 * word.size &&
          word.y - y > 0.2 * word.size &&
          word.y - y < 0.7 * word.size &&
          Math.abs(x - word.x - word.width) < 0.3 * word.size &&
          /[\u3001-\u9fff\uff01-\uff5e”’]\s*$/.test(word.text),
      )
    : undefined;

/** The number of a note is no text, though it takes its place on the line. */
const withoutNumber = (item: PdfItem, _: number, items: readonly PdfItem[]): PdfItem => {
  const word = notedBy(item, items);
  return word ? { ...item, text: '', y: word.y } : item;
};

/** The lines of a page from top to bottom. */
export function findLines(items: readonly PdfItem[]): Line[] {
  const lines: PdfItem[][] = [];
  for (const item of items.map(withoutNumber).sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(item.y - first.y) <= RISE * Math.min(item.size, first.size)) line.push(item);
    else lines.push([item]);
  }
  return lines.map(lineOf);
}

/** The same pieces as lines, where some of them have gone. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(piece.y - first.y) <= RISE * Math.min(piece.size, first.size)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(ofPieces);
}

/** A line of what stands on it, in any order. */
export function lineOf(items: readonly PdfItem[]): Line {
  const pieces: Piece[] = [];
  let last: PdfItem | null = null;
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    // Bold letters are drawn twice by some programs, a hair apart.
    if (last && last.text === item.text && item.x - last.x < RISE * item.size) continue;
    last = item;
    const before = pieces.at(-1);
    const gap = before ? item.x - before.right : 0;
    const size = Math.max(item.size, before?.size ?? 0);
    const right = item.x + item.width;
    if (!before || gap > GAP * size) {
      const { x, y } = item;
      pieces.push({ text: item.text.trim(), x, right, y, size: item.size, joints: [[0, x]] });
      continue;
    }
    const blank = gap > BLANK * size || /\s$/.test(before.text) ? ' ' : '';
    const start = before.text + blank;
    const text = (start + item.text).trimEnd();
    const joints = [...before.joints, [start.length, item.x] as const];
    pieces[pieces.length - 1] = { ...before, text, right: Math.max(right, before.right), size, joints };
  }
  return ofPieces(pieces.map(unspaced));
}

/** Letters set apart, as in headings, are one text, in which nothing else can begin. */
function unspaced(piece: Piece): Piece {
  const { text, x } = piece;
  const apart = text.split(' ').length - 1;
  return apart < LEAST_SPACED || apart < MOSTLY * (text.length - apart)
    ? piece
    : { ...piece, text: text.replaceAll(' ', ''), joints: [[0, x]] };
}

function ofPieces(pieces: readonly Piece[]): Line {
  const ordered = [...pieces].sort((a, b) => a.x - b.x);
  // The size that most of the text has: a raised mark is smaller, a drop cap larger.
  const size = [...ordered].sort((a, b) => b.text.length - a.text.length)[0]?.size ?? 0;
  return { y: Math.max(...ordered.map(({ y }) => y)), size, pieces: ordered };
}
