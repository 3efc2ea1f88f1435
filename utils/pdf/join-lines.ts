import { type Line, rightOf, textOf, xOf } from './find-lines.ts';
import { joinText, widthOfFirstWord } from './join-text.ts';
import { isMarked, isStronglyMarked } from './marks.ts';
import type { PdfPart } from './pdf-text.ts';

/** A line with what it takes to see whether a paragraph ends before it. */
export interface SetLine {
  readonly line: Line;
  readonly page: number;
  /** The column that it stands in, which is another one on each page. */
  readonly column: Column;
  /** Whether a paragraph begins with it, where the file itself tells. */
  readonly starts?: boolean;
  /** A heading's, where the file itself tells. */
  readonly level?: number;
  /** How deep an item of a list it is. */
  readonly item?: number;
}

export interface Column {
  readonly left: number;
  readonly right: number;
  /** The usual step from line to line. */
  readonly pitch: number;
}

/** Lines that belong together, of one size. */
export interface Paragraph {
  readonly size: number;
  /** 0 where the file itself does not call it a heading. */
  readonly level: number;
  readonly item: number;
  readonly parts: readonly PdfPart[];
}

/** A step larger than that, measured by the usual one, ends a paragraph. */
const LARGER = 1.35;
/** Lines are that far apart at least, in sizes of their letters: those of a heading more than the text's. */
const LEADING = 1.25;
/** Letters of one paragraph differ in size by less, as a share. */
const OTHER_SIZE = 0.12;
/** A first line is set in by that many letters at least. */
const INDENT = 1.2;
/** No first line and no item is set in as far as that. */
const FAR = 6;
export const SENTENCE_END = /[。！？；：.!?;:]["”』」]?$/;

/** Joins lines into paragraphs, over the ends of columns and pages, too. */
export function joinLines(lines: readonly SetLine[]): Paragraph[] {
  const paragraphs: { size: number; level: number; item: number; marked: boolean; parts: PdfPart[] }[] = [];
  let before: SetLine | null = null;
  for (const each of lines) {
    const { line, page, level = 0, item = 0, starts } = each;
    const text = textOf(line);
    const open = paragraphs.at(-1);
    // What goes on on the next page but one goes on with what is not there.
    const apart = page - (before?.page ?? page) > 1;
    if (open && before && !apart && !(starts ?? begins(before, each, text, open.marked))) {
      const last = open.parts.at(-1);
      const whole = joinText(last?.text ?? '', text);
      const cut = last?.page === page ? 0 : whole.length - text.length;
      // What is joined stays on the page where it stands.
      open.parts.splice(-1, 1, ...(cut > 0 && last ? [{ page: last.page, text: whole.slice(0, cut) }] : []));
      open.parts.push({ page, text: whole.slice(cut) });
    } else paragraphs.push({ size: line.size, level, item, marked: isMarked(text), parts: [{ page, text }] });
    before = each;
  }
  return paragraphs;
}

/** Whether a paragraph begins with a line, by how the line before ended, and how it stands to it. */
function begins(before: SetLine, { line, column }: SetLine, text: string, inItem: boolean): boolean {
  const { size } = line;
  if (Math.abs(size - before.line.size) > OTHER_SIZE * Math.max(size, before.line.size)) return true;
  const same = before.column === column;
  if (same && line.y - before.line.y > LARGER * Math.max(column.pitch, LEADING * size)) return true;
  if (isStronglyMarked(text) || endsEarly(before, text)) return true;
  // At the end of a sentence it takes little to begin anew: a number, or another page or column.
  if (SENTENCE_END.test(textOf(before.line)) && (!same || isMarked(text))) return true;
  // A line in the middle or at the right stands alone.
  if (xOf(before.line) - before.column.left > FAR * size && xOf(line) - column.left < FAR * size) return true;
  // An item's further lines may be set in as far as its text.
  return !inItem && xOf(line) - column.left > INDENT * size && xOf(before.line) - before.column.left < INDENT * size;
}

/** The line had room for what follows, and so ended for another reason. */
export function endsEarly({ line, column }: Pick<SetLine, 'line' | 'column'>, next: string): boolean {
  const room = column.right - rightOf(line);
  const spare = SENTENCE_END.test(textOf(line)) ? 0.6 : 1.5;
  return room > (widthOfFirstWord(next) + spare) * line.size;
}
