import type { SectionId } from '../../utils/export/sections.ts';
import type { Mark } from '../../utils/messaging/reader-messages.ts';

/** A mark with its ranges in the page; none when the page does not have the passage. */
export interface AnchoredMark extends Mark {
  readonly ranges: readonly Range[];
}

export const isSame = (mark: Mark, other: Mark | null): boolean =>
  mark.start === other?.start && mark.end === other.end && mark.section === other.section;

/** A range of nodes that the page has removed or rewritten collapses, or leaves the page with them. */
export const isAlive = (mark: AnchoredMark): boolean =>
  mark.ranges.length > 0 && mark.ranges.every((range) => !range.collapsed && range.startContainer.isConnected);

export function countBySection(marks: readonly Mark[]): Record<SectionId, number> {
  const counts = { collected: 0, shared: 0, rights: 0, notes: 0 };
  for (const { section } of marks) counts[section]++;
  return counts;
}
