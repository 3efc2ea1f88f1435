import { isDismissed, isSamePage, recordOf } from './analyze-tab.ts';
import type { BackgroundMessages } from './background-messages.ts';
import { type Analyst, type AnalystParts, createAnalyst } from './create-analyst.ts';
import { answering, type Handlers } from './door.ts';
import { followHandlers } from './follow-handlers.ts';
import { hasChanged } from './follow-policy.ts';
import { paintSummary } from './paint-summary.ts';
import type { PreferenceStore } from './preferences.ts';
import { createListReader, type ListParts, type ListReader } from './read-list.ts';
import { failure, success } from './result.ts';
import { siteOf } from './site-of.ts';
import type { VersionStore } from './version-store.ts';

/** What the toolbar button says of a page: it looks like a policy, or it is one that has changed. */
export type Mark = 'policy' | 'changed';

/** All that the background's answers depend on. */
export interface BackgroundParts extends AnalystParts, ListParts {
  showBadge(tabId: number, mark: Mark | null): Promise<void>;
  readonly preferences: PreferenceStore;
  readonly versions: VersionStore;
  /** The tab stands in a private window. */
  isPrivate(tabId: number): Promise<boolean>;
}

export const createHandlers = (
  parts: BackgroundParts,
  lists: ListReader = createListReader(parts),
  analyst: Analyst = createAnalyst(parts, lists),
): Handlers<BackgroundMessages> => ({
  ...followHandlers(parts, analyst),

  'page-judged': answering(async ({ policy }, { tab, frameId, url }) => {
    if (tab?.id === undefined || (frameId ?? 0) !== 0) return null;
    const site = siteOf(url);
    const known = await parts.store.load(tab.id);
    const marks = policy && site !== null && !isDismissed(known, site) && (await parts.preferences.marks(site));
    const read = known?.state.status === 'summary' && url !== undefined && isSamePage(known, url);
    const unkept = read && known.state.status === 'summary' && known.state.noted === 'unkept';
    const compared = marks && !(await parts.isPrivate(tab.id).catch(() => true));
    const changed = compared && url !== undefined && (unkept || (await hasChanged(parts, url)));
    await parts.showBadge(tab.id, changed ? 'changed' : marks ? 'policy' : null);
    parts.showFace(tab.id, read ? 'read' : marks ? 'policy' : policy ? 'off' : 'idle');
    await parts.store.announce(tab.id, parts.now());
    return null;
  }),

  'overlay-closed': answering(async (_request, { tab }) => {
    if (tab?.id !== undefined) await parts.store.update(tab.id, (stored) => ({ ...stored, overlay: false }));
    return null;
  }),

  analyze: answering(({ tabId, wish }) => analyst.analyze(tabId, wish)),

  dismiss: async ({ tabId, on }) => {
    const url = await parts.addressOf(tabId);
    const site = siteOf(url);
    if (url === undefined || site === null) return failure('no-tab');
    // Of a private window nothing is written to disk: the tab alone remembers.
    const passing = on && (await parts.isPrivate(tabId).catch(() => true));
    const kept = passing || (await parts.preferences.setSite(site, on ? 'not-policy' : null));
    if (passing) await parts.store.save(tabId, recordOf(url, { status: 'dismissed', site }, parts.now()));
    else await parts.store.forget(tabId);
    if (on) parts.showFace(tabId, 'off');
    if (on) await Promise.all([parts.showBadge(tabId, null), parts.askReader(tabId, 'clear', {})]);
    return success({ kept });
  },

  reveal: async ({ tabId, start, end, quote }) => {
    await parts.inject(tabId);
    return parts.askReader(tabId, 'reveal', { start, end, quote });
  },

  text: async ({ tabId }) => {
    await parts.inject(tabId);
    const read = await parts.read(tabId, { known: null, part: 'last' });
    if (!read.ok) return read;
    return read.value.document
      ? success({ text: read.value.document.text, url: read.value.document.url })
      : failure('no-tab');
  },

  'read-list': answering(async ({ tabId, url, ...how }) => {
    await lists.read(tabId, url, how);
    return null;
  }),

  'app-type': answering(async ({ tabId, app }) => {
    await parts.store.update(tabId, (stored) =>
      stored.state.status === 'summary' ? { ...stored, state: { ...stored.state, pickedType: app } } : stored,
    );
    return null;
  }),

  overlay: async ({ tabId, on }) => {
    const record = await parts.store.update(tabId, (stored) => ({ ...stored, overlay: on }));
    if (!on) {
      const cleared = await parts.askReader(tabId, 'clear', {});
      return cleared.ok ? success({ painted: false }) : cleared;
    }
    if (record?.state.status !== 'summary') return failure('no-tab');
    await parts.inject(tabId);
    const painted = await paintSummary(parts, tabId, record.state.summary);
    return painted.ok ? success({ painted: true }) : painted;
  },
});
