import type { OutsideMessages } from '../../locales/outside.ts';
import type { PolicySummary } from '../policy/summary.ts';
import { marksOf, overlayWordsOf } from './marks-of.ts';
import type { MessageType, Reply, Request } from './message.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ReaderMessages } from './reader-messages.ts';
import type { Result } from './result.ts';

/** What it takes to show a summary's passages in its page. */
export interface PaintingParts {
  /** The wording in the reader's language, as of now. */
  messages(): Promise<OutsideMessages>;
  askReader<T extends MessageType<ReaderMessages>>(
    tabId: number,
    type: T,
    request: Request<ReaderMessages, T>,
  ): Promise<Result<Reply<ReaderMessages, T>>>;
  readonly preferences: Pick<PreferenceStore, 'load'>;
}

/** Highlights the passages of a summary in the page of a tab, where the reader script must already be. */
export async function paintSummary(parts: PaintingParts, tabId: number, summary: PolicySummary): Promise<Result<null>> {
  const [messages, { palette }] = await Promise.all([parts.messages(), parts.preferences.load()]);
  const marks = marksOf(summary, messages);
  return parts.askReader(tabId, 'paint', { marks, words: overlayWordsOf(messages), palette });
}
