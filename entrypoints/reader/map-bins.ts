import type { MapBin } from '../../components/PageMap.tsx';
import { SECTIONS } from '../../utils/export/sections.ts';
import type { Extent } from '../../utils/highlight/track.ts';
import type { OverlayWords } from '../../utils/messaging/reader-messages.ts';
import { type AnchoredMark, countBySection } from './anchored-mark.ts';

/** Height of a bin: the smallest target that WCAG 2.2 takes for comfortable; px. */
export const BIN_PX = 24;
const STRIPE_PX = 3;

/** A bin with the marks in it, each with its place on the map in px. */
export interface FilledBin extends MapBin {
  readonly marks: readonly { readonly mark: AnchoredMark; readonly y: number }[];
}

/** Lays the marks out on a map `height` px tall, in bins that can be clicked. */
export function mapBins(
  marks: readonly AnchoredMark[],
  extents: ReadonlyMap<AnchoredMark, Extent>,
  length: number,
  height: number,
  current: AnchoredMark | null,
  words: OverlayWords,
): FilledBin[] {
  const last = Math.max(0, Math.floor(height / BIN_PX) - 1);
  const bins = new Map<number, { mark: AnchoredMark; y: number }[]>();
  for (const mark of marks) {
    const extent = extents.get(mark);
    if (!extent) continue;
    const y = Math.min(Math.max(0, extent.top / length), 1) * height;
    const index = Math.min(last, Math.floor(y / BIN_PX));
    bins.set(index, [...(bins.get(index) ?? []), { mark, y }]);
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([index, marks]) => ({
      top: index * BIN_PX,
      marks,
      label: labelOf(
        marks.map(({ mark }) => mark),
        words,
      ),
      stripes: marks.map(({ mark, y }) => ({
        section: mark.section,
        top: Math.min(y - index * BIN_PX, BIN_PX - STRIPE_PX),
        current: mark === current,
      })),
    }));
}

function labelOf(marks: readonly AnchoredMark[], words: OverlayWords): string {
  const counts = countBySection(marks);
  const parts = SECTIONS.filter((section) => counts[section] > 0);
  const said = parts.map((section) => `${words.section[section]} ${counts[section]}`);
  return new Intl.ListFormat(words.lang, { type: 'unit' }).format(said);
}

/** The mark of a bin that a click means: the nearest one, or the next one when that is the current already. */
export function markIn(bin: FilledBin, y: number | null, current: AnchoredMark | null): AnchoredMark | undefined {
  const { marks } = bin;
  const at = marks.findIndex(({ mark }) => mark === current);
  const next = marks[(at + 1) % marks.length];
  if (y === null) return next?.mark;
  const far = (place: number): number => Math.abs(place - y);
  const close = marks.reduce<(typeof marks)[number] | undefined>(
    (best, each) => (best && far(best.y) <= far(each.y) ? best : each),
    undefined,
  );
  return close?.mark === current ? next?.mark : close?.mark;
}
