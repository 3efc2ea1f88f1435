import { createEffect, createMemo, createSignal, onCleanup } from 'solid-js';
import { SECTIONS } from '../../utils/export/sections.ts';
import type { Highlighter } from '../../utils/highlight/highlighter.ts';
import { onCapture } from '../../utils/highlight/on-capture.ts';
import type { AnchoredMark } from './anchored-mark.ts';
import { covers } from './covers.ts';
import type { Geometry } from './geometry.ts';
import { coarse, liveMarks, sameMembers } from './live.ts';
import type { Passages } from './passages.ts';

/** Keeps painted what is near to the window, and gives it; all of it while the page is printed, if it is to be. */
export function paintLive(
  highlighter: Highlighter,
  passages: Passages,
  geometry: Geometry,
  prints: () => boolean,
): () => readonly AnchoredMark[] {
  const [printing, setPrinting] = createSignal(false);
  const stops = [
    onCapture(window, 'beforeprint', () => setPrinting(prints())),
    onCapture(window, 'afterprint', () => setPrinting(false)),
  ];
  onCleanup(() => {
    for (const stop of stops) stop();
  });
  const near = createMemo(() => coarse(geometry.view()), undefined, {
    equals: (a, b) => a.top === b.top && a.bottom === b.bottom,
  });
  const live = createMemo(
    () =>
      printing()
        ? passages.visible()
        : liveMarks(passages.visible(), passages.current(), geometry.layout().extents, near()),
    [],
    { equals: sameMembers },
  );
  createEffect(() => {
    for (const section of SECTIONS) {
      const marks = live().filter((mark) => mark.section === section);
      const covered = marks.filter((mark) => live().some((other) => covers(other, mark)));
      highlighter.paint(section, rangesOf(marks.filter((mark) => !covered.includes(mark))));
      highlighter.paint(`${section}-line`, rangesOf(covered));
    }
  });
  createEffect(() => highlighter.paint('current', passages.current()?.ranges ?? []));
  createEffect(() => highlighter.print(prints()));
  return live;
}

const rangesOf = (marks: readonly AnchoredMark[]): Range[] => marks.flatMap(({ ranges }) => ranges);
