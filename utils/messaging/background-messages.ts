import * as v from 'valibot';
import { APP_TYPES } from '../policy/app-types.ts';
import { followScopeSchema, followStateSchema, keptSchema } from './change-schema.ts';
import { define, placeEntries, tabIdSchema as tabId } from './message.ts';
import { summarySchema } from './summary-schema.ts';
import { tabStateSchema } from './tab-state.ts';

/** Every message to the background. Scripts in pages share a process with the page: they may report, nothing else. */
export const BACKGROUND_MESSAGES = {
  /** The detector judged the page that it runs in. */
  'page-judged': define('page', { policy: v.boolean() }, v.null()),
  /** The reader closed the navigator in the page, or in our own page for files, and the highlights with it. */
  'overlay-closed': define('either', {}, v.null()),
  /** Finds or makes the state of a tab. */
  analyze: define(
    'extension',
    { tabId, wish: v.picklist(['due', 'follow', 'anyway']) },
    v.object({ state: tabStateSchema, painted: v.boolean() }),
  ),
  /** Remembers that the site of a tab has no policies there, or forgets it; the tab's marks and highlights follow. */
  dismiss: define('extension', { tabId, on: v.boolean() }, v.object({ kept: v.boolean() })),
  /** Scrolls the page to a passage and lets it pulse; `found` is false when the page no longer has it. */
  reveal: define('extension', { tabId, ...placeEntries }, v.object({ found: v.boolean() })),
  /** The text that a tab's summary is made of, as it is now, to vouch for a passage of it. */
  text: define('extension', { tabId }, v.object({ text: v.string(), url: v.nullable(v.string()) })),
  /** Switches the highlights of a tab on or off. */
  overlay: define('extension', { tabId, on: v.boolean() }, v.object({ painted: v.boolean() })),
  /** Remembers, as long as a tab's summary, what type of app the reader says that the policy is for. */
  'app-type': define('extension', { tabId, app: v.picklist(APP_TYPES) }, v.null()),
  /**
   * Reads a list that a tab's policy links to, at the reader's click; the tab's record tells how it goes. `inTab`: in an
   * inactive tab rather than from the page, which needs the browser's leave for that site; `refused`: it was not given.
   */
  'read-list': define('extension', { tabId, url: v.string(), inTab: v.boolean(), refused: v.boolean() }, v.null()),
  /** The summary of a version that is kept; null when it is gone or cannot be read. */
  'kept-summary': define('extension', { address: v.string() }, v.nullable(summarySchema)),
  /** What changed in a tab's policy since the reader last saw it, and whether it is kept at all. */
  changes: define('extension', { tabId }, followStateSchema),
  /** Keeps versions of this site's policies, or of all, from now on; or no longer. */
  follow: define('extension', { tabId, scope: followScopeSchema }, v.object({ kept: keptSchema })),
  /** The reader has seen the changes. */
  'accept-changes': define('extension', { tabId }, v.object({ kept: keptSchema })),
};

export type BackgroundMessages = typeof BACKGROUND_MESSAGES;
