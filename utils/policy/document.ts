/**
 * How much of a text is read at most, in UTF-16 units: some thirty times the longest policy that we know, and what takes
 * three seconds. The rest is counted in `cutFrom`, and every view says so.
 */
export const MOST_CHARACTERS = 1_000_000;

/**
 * A policy as the engine sees it: one string, and what each stretch of it is. Offsets are UTF-16 code units into
 * `text`, end exclusive, so a claim can always be walked back from the popup to its place in the page.
 */
export interface PolicyDocument {
  readonly text: string;
  /** In text order, not overlapping; together they cover every visible character but the separators between them. */
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly title: string;
  readonly url: string | null;
  /** What the text was cut to for size, in UTF-16 units of the full text; null when nothing was cut. */
  readonly cutFrom: number | null;
  /** Where each page starts, in UTF-16 units; only of what has pages: a PDF. One without text starts where the next does. */
  readonly pages?: readonly number[];
  /** Which of them, from 1, hold something that could not be read as text, a scan most likely; left out where none does. */
  readonly unreadPages?: readonly number[];
  /** Which of them have tables between columns, so that the text may stand in another order. */
  readonly unsurePages?: readonly number[];
}

export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Heading: 1–6. List item: nesting depth from 1. Otherwise 0. */
  readonly level: number;
  /** The number that the page shows but does not contain as text (`<ol>`), e.g. "3"; null where there is none. */
  readonly number: string | null;
  readonly cell: Cell | null;
  /** Site chrome (navigation, sidebars, footers) stays in the text, told apart from the document's own words. */
  readonly region: 'main' | 'chrome';
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** Where a table cell stands; spans are resolved, so a cell that spans two rows still has the first one's numbers. */
export interface Cell {
  /** Tables are numbered from 0 in text order. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** A link in the text; `href` as the page resolves it, "javascript:" for one that runs script. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}
