import type { Messages } from '../../locales/messages.ts';
import type { PolicySummary } from '../policy/summary.ts';
import { harmless } from './harmless.ts';
import { outlineOf } from './outline.ts';
import type { Fact, OutlineItem } from './outline-parts.ts';

/**
 * A summary as an HTML fragment for rich-text editors: headings, lists, quotations and links, no styles of its own.
 * Everything from the page is escaped.
 */
export function toHtml(summary: PolicySummary, messages: Messages, takenOn?: string): string {
  const { words } = messages;
  const outline = outlineOf(summary, messages, takenOn);
  const factHtml = ({ label, value, href }: Fact) => {
    const shown = href === null ? escapeHtml(value) : `<a href="${escapeHtml(href)}">${escapeHtml(value)}</a>`;
    return label ? `${escapeHtml(label + words.labelSeparator)}${shown}` : shown;
  };
  const item = ({ text, marks, notes, quotes }: OutlineItem): string => {
    const marked = marks.length > 0 ? ` <em>[${escapeHtml(marks.join(words.listSeparator))}]</em>` : '';
    const noted = notes.map((note) => `<br>${factHtml(note)}`).join('');
    const quoted = quotes.map(({ text, from }) => `<blockquote>${escapeHtml(text)}</blockquote>${escapeHtml(from)}`);
    return `<li><strong>${escapeHtml(text)}</strong>${marked}${noted}${quoted.join('')}</li>`;
  };
  const sections = outline.sections.map(({ heading, empty, groups }) => {
    const body = groups.map(
      (group) =>
        `${group.heading === null ? '' : `<h3>${escapeHtml(group.heading)}</h3>`}<ul>${group.items.map(item).join('')}</ul>`,
    );
    return `<h2>${escapeHtml(heading)}</h2>${body.length > 0 ? body.join('') : `<p>${escapeHtml(empty)}</p>`}`;
  });
  const facts = outline.facts.map(factHtml).join('<br>');
  const notes = outline.footnotes.map((note) => `<p><small>${escapeHtml(note)}</small></p>`);
  return harmless(
    `<article lang="${outline.lang}"><h1>${escapeHtml(outline.title)}</h1><p>${facts}</p>${sections.join('')}${notes.join('')}</article>`,
  );
}

const PAGE_STYLE = `:root{color-scheme:light dark}body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:16px/1.7 system-ui,sans-serif}
h1{font-size:1.5rem}h2{margin-top:2rem;font-size:1.2rem}h3{font-size:1rem}blockquote{margin:.25rem 0 .5rem;padding-left:.75rem;border-left:3px solid #9a9a9a;opacity:.85}`;

/** The same as a whole page, to be saved and opened by itself. */
export function toHtmlPage(summary: PolicySummary, messages: Messages, takenOn?: string): string {
  const title = escapeHtml(outlineOf(summary, messages, takenOn).title);
  return `<!doctype html>
<html lang="${messages.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${PAGE_STYLE}</style></head>
<body>${toHtml(summary, messages, takenOn)}</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
