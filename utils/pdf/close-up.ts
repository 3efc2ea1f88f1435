import type { PdfItem, PdfPage } from './pdf-page.ts';

/** Text of Chinese letters only tells how far they are set apart: each is as wide as it is high. */
const CHINESE = /^[\u3400-\u9fff]{2,}$/;
/** From so much room behind each letter on, as a share of its size, blanks are seen between letters that have none. */
const APART = 0.07;
/** How far above or below it a line tells for an address, in sizes of its letters. */
const NEAR = 6;
/** Places and sizes that are the same; in points. */
const SAME = 0.5;
/** Words, of which one is in an address, with blanks between them. */
const ADDRESS = /[!-~]{1,80}(?: [!-~]{1,80}){1,80}/g;

/** The page without blanks in addresses whose letters are set apart: half an address is another one. */
export function closeUp(page: PdfPage): PdfPage {
  return {
    ...page,
    items: page.items.map((item) =>
      /[@/]/.test(item.text) && item.text.includes(' ') && isSetApart(item, page.items)
        ? {
            ...item,
            text: item.text.replace(ADDRESS, (words) => (/@|\/\/|www/.test(words) ? words.replaceAll(' ', '') : words)),
          }
        : item,
    ),
  };
}

/** As far as the nearest line with Chinese letters of that size tells. */
function isSetApart({ y, size }: PdfItem, items: readonly PdfItem[]): boolean {
  const chinese = items.filter((item) => Math.abs(item.size - size) < SAME && CHINESE.test(item.text));
  const nearest = Math.min(NEAR * size, ...chinese.map((item) => Math.abs(item.y - y)));
  const line = chinese.filter((item) => Math.abs(item.y - y) < nearest + SAME);
  const sum = (of: (item: PdfItem) => number): number => line.reduce((total, item) => total + of(item), 0);
  return sum(({ width, text }) => width - text.length * size) > APART * size * sum(({ text }) => text.length - 1);
}
