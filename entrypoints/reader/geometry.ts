import { createSignal } from 'solid-js';
import { rootOf } from '../../utils/highlight/scroll-boxes.ts';
import { type Extent, extentsOn, trackOf, viewOf } from '../../utils/highlight/track.ts';
import type { AnchoredMark } from './anchored-mark.ts';
import { onceAFrame } from './once-a-frame.ts';

/** What lies where, as it was last measured. */
export interface Layout {
  readonly track: Element;
  readonly extents: ReadonlyMap<AnchoredMark, Extent>;
}

export type Geometry = ReturnType<typeof createGeometry>;

/** Where the passages are and what the window shows of them; measured once a frame at most, and only when told. */
export function createGeometry(marks: () => readonly AnchoredMark[]) {
  const [layout, setLayout] = createSignal<Layout>({ track: rootOf(document), extents: new Map() });
  const [view, setView] = createSignal(viewOf(layout().track), { equals: isEqual });

  const look = (): void => void setView(viewOf(layout().track));
  const measure = (): void => {
    const ranges = marks().map((mark) => mark.ranges[0]);
    const track = trackOf(ranges.filter((range) => range !== undefined));
    const found = extentsOn(track, ranges);
    const extents = new Map<AnchoredMark, Extent>();
    for (const [i, mark] of marks().entries()) {
      const extent = found[i];
      if (extent) extents.set(mark, extent);
    }
    setLayout({ track, extents });
    look();
  };
  const soon = { look: onceAFrame(look), measure: onceAFrame(measure) };

  return {
    layout,
    view,
    measure,
    measureSoon: soon.measure.ask,
    /** The reader has scrolled: along the track, or within a box on it, which moves what is in the box. */
    scrolled: (target: EventTarget | null): void => {
      const { track } = layout();
      if (target === track || target === track.ownerDocument) soon.look.ask();
      else soon.measure.ask();
    },
    stop: (): void => {
      soon.look.drop();
      soon.measure.drop();
    },
  };
}

const isEqual = (a: ReturnType<typeof viewOf>, b: ReturnType<typeof viewOf>): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.length === b.length;
