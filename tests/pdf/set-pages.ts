import type { PdfItem, PdfPage } from '../../utils/pdf/pdf-page.ts';
import type { PdfText } from '../../utils/pdf/pdf-text.ts';
import { PAGE } from './make-pdf.ts';

export type Placed = readonly [x: number, y: number, text: string, size?: number];

const wide = (char: string): boolean => char >= '\u2E80' || /[“”‘’—…·]/.test(char);
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + (wide(char) ? 1 : 0.5) * size, 0);

/** A page with text placed on it; 10 points high where nothing else is said. */
export const pageOf = (placed: readonly Placed[]): PdfPage => ({
  ...PAGE,
  items: placed.map(([x, y, text, size = 10]): PdfItem => ({ text, x, y, size, width: widthOf(text, size) })),
});

/** Sets a text in lines of so many letters, 16 points apart, the first one set in if so wished. */
export function set(text: string, x: number, y: number, letters: number, indent = 0): Placed[] {
  const lines: Placed[] = [];
  for (let at = 0; at < text.length; ) {
    const from = lines.length === 0 ? indent : 0;
    const line = text.slice(at, at + letters - from);
    lines.push([x + 10 * from, y + 16 * lines.length, line]);
    at += line.length;
  }
  return lines;
}

/** One line per paragraph or row; `/2/` where page 2 starts in it, `#` before headings. */
export const shown = ({ blocks }: PdfText): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map(({ cells }) => cells.join(' | '));
    const text = block.parts.map((part, i) => (i === 0 ? part.text : `/${part.page}/${part.text}`)).join('');
    return `${'#'.repeat(block.level)}${text}`;
  });
