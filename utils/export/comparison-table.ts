import type { CompareWords } from '../../locales/comparing.ts';
import type { ComparedGroup, ComparedRow } from './compare-policies.ts';
import { harmless } from './harmless.ts';
import { escapeHtml } from './to-html.ts';
import { escapeMarkdown } from './to-markdown.ts';

/** Two policies as a table: as Markdown, and as an HTML fragment for rich-text editors; what differs stands first. */
export function comparisonTable(
  names: readonly [string, string],
  groups: readonly ComparedGroup[],
  { what, none }: CompareWords,
): { readonly text: string; readonly html: string } {
  const head = [what, ...names];
  const cells = ({ label, left, right }: ComparedRow): string[] => [label, left ?? none, right ?? none];
  const rows = groups.flatMap(({ heading, differing, same }) => [
    { heading, cells: [heading, '', ''] },
    ...[...differing, ...same].map((row) => ({ heading: null, cells: cells(row) })),
  ]);
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  const bold = (text: string): string => `**${escapeMarkdown(text)}**`;
  const markdown = [
    line(head.map(escapeMarkdown)),
    line(head.map(() => '---')),
    ...rows.map(({ heading, cells }) => line(heading ? [bold(heading), '', ''] : cells.map(escapeMarkdown))),
  ];
  const row = (tag: string, texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
  const body = rows.map(({ heading, cells }) =>
    heading ? `<tr><th colspan="3">${escapeHtml(heading)}</th></tr>` : row('td', cells),
  );
  return {
    text: `${markdown.join('\n')}\n`,
    html: harmless(`<table><thead>${row('th', head)}</thead><tbody>${body.join('')}</tbody></table>`),
  };
}
