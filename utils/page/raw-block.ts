import type { Cell } from '../policy/document.ts';

/** A block as the page marks it up, before headings are recovered and site chrome is told apart. */
export interface RawBlock {
  start: number;
  end: number;
  kind: 'heading' | 'paragraph' | 'item' | 'cell';
  level: number;
  number: string | null;
  cell: Cell | null;
  region: 'main' | 'chrome';
  /** Every visible character is bold, or the tag says that it titles what follows. */
  bold: boolean;
}

/** A half-open stretch of the text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** The stretch without white space at its ends; empty when there is nothing else. */
export function trim(text: string, start: number, end: number): Stretch {
  const whole = text.slice(start, end);
  const words = whole.trimStart();
  const from = start + whole.length - words.length;
  return { start: from, end: from + words.trimEnd().length };
}
