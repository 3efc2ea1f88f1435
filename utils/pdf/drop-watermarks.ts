import { median } from './median.ts';
import type { PdfItem, PdfPage } from './pdf-page.ts';

/** So many times as large as most letters of its page, text at the same place on several pages lies across it. */
const LARGER = 2;

/** The pages without what is printed large across several of them ("内部资料"), where it would land in lines of the text. */
export function dropWatermarks(pages: readonly PdfPage[]): readonly PdfPage[] {
  const times = new Map<string, number>();
  const large = pages.map(({ items }) => {
    const usual = median(items.map(({ size }) => size));
    return new Map(items.flatMap((item) => (item.size > LARGER * usual ? [[item, placeOf(item)] as const] : [])));
  });
  for (const places of large)
    for (const place of new Set(places.values())) times.set(place, (times.get(place) ?? 0) + 1);
  return pages.map((page, i) => ({
    ...page,
    items: page.items.filter((item) => (times.get(large[i]?.get(item) ?? '') ?? 0) < 2),
  }));
}

const placeOf = ({ text, x, y }: PdfItem): string => `${Math.round(x)} ${Math.round(y)} ${text}`;
