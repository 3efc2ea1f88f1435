import type { PolicyDocument } from '../policy/document.ts';

/**
 * A document with the way back: which text node every stretch of its text came from. The document alone crosses to the
 * background; the pieces stay in the page.
 */
export interface Reading {
  readonly document: PolicyDocument;
  /** In text order, not overlapping; separators between blocks belong to no piece. */
  readonly pieces: readonly Piece[];
}

/**
 * `text[start + i]` was read from `node.data[from + i]`, for every `start + i < end`. The two characters are the same,
 * except that any rendered white space reads as one plain space.
 */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  /** Grows while the page is being read. */
  end: number;
}
