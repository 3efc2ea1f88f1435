import type { PdfPage } from './pdf-page.ts';

/** A page of text has more characters than that; one that is a picture has a number, or a line under it. UTF-16 units. */
export const LEAST_ON_A_PAGE = 10;
/** What stands for characters where a font does not tell which they are. */
const UNKNOWN = /[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu;
/** So much of a page at its top and bottom, as a share, is where heads and feet stand … */
const MARGIN = 0.13;
/** … which together have no more characters than that. */
const LONGEST_HEADS = 80;
/** Where pictures cover less of a page, as a share, it may be a signet on a page that is left blank. */
const LEAST_PICTURE = 0.3;
/** So many shapes are letters that have been made shapes. */
const MANY_SHAPES = 200;
/** Operators by pdf.js's numbers. */
const [SAVE, RESTORE, TRANSFORM] = [10, 11, 12];
const [FIRST_PAINT, LAST_PAINT, PATH] = [20, 27, 91];
const [FORM, FORM_END] = [74, 75];
const [FIRST_IMAGE, LAST_IMAGE] = [83, 90];

/** A step of what pdf.js says that a page draws: the number of an operator, and what it works with. */
export type Drawn = readonly [operator: number, args: readonly unknown[] | null | undefined];

/** How many characters a text has, and how many of them are known. */
export function countsOf({ items }: Pick<PdfPage, 'items'>): { readonly all: number; readonly known: number } {
  const text = items.map((item) => item.text).join('');
  return { all: text.length, known: text.replace(UNKNOWN, '').length };
}

/** No text but a head and a foot, if that. */
export function saysLittle({ height, items }: Pick<PdfPage, 'height' | 'items'>): boolean {
  const inside = items.filter(({ y }) => y > MARGIN * height && y < (1 - MARGIN) * height);
  return countsOf({ items: inside }).known < LEAST_ON_A_PAGE && countsOf({ items }).known < LONGEST_HEADS;
}

/** Whether pictures fill a good part of a page, or shapes that may be letters: a blank page has neither. */
export function isPicture({ width, height }: Pick<PdfPage, 'width' | 'height'>, drawn: readonly Drawn[]): boolean {
  const outer: number[] = [];
  // An image is drawn as a square of one by one point: how much larger does what is set now make it?
  let scale = 1;
  let [covered, shapes] = [0, 0];
  for (const [operator, args] of drawn) {
    if (operator === SAVE || operator === FORM) outer.push(scale);
    if (operator === RESTORE || operator === FORM_END) scale = outer.pop() ?? scale;
    if (operator === TRANSFORM) scale *= growthOf(args);
    if (operator === FORM) scale *= growthOf(args?.[0]);
    if (operator >= FIRST_IMAGE && operator <= LAST_IMAGE) covered += scale;
    const painted = operator === PATH ? Number(args?.[0]) : operator;
    if (painted >= FIRST_PAINT && painted <= LAST_PAINT) shapes++;
  }
  return covered > LEAST_PICTURE * width * height || shapes > MANY_SHAPES;
}

/** By how much a matrix makes an area larger. */
function growthOf(matrix: unknown): number {
  const [a = 1, b = 0, c = 0, d = 1] = (matrix ?? []) as Iterable<number>;
  return Math.abs(a * d - b * c);
}
