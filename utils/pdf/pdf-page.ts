/** A run of text on a page, as the file places it. All lengths in points, from the page's left and top edge. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Of the letters: what is called their point size. */
  readonly size: number;
}

/** A page as the reader would hold it; items in the order in which the file draws them. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}
