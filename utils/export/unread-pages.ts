import { documentWordsFor } from '../../locales/documents.ts';
import type { Messages } from '../../locales/messages.ts';
import type { PolicySummary } from '../policy/summary.ts';

/** Which pages of a PDF could not be read, in a sentence; "" where all were. */
export const unreadPages = (summary: PolicySummary, messages: Messages): string => said(summary, messages, 'unread');

/** The same in short, behind the name of what may therefore be incomplete. */
export const unreadNote = (summary: PolicySummary, messages: Messages): string => said(summary, messages, 'unreadNote');

function said({ source }: PolicySummary, { words, lang }: Messages, how: 'unread' | 'unreadNote'): string {
  const pages = source.unreadPages ?? [];
  const runs = pages.flatMap((page, i) => {
    if (pages[i - 1] === page - 1) return [];
    let last = page;
    while (pages.includes(last + 1)) last++;
    return last === page ? String(page) : `${page}–${last}`;
  });
  return runs.length > 0 ? documentWordsFor(lang)[how](runs.join(words.listSeparator)) : '';
}
