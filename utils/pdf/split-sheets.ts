import type { Box, PdfItem, PdfPage } from './pdf-page.ts';

/** So much of a sheet's width is blank in its middle, where two pages meet: more than between columns or cells. */
const LEAST_BLANK = 0.04;
/** Both pages begin as far from their left edges, but for so much of the sheet's width. */
const NEAR = 0.02;
/** Fewer runs of text than that, on the left, are no page. */
const LEAST_RUNS = 6;

/** What is read by itself: a page of the file, or half of one on which two have been printed side by side. */
export interface Sheet {
  /** The number of the file's page, from 1. */
  readonly page: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  readonly rules: readonly Box[];
}

/** The pages of a file, those on one sheet apart. */
export const splitSheets = (pages: readonly PdfPage[]): Sheet[] =>
  pages.flatMap(({ width, height, items, rules = [] }, i) => {
    const halves = halvesOf(width, height, items);
    const isIn = (half: number, { x }: Box): boolean => halves.length === 1 || (x < width / 2 ? 0 : 1) === half;
    return halves.map((half, n) => ({
      page: i + 1,
      height,
      items: half,
      rules: rules.filter((rule) => isIn(n, rule)),
    }));
  });

function halvesOf(width: number, height: number, items: readonly PdfItem[]): (readonly PdfItem[])[] {
  const middle = width / 2;
  const left = items.filter(({ x }) => x < middle);
  const right = items.filter(({ x }) => x >= middle);
  if (width < height || left.length < LEAST_RUNS || right.length === 0) return [items];
  const ends = Math.max(...left.map((item) => item.x + item.width));
  const begins = Math.min(...right.map(({ x }) => x));
  const margin = Math.min(...left.map(({ x }) => x));
  const isBlank = ends < middle && begins - ends > LEAST_BLANK * width;
  return isBlank && Math.abs(begins - middle - margin) < NEAR * width ? [left, right] : [items];
}
