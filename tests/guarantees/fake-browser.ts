import { messagesFor } from '../../locales/messages.ts';
import { summarize } from '../../utils/analysis/summarize.ts';
import { groundsOf } from '../../utils/letters/grounds.ts';
import { type BackgroundParts, createHandlers } from '../../utils/messaging/background-handlers.ts';
import { BACKGROUND_MESSAGES } from '../../utils/messaging/background-messages.ts';
import { createDoor, type Sender } from '../../utils/messaging/door.ts';
import { fingerprint } from '../../utils/messaging/fingerprint.ts';
import { noteTab } from '../../utils/messaging/follow-policy.ts';
import { createOpenedTabs } from '../../utils/messaging/opened-tabs.ts';
import { withUnpacked } from '../../utils/messaging/pack.ts';
import { createPreferences } from '../../utils/messaging/preferences.ts';
import { success } from '../../utils/messaging/result.ts';
import { createTabStore, type StorageArea } from '../../utils/messaging/tab-store.ts';
import { createVersionStore } from '../../utils/messaging/version-store.ts';
import { readText } from '../../utils/page/read-text.ts';
import { SAMPLE_TEXT } from '../export/sample-summary.ts';
import { memoryArea } from '../messaging/memory-area.ts';
import { A_TAB } from './message-shapes.ts';

export const TAB = A_TAB;
export const SELF = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
export const POPUP: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
export const DETECTOR: Sender = { id: 'ours', url: 'https://a.example/x', tab: { id: TAB }, frameId: 0 };

/** Stands before every thing that the background asks of the browser; `act` does it. */
export type Step = <T>(act: () => Promise<T>) => Promise<T>;
const straight: Step = (act) => act();

/** What outlives a background: storage, the page with our script in it, the badge. */
export class FakeBrowser {
  readonly session;
  readonly local;
  page = { painted: 0, untouched: true };
  badge = false;
  /** The tab stands in a private window. */
  secret = false;
  private readonly document = { ...readText(SAMPLE_TEXT), url: 'https://a.example/' };

  constructor(session: Record<string, unknown> = {}, local: Record<string, unknown> = {}) {
    this.session = memoryArea(session);
    this.local = memoryArea(local);
  }

  /** A background that has just been started, behind its door. */
  start(step: Step = straight, around: (area: StorageArea) => StorageArea = (area) => area) {
    const stepwise = (area: StorageArea): StorageArea => ({
      get: (keys) => step(() => area.get(keys)),
      set: (items) => step(() => area.set(items)),
      remove: (keys) => step(() => area.remove(keys)),
    });
    const parts: BackgroundParts = {
      messages: () => step(async () => messagesFor('zh-CN')),
      addressOf: () => step(async () => 'https://a.example/'),
      isMarked: () => step(async () => this.badge),
      inject: () => step(async () => undefined),
      read: (_, { known }) =>
        step(async () => {
          const print = fingerprint(this.document.text);
          return success({
            ...{ document: known === print ? null : this.document, print, part: 'page' as const, frame: null },
            ...{ contentType: 'text/html', verdict: { policy: true, score: 1, reasons: [] } },
            ...{ painted: this.page.painted > 0, untouched: this.page.untouched },
          });
        }),
      askReader: (_, type, request) =>
        step(async () => {
          if (type === 'paint')
            this.page = { painted: (request as { marks: unknown[] }).marks.length, untouched: false };
          if (type === 'clear') this.page = { painted: 0, untouched: false };
          return success(type === 'reveal' ? { found: true } : null) as never;
        }),
      showBadge: (_, mark) =>
        step(async () => {
          this.badge = mark !== null;
        }),
      // Asked for on the way; nothing waits for it.
      showFace: () => undefined,
      detectLanguage: () => 'zh-Hans',
      summarize: async (document, language) => summarize(document, language),
      ground: async (document, summary) => groundsOf(document, summary),
      now: () => 1,
      store: createTabStore(around(stepwise(this.session))),
      preferences: createPreferences(around(stepwise(this.local))),
      versions: createVersionStore(around(stepwise(this.local))),
      isPrivate: async () => this.secret,
      maySee: () => step(async () => false),
      openBeside: () => step(async () => 8),
      closeTab: () => step(async () => undefined),
      opened: createOpenedTabs(memoryArea()),
      isTheList: () => true,
      isLoaded: () => step(async () => true),
      pageOf: async () => 'https://a.example/',
      // Nobody leaves the page.
      wait: () => new Promise(() => undefined),
      note: (...reading) => noteTab(parts, ...reading),
    };
    return createDoor(BACKGROUND_MESSAGES, createHandlers(parts), SELF);
  }

  /** Everything that lasts, as one string; the order of keys says nothing. */
  bytes(session: object = this.session.items): string {
    const ordered = (_: string, value: unknown): unknown =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    return JSON.stringify([session, this.local.items, this.page, this.badge], ordered);
  }

  /** The same with summaries unpacked: the order of keys in them says nothing either. */
  async meaning(): Promise<string> {
    const records = Object.entries(this.session.items).map(
      async ([key, record]) => [key, await withUnpacked(record, 'state')] as const,
    );
    return this.bytes(Object.fromEntries(await Promise.all(records)));
  }
}
