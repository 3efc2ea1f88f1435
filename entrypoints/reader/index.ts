import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDoor } from '../../utils/messaging/door.ts';
import { READER_MESSAGES } from '../../utils/messaging/reader-messages.ts';
import { createReader } from './reader.ts';

/** Kept in our own world's globals, which the page does not share; a symbol cannot be shadowed by the page's ids. */
const GUARD = Symbol.for('privacy-glance.reader');

interface Guard {
  isAlive(): boolean;
  stop(): void;
}

/**
 * Put into a page when the reader asks for its summary, as often as the background likes: only the first one works.
 * One whose extension was updated or removed meanwhile leaves the page as soon as the reader's attention moves.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, Guard | undefined>;
  const before = world[GUARD];
  if (before?.isAlive()) return;
  before?.stop();

  const reader = createReader();
  const door = createDoor(READER_MESSAGES, reader.handlers, {
    id: browser.runtime.id,
    baseUrl: browser.runtime.getURL(''),
  });
  const listen = (message: unknown, sender: unknown) => door(message, sender as Parameters<typeof door>[1]);
  const isAlive = (): boolean => {
    try {
      return browser.runtime.id !== undefined;
    } catch {
      return false;
    }
  };
  const stop = (): void => {
    reader.stop();
    removeEventListener('blur', stopWhenOrphaned);
  };
  const stopWhenOrphaned = (): void => {
    if (!isAlive()) stop();
  };
  browser.runtime.onMessage.addListener(listen);
  addEventListener('blur', stopWhenOrphaned);
  world[GUARD] = { isAlive, stop };
});
