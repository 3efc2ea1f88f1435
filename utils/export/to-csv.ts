import { listWordsFor } from '../../locales/lists.ts';
import type { Messages } from '../../locales/messages.ts';
import type { PolicySummary } from '../policy/summary.ts';
import { byKind } from './group.ts';
import { harmless } from './harmless.ts';
import { webHref } from './href.ts';
import { onOneLine } from './to-plain-text.ts';
import { unreadNote } from './unread-pages.ts';

/**
 * The recipients as a table for spreadsheets: RFC 4180, one recipient a row under a row of headings, in the order of
 * the panel. Text of the page never becomes a formula.
 */
export function toCsv(summary: PolicySummary, messages: Messages): string {
  const { words, vocabulary, lang } = messages;
  const { line, copying, listSeparator } = words;
  /** Some recipients may come from lists that the policy links to. */
  const listed = summary.source.lists !== undefined;
  const headings = [
    copying.column.recipient + unreadNote(summary, messages),
    copying.column.kind,
    copying.column.modes,
    line.dataTypes,
    line.purposes,
    line.aliases,
    copying.column.policy,
    copying.column.quote,
    ...(listed ? [listWordsFor(lang).title] : []),
  ];
  const rows = byKind(summary.recipients)
    .flatMap(({ members }) => members)
    .map(({ name, kind, modes, dataTypes, purposes, aliases, link, evidence }) => [
      name ?? line.unnamed,
      vocabulary.recipientKind[kind],
      modes.map((mode) => vocabulary.mode[mode]).join(listSeparator),
      dataTypes.map((type) => vocabulary.dataType[type]).join(listSeparator),
      purposes.join(listSeparator),
      aliases.join(listSeparator),
      webHref(link) ?? '',
      onOneLine(evidence[0]?.quote ?? ''),
      ...(listed ? [[...new Set(evidence.flatMap(({ list }) => list?.title ?? []))].join(listSeparator)] : []),
    ]);
  return [headings, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * One cell. What a spreadsheet would run as a formula (it starts with = + - @, also full-width, or with a tab or line
 * break that hides one) gets an apostrophe before it, which spreadsheets show as text.
 */
export function csvCell(raw: string): string {
  // Where a list is parted by semicolons or tabs, what stands behind one is a cell as well.
  const text = harmless(raw).replace(/([;\t][\s"]{0,8})(?=[=+\-@＝＋－＠])/g, "$1'");
  const safe = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
