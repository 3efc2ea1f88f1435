import type { FieldRole } from '../../lexicon/record-labels.ts';
import type { Match } from '../../text/matcher.ts';
import { matches } from '../../text/pattern.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import type { Section } from '../../text/section.ts';
import { atBoundary, isMarkedOff } from './find-labels.ts';
import { type Line, lineIndexAt } from './lines.ts';
import { isOwnItem, isUnderTitle, numberedTitle, titleBefore } from './row-title.ts';

type Label = Match<FieldRole>;

/** A label of a record, and where the next label begins; folded. */
export interface Labelled {
  readonly label: Label;
  readonly next: number;
}

/** Labels of one record stand close together. */
const FARTHEST_LABEL = 1200;

/** Who or what a record is about: it has one of these. */
export const HEAD_ROLES: readonly FieldRole[] = ['name', 'company', 'feature'];

/** Below a kit's title the name of the third party is its maker's. */
const MAKER = /^(?:第三方|三方|合作方|接收方)名称/;

/** The labels of each record: it ends where its first role, or one that says who, comes again. */
export function groupLabels(reading: Reading, lines: readonly Line[], labels: readonly Label[]): Labelled[][] {
  const groups: Labelled[][] = [];
  let open: Labelled[] = [];
  labels.forEach((label, i) => {
    const opens =
      open.some(({ label: { value } }) => HEAD_ROLES.includes(value)) || isTitled(reading, lines, open, label);
    // A sentence may end with the words of a label ("我们会披露您的个人信息:"), above a list of its own.
    const endsLine = lines[lineIndexAt(lines, label.end - 1)]?.end === label.end;
    if (endsLine ? !isMarkedOff(reading, lines, label.start) : !opens && !atBoundary(reading, lines, label.start))
      return;
    if (beginsAnother(reading, lines, open, label) || inAnotherChapter(reading, open, label)) {
      groups.push(open);
      open = [];
    }
    open.push({ label, next: labels[i + 1]?.start ?? Number.MAX_SAFE_INTEGER });
  });
  if (open.length > 0) groups.push(open);
  return groups;
}

/** "1、某某SDK收集个人信息类型:…功能:…": the item's own title says who, so the labels glued behind are of its row. */
function isTitled(reading: Reading, lines: readonly Line[], open: readonly Labelled[], { start }: Label): boolean {
  const [first, last] = [open[0]?.label, open.at(-1)?.label];
  if (!first || !last || start - last.end > LONGEST_GLUED || numberedTitle(reading.text, first.start) === null)
    return false;
  return titleBefore(reading, lines, first.start)?.role === 'name';
}
/** Units of a value behind which the next label may stand without a mark. */
const LONGEST_GLUED = 160;

/** A record does not reach from what is collected into what is shared. */
function inAnotherChapter(reading: Reading, open: readonly Labelled[], { start }: Label): boolean {
  const last = open.at(-1)?.label;
  const [before, here] = [last && sentenceAt(reading, last.start), sentenceAt(reading, start)];
  return Boolean(before && here && chapterOf(before.section).topic !== chapterOf(here.section).topic);
}

const chapterOf = (section: Section): Section =>
  section.parent && section.parent.topic !== 'intro' ? chapterOf(section.parent) : section;

/** Whether a label is no longer one of the record that is open. */
function beginsAnother(reading: Reading, lines: readonly Line[], open: readonly Labelled[], label: Label): boolean {
  const [first, last] = [open[0]?.label, open.at(-1)?.label];
  if (!first || !last || label.start - last.end > FARTHEST_LABEL) return open.length > 0;
  const roles = open.map(({ label: { value } }) => value);
  const isHead = HEAD_ROLES.includes(label.value);
  if (first.value === label.value || (isHead && roles.includes(label.value))) return true;
  // "公司名称:甲公司5)某某sdk|名称:某某": the company closes the row above, and so do those below it.
  if (label.value === 'name' && last.value === 'company' && numberedTitle(reading.text, label.start) !== null)
    return true;
  if (label.value === 'name' && !roles.every((role) => role === 'company' || role === 'category')) {
    const isMakers =
      matches(MAKER, reading.text.slice(label.start, label.end)) &&
      !roles.includes('name') &&
      titleBefore(reading, lines, first.start)?.role === 'name';
    if (!isMakers) return true;
  }
  const closed = last.value === 'link' && label.value !== 'link' && !HEAD_ROLES.some((role) => roles.includes(role));
  const underTitle = () =>
    isUnderTitle(lines, label.start) && titleBefore(reading, lines, label.start)?.role === 'name';
  return closed || underTitle() || isOwnItem(lines, label.start);
}
