import browser from 'webextension-polyfill';
import { type Messages, messagesFor } from '../../locales/messages.ts';

/** In `storage.local`: the BCP 47 tag that the reader prefers to the browser's own language. */
export const LANGUAGE_KEY = 'language';

/** The wording in the reader's language: the chosen one, else the browser's. Storage may fail; never rejects. */
export async function chosenMessages(): Promise<Messages> {
  const stored = await browser.storage.local.get(LANGUAGE_KEY).catch(() => ({}) as Record<string, unknown>);
  const chosen = stored[LANGUAGE_KEY];
  return messagesFor(typeof chosen === 'string' && chosen !== '' ? chosen : browser.i18n.getUILanguage());
}
