import browser from 'webextension-polyfill';
import { type OutsideMessages, outsideMessagesFor } from '../../locales/outside.ts';

/** In `storage.local`: the BCP 47 tag that the reader prefers to the browser's own language. */
export const LANGUAGE_KEY = 'language';

/** The reader's language as a BCP 47 tag: the chosen one, else the browser's. Storage may fail; never rejects. */
export async function chosenLanguage(): Promise<string> {
  const stored = await browser.storage.local.get(LANGUAGE_KEY).catch(() => ({}) as Record<string, unknown>);
  const chosen = stored[LANGUAGE_KEY];
  return typeof chosen === 'string' && chosen !== '' ? chosen : browser.i18n.getUILanguage();
}

/** What is said outside our own pages, in the reader's language. */
export const chosenOutsideMessages = async (): Promise<OutsideMessages> => outsideMessagesFor(await chosenLanguage());
