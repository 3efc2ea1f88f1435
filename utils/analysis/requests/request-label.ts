import type { LetterKind } from '../../policy/letter-kinds.ts';
import { LABELLED_RIGHT } from '../../rules/rights/ways.ts';
import { firstMatch } from '../../text/pattern.ts';
import type { Sentence } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { kindsListedIn } from './speaks-of.ts';

/** "3.3 删除:长按视频": among rights, what stands behind a label that names a request; null where none does. Folded. */
export function behindLabel({ text, heading, section }: Sentence, kind: LetterKind): string | null {
  if (heading || !text.includes(':') || !within(section, 'rights')) return null;
  const label = firstMatch(LABELLED_RIGHT, text);
  return label && kindsListedIn(label.groups?.['label'] ?? '').includes(kind) ? text.slice(label[0].length) : null;
}
