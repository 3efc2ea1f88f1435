/** What a PDF says, in the order in which it is read. Pages are counted from 1. */
export interface PdfText {
  readonly pages: number;
  readonly blocks: readonly PdfBlock[];
  /** Pages of which nothing could be read though something stands there; blank ones are none. Left out where all were read. */
  readonly unread?: readonly number[];
  /** Pages with tables in a document of columns, told by nothing but their place: they may be read in another order. Left out where none is. */
  readonly unsure?: readonly number[];
}

export type PdfBlock = PdfParagraph | PdfTable;

export interface PdfParagraph {
  readonly kind: 'paragraph';
  /** A heading's, from 1; 0 for any other text. */
  readonly level: number;
  /** How deep an item of a list it is, from 1, where the file tells. */
  readonly item?: number;
  /** More than one where it goes on over the end of a page. */
  readonly parts: readonly PdfPart[];
}

export interface PdfPart {
  readonly page: number;
  readonly text: string;
}

export interface PdfTable {
  readonly kind: 'table';
  readonly rows: readonly PdfRow[];
}

/** Every row of a table has as many cells; those that are empty are ''; a line for each paragraph of a cell. */
export interface PdfRow {
  readonly page: number;
  readonly cells: readonly string[];
}

/**
 * Why a PDF gives no text: it wants a password, is no PDF that can be understood, has pictures of pages instead of text or does
 * not tell its characters, or takes too long.
 */
export const PDF_PROBLEMS = ['locked', 'broken', 'scanned', 'slow'] as const;
export type PdfProblem = (typeof PDF_PROBLEMS)[number];

/** What a PDF calls itself on its first page; "" where it does not. */
export function titleOf({ blocks }: PdfText): string {
  const [first] = blocks;
  return first?.kind === 'paragraph' && first.level > 0 ? first.parts.map(({ text }) => text).join('') : '';
}
