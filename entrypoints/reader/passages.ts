import { createMemo, createSignal } from 'solid-js';
import { SECTIONS, type SectionId } from '../../utils/export/sections.ts';
import type { Place } from '../../utils/highlight/anchor.ts';
import { type AnchoredMark, anchored, isAlive, isSame } from './anchored-mark.ts';

/** A page that changes for ever is read again so many times, until the reader does something. */
const READS_UNASKED = 5;

/** The marks, in the page as it is now. */
export interface Anchoring {
  /** Reads the page anew and finds all of them once more. */
  readonly again: () => Promise<readonly AnchoredMark[]>;
}

export type Passages = ReturnType<typeof createPassages>;

/** Which passages there are, which of them the reader wants to see, and which one is the current. */
export function createPassages(first: readonly AnchoredMark[], anchoring: Anchoring) {
  const [marks, setMarks] = createSignal(first);
  const [shown, setShown] = createSignal<ReadonlySet<SectionId>>(new Set(SECTIONS));
  const [chosen, setChosen] = createSignal<AnchoredMark | null>(null);
  const present = createMemo(() => marks().filter(({ ranges }) => ranges.length > 0));
  const visible = createMemo(() => present().filter(({ section }) => shown().has(section)));
  const current = createMemo(() => marks().find((mark) => isSame(mark, chosen())) ?? null);
  const position = createMemo(() => visible().findIndex((mark) => isSame(mark, current())) + 1);
  let readsLeft = READS_UNASKED;

  /** Makes a mark the current one, found anew if the page has moved it. */
  const choose = async (mark: AnchoredMark): Promise<AnchoredMark> => {
    readsLeft = READS_UNASKED;
    if (!isAlive(mark)) setMarks(await anchoring.again());
    setChosen(mark);
    return current() ?? mark;
  };

  return {
    marks,
    present,
    visible,
    shown,
    current,
    position,
    choose,
    /** The mark before or after the current one, in a circle; where that one is not visible, by its place in the text. */
    beside(by: 1 | -1): AnchoredMark | undefined {
      const list = visible();
      const at = position() - 1;
      if (at >= 0) return list[(at + by + list.length) % list.length];
      const from = current()?.start ?? (by > 0 ? -1 : Number.POSITIVE_INFINITY);
      return by > 0
        ? (list.find(({ start }) => start > from) ?? list[0])
        : (list.findLast(({ start }) => start < from) ?? list.at(-1));
    },
    toggle(section: SectionId): void {
      readsLeft = READS_UNASKED;
      setShown((old) => new Set(SECTIONS.filter((one) => old.has(one) !== (one === section))));
    },
    /** Makes the mark of a place the current one; its section shows from then on. */
    select(place: Place): void {
      const mark = marks().find(({ start, end }) => start === place.start && end === place.end) ?? null;
      if (mark) setShown((old) => new Set([...old, mark.section]));
      setChosen(mark);
    },
    /**
     * After a change of the page: finds the marks again of which one is not what it was; when the page has been read often
     * enough, those are gone until the reader does something.
     */
    async follow(): Promise<void> {
      const standing = present().filter(isAlive);
      if (standing.length === marks().length) return;
      if (readsLeft > 0) {
        readsLeft--;
        setMarks(await anchoring.again());
      } else if (standing.length < present().length) {
        setMarks((all) => all.map((mark) => (standing.includes(mark) ? mark : anchored(mark, []))));
      }
    },
  };
}
