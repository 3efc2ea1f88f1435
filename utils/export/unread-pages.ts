import { documentWordsFor } from '../../locales/documents.ts';
import type { Messages } from '../../locales/messages.ts';
import type { PolicySummary } from '../policy/summary.ts';

/** Which pages of a PDF could not be read, in a sentence; "" where all were. */
export const unreadPages = ({ source }: PolicySummary, messages: Messages): string =>
  said(source.unreadPages, messages, 'unread');

/** The same in short, behind the name of what may therefore be incomplete. */
export const unreadNote = ({ source }: PolicySummary, messages: Messages): string =>
  said(source.unreadPages, messages, 'unreadNote');

/** On which pages of a PDF the text may stand in another order, in a sentence; "" where on none. */
export const unsurePages = ({ source }: PolicySummary, messages: Messages): string =>
  said(source.unsurePages, messages, 'unsure');

function said(
  pages: readonly number[] = [],
  { words, lang }: Messages,
  how: 'unread' | 'unreadNote' | 'unsure',
): string {
  const runs = pages.flatMap((page, i) => {
    if (pages[i - 1] === page - 1) return [];
    let last = page;
    while (pages.includes(last + 1)) last++;
    return last === page ? String(page) : `${page}–${last}`;
  });
  return runs.length > 0 ? documentWordsFor(lang)[how](runs.join(words.listSeparator)) : '';
}
