import type { Messages } from '../../locales/messages.ts';
import { type Analysis, type AnalysisParts, analyzeTab } from './analyze-tab.ts';
import type { BackgroundMessages } from './background-messages.ts';
import { answering, type Handlers } from './door.ts';
import { marksOf, overlayWordsOf } from './marks-of.ts';
import type { MessageType, Reply, Request } from './message.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ReaderMessages } from './reader-messages.ts';
import { failure, type Result, success } from './result.ts';
import { siteOf } from './site-of.ts';
import type { TabState } from './tab-state.ts';

/** All that the background's answers depend on. */
export interface BackgroundParts extends AnalysisParts {
  /** The wording in the reader's language, as of now. */
  messages(): Promise<Messages>;
  askReader<T extends MessageType<ReaderMessages>>(
    tabId: number,
    type: T,
    request: Request<ReaderMessages, T>,
  ): Promise<Result<Reply<ReaderMessages, T>>>;
  showBadge(tabId: number, on: boolean): Promise<void>;
  readonly preferences: PreferenceStore;
}

export const createHandlers = (parts: BackgroundParts): Handlers<BackgroundMessages> => ({
  'page-judged': answering(async ({ policy }, { tab, frameId, url }) => {
    if (tab?.id === undefined || (frameId ?? 0) !== 0) return null;
    const site = siteOf(url);
    await parts.showBadge(tab.id, policy && site !== null && (await parts.preferences.marks(site)));
    return null;
  }),

  analyze: answering(async ({ tabId, force }) => {
    const analysis = await analyzeTab(parts, tabId, force);
    return { state: analysis.state, painted: await paintWhenDue(parts, tabId, analysis) };
  }),

  dismiss: async ({ tabId, on }) => {
    const site = siteOf(await parts.addressOf(tabId));
    if (site === null) return failure('no-tab');
    const kept = await parts.preferences.setSite(site, on ? 'not-policy' : null);
    await parts.store.forget(tabId);
    if (on) await Promise.all([parts.showBadge(tabId, false), parts.askReader(tabId, 'clear', {})]);
    return success({ kept });
  },

  reveal: async ({ tabId, start, end, quote }) => {
    await parts.inject(tabId);
    return parts.askReader(tabId, 'reveal', { start, end, quote });
  },

  overlay: async ({ tabId, on }) => {
    const record = await parts.store.load(tabId);
    if (record) await parts.store.save(tabId, { ...record, overlay: on });
    if (!on) {
      const cleared = await parts.askReader(tabId, 'clear', {});
      return cleared.ok ? success({ painted: false }) : cleared;
    }
    if (record?.state.status !== 'summary') return failure('no-tab');
    await parts.inject(tabId);
    const painted = await paint(parts, tabId, record.state);
    return painted.ok ? success({ painted: true }) : painted;
  },
});

/** A new summary is shown in the page at once; afterwards the reader's own choice, on or off, stands. */
async function paintWhenDue(parts: BackgroundParts, tabId: number, { state, painted, unpainted }: Analysis) {
  if (!unpainted || state.status !== 'summary') return painted;
  return (await paint(parts, tabId, state)).ok;
}

async function paint(parts: BackgroundParts, tabId: number, { summary }: Extract<TabState, { status: 'summary' }>) {
  const messages = await parts.messages();
  return parts.askReader(tabId, 'paint', { marks: marksOf(summary, messages), words: overlayWordsOf(messages) });
}
