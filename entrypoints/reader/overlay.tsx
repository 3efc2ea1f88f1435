import { createEffect, createMemo, createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { Navigator } from '../../components/Navigator.tsx';
import navigatorCss from '../../components/styles/navigator.css?inline';
import { SECTIONS, type SectionId } from '../../utils/export/sections.ts';
import type { Place } from '../../utils/highlight/anchor.ts';
import type { Highlighter } from '../../utils/highlight/highlighter.ts';
import { scrollToRange } from '../../utils/highlight/scroll-to-range.ts';
import { NAVIGATOR_MARK } from '../../utils/highlight/sweep-leftovers.ts';
import type { Mark, OverlayWords } from '../../utils/messaging/reader-messages.ts';

/** A mark with its ranges in the page; none when the page does not have the passage. */
export interface AnchoredMark extends Mark {
  readonly ranges: readonly Range[];
}

export interface Overlay {
  /** Makes a passage the current one, if it is among those shown. */
  select(place: Place): void;
  /** Takes the navigator away; the highlights are their owner's to clear. */
  close(): void;
}

interface OverlayParts {
  readonly marks: readonly AnchoredMark[];
  readonly words: OverlayWords;
  readonly highlighter: Highlighter;
  /** The marks once more, in the page as it is now. */
  readonly reanchor: () => Promise<readonly AnchoredMark[]>;
  readonly onClose: () => void;
}

/** Shows the highlights and their navigator: one host element with a closed shadow root is all that the page gains. */
export function openOverlay({ words, highlighter, reanchor, onClose, ...parts }: OverlayParts): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = navigatorCss;
  root.append(style);

  const [marks, setMarks] = createSignal(parts.marks);
  const [shown, setShown] = createSignal<ReadonlySet<SectionId>>(new Set(SECTIONS));
  const [current, setCurrent] = createSignal<AnchoredMark | null>(null);

  const stop = render(() => {
    const present = createMemo(() => marks().filter(({ ranges }) => ranges.length > 0));
    const visible = createMemo(() => present().filter(({ section }) => shown().has(section)));
    const counts = createMemo(() => countBySection(present()));
    const position = createMemo(() => visible().findIndex((mark) => isSame(mark, current())) + 1);
    createEffect(() => {
      for (const section of SECTIONS) {
        highlighter.paint(
          section,
          visible()
            .filter((mark) => mark.section === section)
            .flatMap(({ ranges }) => ranges),
        );
      }
    });
    createEffect(() => highlighter.paint('current', current()?.ranges ?? []));

    const step = async (by: 1 | -1) => {
      const list = visible();
      const from = position() - 1;
      const next = list[from < 0 ? (by > 0 ? 0 : list.length - 1) : (from + by + list.length) % list.length];
      if (!next) return;
      if (!next.ranges.every(isAlive)) setMarks(await reanchor());
      const target = marks().find((mark) => isSame(mark, next)) ?? next;
      setCurrent(target);
      if (target.ranges[0]) scrollToRange(target.ranges[0]);
    };

    return (
      <Navigator
        id={NAVIGATOR_MARK}
        words={words}
        counts={counts()}
        shown={shown()}
        position={position()}
        total={visible().length}
        current={describe(current())}
        onStep={(by) => void step(by)}
        onToggle={(section) => setShown((old) => new Set(SECTIONS.filter((one) => old.has(one) !== (one === section))))}
        onClose={onClose}
      />
    );
  }, root);
  document.documentElement.append(host);

  return {
    select: (place) => setCurrent(marks().find(({ start, end }) => start === place.start && end === place.end) ?? null),
    close: () => {
      stop();
      host.remove();
    },
  };
}

const isSame = (mark: Mark, other: Mark | null): boolean =>
  mark.start === other?.start && mark.end === other.end && mark.section === other.section;

/** A range of nodes that the page has removed or rewritten collapses, or leaves the page with them. */
const isAlive = (range: Range): boolean => !range.collapsed && range.startContainer.isConnected;

const describe = (mark: AnchoredMark | null) =>
  mark && { section: mark.section, labels: mark.labels, lost: mark.ranges.length === 0 };

function countBySection(marks: readonly Mark[]): Record<SectionId, number> {
  const counts = { collected: 0, shared: 0, rights: 0, notes: 0 };
  for (const { section } of marks) counts[section]++;
  return counts;
}
