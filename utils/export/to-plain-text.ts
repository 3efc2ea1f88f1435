import type { Messages } from '../../locales/messages.ts';
import type { PolicySummary } from '../policy/summary.ts';
import { harmless } from './harmless.ts';
import { outlineOf } from './outline.ts';
import type { Fact, OutlineItem } from './outline-parts.ts';

/** A summary as plain text with every quotation, to be pasted anywhere and read in a terminal; ends with a line break. */
export function toPlainText(summary: PolicySummary, messages: Messages, takenOn?: string): string {
  const { words } = messages;
  const outline = outlineOf(summary, messages, takenOn);
  const factLine = ({ label, value }: Fact) => (label ? `${label}${words.labelSeparator}${value}` : value);
  const item = ({ text, marks, notes, quotes }: OutlineItem): string[] => {
    const marked = marks.length > 0 ? `${text} [${marks.join(words.listSeparator)}]` : text;
    return [
      `  - ${marked}`,
      ...notes.map((note) => `    ${factLine(note)}`),
      ...quotes.map(({ text, from }) => `    ${words.quote(onOneLine(text))}${from}`),
    ];
  };
  const sections = outline.sections.flatMap(({ heading, empty, groups }, i) => [
    '',
    words.report.heading(i + 1, heading),
    ...(groups.length === 0 ? [empty] : []),
    ...groups.flatMap((group) => [
      '',
      ...(group.heading === null ? [] : [group.heading]),
      ...group.items.flatMap(item),
    ]),
  ]);
  return harmless(
    `${[outline.title, ...outline.facts.map(factLine), ...sections, '', ...outline.footnotes].join('\n')}\n`,
  );
}

export const onOneLine = (text: string): string => text.split(/\s+/).join(' ').trim();
