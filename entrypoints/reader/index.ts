import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sweepLeftovers } from '../../utils/highlight/sweep-leftovers.ts';
import { createDoor, type Sender } from '../../utils/messaging/door.ts';
import { createOverlayChoices } from '../../utils/messaging/overlay-choices.ts';
import { READER_MESSAGES } from '../../utils/messaging/reader-messages.ts';
import { placeToRead } from './place-to-read.ts';
import { createReader } from './reader.ts';

/** Kept in our own world's globals, which the page does not share; a symbol cannot be shadowed by the page's ids. */
const GUARD = Symbol.for('privacy-glance.reader');

interface Guard {
  isAlive(): boolean;
  stop(): void;
}

/** In our own page for files the script hears what other pages of ours ask the background, too: of tabs, by their id. */
const isForReader = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  Object.hasOwn(READER_MESSAGES, String(message.type)) &&
  !('tabId' in message);

/**
 * Put into a page when the reader asks for its summary, as often as the background likes: only the first one works.
 * After an update of the extension the new one clears away what the old one left.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, Guard | undefined>;
  const before = world[GUARD];
  if (before?.isAlive()) return;
  before?.stop();
  sweepLeftovers(document);

  const isAlive = (): boolean => {
    try {
      return browser.runtime.id !== undefined;
    } catch {
      return false;
    }
  };
  // Rejects when nobody is there to tell.
  const tellClosed = () => void browser.runtime.sendMessage({ type: 'overlay-closed' }).catch(() => undefined);
  const reader = createReader(isAlive, createOverlayChoices(browser.storage.local), tellClosed);
  const door = createDoor(READER_MESSAGES, reader.handlers, {
    id: browser.runtime.id,
    baseUrl: browser.runtime.getURL(''),
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) =>
    placeToRead() !== document && !isForReader(message) ? undefined : door(message, sender as Sender),
  );
  world[GUARD] = { isAlive, stop: reader.stop };
});
