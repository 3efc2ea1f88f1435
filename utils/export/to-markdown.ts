import type { Messages } from '../../locales/messages.ts';
import type { PolicySummary } from '../policy/summary.ts';
import { harmless } from './harmless.ts';
import { outlineOf } from './outline.ts';
import type { Fact, OutlineItem } from './outline-parts.ts';
import { onOneLine } from './to-plain-text.ts';

/** A summary as Markdown, with every quotation. */
export function toMarkdown(summary: PolicySummary, messages: Messages, takenOn?: string): string {
  const { words } = messages;
  const outline = outlineOf(summary, messages, takenOn);
  const factText = ({ label, value, href }: Fact) => {
    const shown = href === null ? escapeMarkdown(value) : `[${escapeMarkdown(value)}](<${href}>)`;
    return label ? `${escapeMarkdown(label)}${words.labelSeparator}${shown}` : shown;
  };
  const item = ({ text, marks, notes, quotes }: OutlineItem): string[] => [
    `- **${escapeMarkdown(text)}**${marks.map((mark) => ` \`${mark}\``).join('')}`,
    ...notes.map((note) => `  ${factText(note)}`),
    ...quotes.map(
      ({ text, from }) => `  > ${escapeMarkdown(onOneLine(text))}${from && `  \n  > ${escapeMarkdown(from)}`}\n`,
    ),
  ];
  const sections = outline.sections.flatMap(({ heading, empty, groups }) => [
    `## ${escapeMarkdown(heading)}\n`,
    ...(groups.length === 0 ? [`${escapeMarkdown(empty)}\n`] : []),
    ...groups.flatMap((group) => [
      ...(group.heading === null ? [] : [`### ${escapeMarkdown(group.heading)}\n`]),
      ...group.items.flatMap(item),
      '',
    ]),
  ]);
  const head = [`# ${escapeMarkdown(outline.title)}\n`, ...outline.facts.map((fact) => `- ${factText(fact)}`), ''];
  return [...head, ...sections, ...outline.footnotes.map((note) => `*${escapeMarkdown(note)}*\n`)].join('\n');
}

/**
 * Page text is never markup: whatever Markdown or HTML could read in it is taken literally. Angle brackets become
 * references, since a bare address in front of one would swallow a backslash as its own.
 */
export const escapeMarkdown = (text: string): string =>
  onOneLine(harmless(text))
    .replace(/[\\`*_{}[\]#|~!]/g, (sign) => `\\${sign}`)
    .replace(/[&<>]/g, (sign) => REFERENCES[sign] ?? sign)
    .replace(/^[-+=]|(?<=^\d{1,9})[.)]/, (sign) => `\\${sign}`);
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
