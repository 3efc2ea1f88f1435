import { createMemo, createSignal } from 'solid-js';
import { type Box, linesOf, shows } from '../../utils/highlight/boxes.ts';
import type { OverlayWords } from '../../utils/messaging/reader-messages.ts';
import type { AnchoredMark } from './anchored-mark.ts';
import { cardPlace } from './card-place.ts';
import type { Geometry } from './geometry.ts';
import type { Passages } from './passages.ts';
import { createPointing } from './pointing.ts';

/** What a mark stands for, in the reader's words, and why it cannot be seen if it cannot. */
export const describe = (mark: AnchoredMark, words: OverlayWords) => ({
  section: mark.section,
  title: words.section[mark.section],
  labels: mark.labels,
  note: !mark.ranges[0] ? words.lost : shows(mark.ranges[0]) ? null : words.hidden,
});

/** The card of what the pointer rests on, or else of the passage that was stepped to, until the reader turns away. */
export function createCard(
  passages: Passages,
  geometry: Geometry,
  live: () => readonly AnchoredMark[],
  words: OverlayWords,
  host: Element,
  room: () => Pick<Box, 'top' | 'bottom'>,
) {
  const pointing = createPointing(live, host);
  const [pinned, setPinned] = createSignal(false);
  const card = createMemo(() => {
    geometry.view();
    geometry.layout();
    const hits = pointing.hits();
    const stepped = pinned() ? passages.current() : null;
    const marks = hits.length > 0 ? hits.map(({ passage }) => passage) : stepped ? [stepped] : [];
    const lines = hits[0]?.lines ?? stepped?.ranges.flatMap(linesOf) ?? [];
    const place = lines.length > 0 ? cardPlace(lines, room(), innerWidth, innerHeight) : null;
    return place && { place, passages: marks.map((mark) => describe(mark, words)) };
  });
  return {
    card,
    pointed: pointing.pointed,
    /** Nothing under the pointer counts any more. */
    clear: pointing.clear,
    /** Shows the card of the current passage. */
    pin: (): void => {
      pointing.clear();
      setPinned(true);
    },
    unpin: (): void => void setPinned(false),
  };
}
