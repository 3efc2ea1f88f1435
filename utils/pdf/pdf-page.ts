/** A run of text on a page, as the file places it. All lengths in points, from the page's left and top edge. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Of the letters: what is called their point size. */
  readonly size: number;
  /** Of the stretch that the file marks it as part of, if it does. */
  readonly id?: string;
}

/** A part of a page, from its left and top edge to its right and bottom one. In points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** A table by the lines that are drawn around its cells. */
export interface Grid extends Box {
  /** Of each row the cells from left to right; those that others reach into are ''. */
  readonly rows: readonly (readonly string[])[];
  /** No line is drawn under its last row: it goes on in another column or page. */
  readonly open: boolean;
  readonly items: ReadonlySet<PdfItem>;
}

/** A page as the reader would hold it; items in the order in which the file draws them. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  /** What the file itself says of the page's order, paragraphs and tables; files that browsers and offices print do. */
  readonly tags?: PdfTag;
  /** The straight thin lines drawn on it, level or upright; left out where tags tell of tables. */
  readonly rules?: readonly Box[];
  /** What stands on it is no text that can be read: a picture, most likely. */
  readonly unread?: true;
}

/** An element of a tagged file's document (ISO 32000-1, 14.7), with what of it stands on a page; cells of all pages. */
export interface PdfTag {
  /** As the standard names it: P, H1, Table … */
  readonly role: string;
  readonly children: readonly (PdfTag | PdfMarked)[];
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

/** A stretch of text that is marked as an element's. */
export interface PdfMarked {
  readonly id: string;
}
