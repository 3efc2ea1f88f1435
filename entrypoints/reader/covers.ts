import { SECTIONS } from '../../utils/export/sections.ts';
import type { Mark } from '../../utils/messaging/reader-messages.ts';

/** Two grounds, one over the other, would be mud: where passages of two sections overlap, the longer one gives it. */
export function covers(other: Pick<Mark, 'section' | 'start' | 'end'>, mark: typeof other): boolean {
  if (other.section === mark.section || other.start >= mark.end || mark.start >= other.end) return false;
  const longer = other.end - other.start - (mark.end - mark.start);
  return longer > 0 || (longer === 0 && SECTIONS.indexOf(other.section) > SECTIONS.indexOf(mark.section));
}
