import type { Messages } from '../../locales/messages.ts';
import { isSensitive } from '../policy/ids.ts';
import type { PolicySummary } from '../policy/summary.ts';
import { categoryOrder, inOrder } from './group.ts';
import { harmless } from './harmless.ts';
import { missingHeading, missingIn, missingName } from './missing.ts';
import { headFacts } from './outline.ts';

/** A list in a message that is read on a phone: more names than this are counted, not named. */
const NAMED = 12;

/** A summary in a dozen lines without quotations, for a chat or a note; ends with a line break. */
export function toShortText(summary: PolicySummary, messages: Messages, takenOn?: string): string {
  const { words, vocabulary } = messages;
  const { short } = words.copying;
  const list = (names: readonly string[]): string => {
    const few = [...new Set(names)];
    const shown = few.slice(0, NAMED).join(words.listSeparator);
    return few.length > NAMED ? short.more(shown, few.length) : shown;
  };
  const collected = categoryOrder(summary.collected).map(({ type }) => type);
  const types = (ids: typeof collected) => list(ids.map((id) => vocabulary.dataType[id]));
  const named = summary.recipients.flatMap(({ name }) => name ?? []);
  const kinds = summary.recipients.flatMap(({ name, kind }) => (name === null ? [vocabulary.recipientKind[kind]] : []));
  const { due, uncertain } = missingIn(summary);
  const lines: readonly (readonly [label: string, value: string])[] = [
    [short.counted(words.section.collected, collected.length), types(collected)],
    [words.line.sensitive, types(collected.filter(isSensitive))],
    [short.counted(words.section.shared, summary.recipients.length), list([...named, ...kinds])],
    [words.section.rights, list(inOrder(summary.rights).map(({ right }) => vocabulary.right[right]))],
    [short.contacts, list(summary.contacts.map(({ value }) => value))],
    [words.line.flags, list(summary.flags.map(({ flag }) => vocabulary.flag[flag]))],
    [missingHeading('missing', summary, messages), list(due.map((id) => missingName(id, summary, messages)))],
    [
      missingHeading('uncertain', summary, messages),
      list(uncertain.map((id) => short.dueIf(vocabulary.disclosure[id], words.law.dueWhen[id]))),
    ],
  ];
  return harmless(
    `${[
      words.report.title(summary.policy.product ?? (summary.source.title || words.head.productUnknown)),
      ...headFacts(summary, messages, takenOn).map(({ label, value }) => `${label}${words.labelSeparator}${value}`),
      ...lines.filter(([, value]) => value !== '').map(([label, value]) => `${label}${words.labelSeparator}${value}`),
      words.limits,
    ].join('\n')}\n`,
  );
}
