import type { OutsideMessages } from '../../locales/outside.ts';
import { rightProofs } from '../export/right-proofs.ts';
import type { SectionId } from '../export/sections.ts';
import type { Evidence, PolicySummary } from '../policy/summary.ts';
import type { Mark, OverlayWords } from './reader-messages.ts';

/**
 * The passages of a summary to highlight, in text order: one mark for each passage and section, with the names of
 * everything that it shows.
 */
export function marksOf(summary: PolicySummary, { vocabulary, words }: OutsideMessages): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (section: SectionId, label: string, evidence: readonly Evidence[]): void => {
    for (const { start, end, quote } of evidence) {
      const key = `${section} ${start} ${end}`;
      const mark = marks.get(key) ?? { section, start, end, quote, labels: [] };
      if (!mark.labels.includes(label)) mark.labels.push(label);
      marks.set(key, mark);
    }
  };
  for (const { type, evidence } of summary.collected) add('collected', vocabulary.dataType[type], evidence);
  for (const { permission, evidence } of summary.permissions)
    add('collected', vocabulary.permission[permission], evidence);
  for (const { name, kind, evidence } of summary.recipients)
    add('shared', name ?? vocabulary.recipientKind[kind], evidence);
  for (const each of summary.rights) add('rights', vocabulary.right[each.right], rightProofs(each));
  for (const { kind, evidence } of summary.contacts) add('rights', vocabulary.contactKind[kind], evidence);
  add('rights', words.line.responseTime, summary.responseTime?.evidence ?? []);
  for (const { evidence } of summary.retention) add('rights', words.line.retention, evidence);
  add('rights', words.line.storage, summary.storage.evidence);
  for (const { flag, evidence } of summary.flags) add('notes', vocabulary.flag[flag], evidence);
  return [...marks.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

export const overlayWordsOf = ({ lang, words }: OutsideMessages): OverlayWords => ({
  lang,
  ...words.navigator,
  section: words.section,
});
