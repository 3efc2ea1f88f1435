import type { SectionId } from '../../utils/export/sections.ts';
import type { Mark } from '../../utils/messaging/reader-messages.ts';

/** A mark with its ranges in the page; none when the page does not have the passage. */
export interface AnchoredMark extends Mark {
  readonly ranges: readonly Range[];
  /** What the ranges covered when they were made. */
  readonly words: string;
}

const wordsOf = (ranges: readonly Range[]): string => ranges.map(String).join('\n');

export const anchored = (mark: Mark, ranges: readonly Range[]): AnchoredMark => ({
  ...mark,
  ranges,
  words: wordsOf(ranges),
});

export const isSame = (mark: Mark, other: Mark | null): boolean =>
  mark.start === other?.start && mark.end === other.end && mark.section === other.section;

/** The page has neither removed nor changed what the ranges cover; browsers move their ends along with its changes. */
export const isAlive = ({ ranges, words }: AnchoredMark): boolean =>
  ranges.length > 0 && ranges.every((range) => range.startContainer.isConnected) && wordsOf(ranges) === words;

export function countBySection(marks: readonly Mark[]): Record<SectionId, number> {
  const counts = { collected: 0, shared: 0, rights: 0, notes: 0 };
  for (const { section } of marks) counts[section]++;
  return counts;
}
