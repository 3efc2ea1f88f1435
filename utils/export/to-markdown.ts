import type { Messages } from '../../locales/messages.ts';
import type { PolicySummary } from '../policy/summary.ts';
import { type Fact, type OutlineItem, outlineOf } from './outline.ts';
import { onOneLine } from './to-plain-text.ts';

/** A summary as Markdown, with every quotation. */
export function toMarkdown(summary: PolicySummary, messages: Messages, takenOn?: string): string {
  const { words } = messages;
  const outline = outlineOf(summary, messages, takenOn);
  const factText = ({ label, value, href }: Fact) => {
    const shown = href === null ? escape(value) : `[${escape(value)}](<${href}>)`;
    return label ? `${escape(label)}${words.labelSeparator}${shown}` : shown;
  };
  const item = ({ text, marks, notes, quotes }: OutlineItem): string[] => [
    `- **${escape(text)}**${marks.map((mark) => ` \`${mark}\``).join('')}`,
    ...notes.map((note) => `  ${factText(note)}`),
    ...quotes.map((quote) => `  > ${escape(onOneLine(quote))}\n`),
  ];
  const sections = outline.sections.flatMap(({ heading, empty, groups }) => [
    `## ${escape(heading)}\n`,
    ...(groups.length === 0 ? [`${escape(empty)}\n`] : []),
    ...groups.flatMap((group) => [`### ${escape(group.heading)}\n`, ...group.items.flatMap(item), '']),
  ]);
  const head = [`# ${escape(outline.title)}\n`, ...outline.facts.map((fact) => `- ${factText(fact)}`), ''];
  return `${[...head, ...sections, ...outline.footnotes.map((note) => `*${escape(note)}*\n`)].join('\n')}`;
}

/** Page text is never markup: whatever Markdown or HTML could read in it is taken literally. */
const escape = (text: string): string => onOneLine(text).replace(/[\\`*_{}[\]<>#|~!&]/g, (sign) => `\\${sign}`);
