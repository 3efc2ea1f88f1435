import { isChinese } from '../text/language.ts';
import type { BackgroundParts } from './background-handlers.ts';
import type { BackgroundMessages } from './background-messages.ts';
import type { FollowScope, FollowState, KeptAnswer, Noted } from './change-schema.ts';
import type { Analyst } from './create-analyst.ts';
import { createTurns } from './create-turns.ts';
import { answering, type Handlers } from './door.ts';
import { acceptChanges, changesOf, isKept, type Noting, notePolicy } from './follow-policy.ts';
import { siteOf } from './site-of.ts';
import { isBroken, type VersionStore } from './version-store.ts';

type FollowHandlers = Pick<Handlers<BackgroundMessages>, 'changes' | 'follow' | 'accept-changes' | 'kept-summary'>;

/**
 * What the background answers about kept versions. All of it waits until the tab's page has been read, and its turn: what
 * a page is compared with must not change meanwhile, and popup and panel are told the same.
 */
export function followHandlers(parts: BackgroundParts, analyst: Pick<Analyst, 'rest'>): FollowHandlers {
  const inTurn = createTurns<number>();
  const settled = <Q extends { readonly tabId: number }, A>(answer: (request: Q) => Promise<A>) =>
    answering((request: Q) =>
      inTurn(request.tabId, async () => {
        await analyst.rest(request.tabId);
        return answer(request);
      }),
    );
  return {
    changes: settled(async ({ tabId }) => {
      const state = await followState(parts, tabId);
      // Another window may have accepted what this one was marked for.
      const mark = state.report ? 'changed' : (await parts.isMarked(tabId)) ? 'policy' : null;
      const site = mark && siteOf(await parts.addressOf(tabId));
      if (mark && site && (await parts.preferences.marks(site))) await parts.showBadge(tabId, mark);
      return state;
    }),

    follow: settled(async ({ tabId, scope }) => {
      const site = siteOf(await parts.addressOf(tabId));
      if (site === null) return { kept: 'failed' };
      if (await parts.isPrivate(tabId)) return { kept: 'private' };
      if (!(await setScope(parts.versions, site, scope))) return { kept: 'full' };
      if (scope !== 'off') return { kept: await keepPage(parts, tabId, {}) };
      if (await parts.isMarked(tabId)) await parts.showBadge(tabId, 'policy');
      return { kept: 'off' };
    }),

    'kept-summary': answering(async ({ address }) => {
      const policy = await parts.versions.load(address);
      if (!policy || isBroken(policy)) return null;
      const { document } = policy.now ?? policy.read;
      const language = parts.detectLanguage(document.text);
      return isChinese(language) ? parts.summarize(document, language) : null;
    }),

    'accept-changes': settled(async ({ tabId }) => {
      const url = await parts.addressOf(tabId);
      if (url === undefined) return { kept: 'failed' };
      if (await parts.isPrivate(tabId)) return { kept: 'private' };
      const kept = (await acceptChanges(parts, url)) ?? (await keepPage(parts, tabId, { asSeen: true }));
      if (kept !== 'off' && kept !== 'failed') await remember(parts, tabId, kept);
      if (kept === 'first' && (await parts.isMarked(tabId))) await parts.showBadge(tabId, 'policy');
      return { kept };
    }),
  };
}

async function followState(parts: BackgroundParts, tabId: number): Promise<FollowState> {
  const url = await parts.addressOf(tabId);
  const site = siteOf(url);
  const scope = await scopeOf(parts, site);
  if (url === undefined || !site) return { scope, told: null, report: null };
  if (await parts.isPrivate(tabId)) return { scope, told: 'private', report: null };
  if (scope === 'off') return { scope, told: null, report: null };
  return { scope, ...(await standing(parts, tabId, url)) };
}

/** Where an older report must not be shown: the page is not what was compared. */
const NO_REPORT: ReadonlySet<Noted> = new Set<Noted>(['other', 'partial', 'newer', 'damaged', 'unkept']);
/** What holds as long as something is kept; anything else may have another outcome by now. */
const HOLDS: ReadonlySet<Noted | undefined> = new Set<Noted>(['first', 'same', 'changed', 'whole']);

/**
 * How the page of a tab stands to the versions that are kept: as its last reading said, where that still holds. Since
 * then the reader may have wished to follow it, deleted what was kept or made room, so else it is noted again.
 */
async function standing(
  parts: BackgroundParts,
  tabId: number,
  url: string,
): Promise<Pick<FollowState, 'told' | 'report'>> {
  const record = await parts.store.load(tabId);
  const state = record?.state.status === 'summary' ? record.state : null;
  let noted = state?.noted;
  let held = HOLDS.has(noted) && (await isKept(parts, url));
  if (state && !state.stale && !state.selection && !held) {
    const read = await parts.read(tabId, { known: null, part: 'page' });
    const document = read.ok && read.value.print === record?.print ? read.value.document : null;
    const again = document && (await notePolicy(parts, document, state.summary, { doubtful: state.doubtful }));
    if (again) {
      noted = again === noted ? noted : await remember(parts, tabId, again);
      held = HOLDS.has(noted);
    }
    if (noted === 'unkept' && document) return { told: noted, report: await changesOf(parts, url, document) };
  }
  if (noted !== undefined && NO_REPORT.has(noted)) return { told: noted, report: null };
  const report = await changesOf(parts, url);
  if (report) return { told: 'changed', report };
  if (noted === undefined || (HOLDS.has(noted) && !held)) return { told: 'later', report: null };
  return { told: noted === 'changed' ? 'first' : noted, report: null };
}

/** What was found out since the page was read; of two who ask at once, the second finds what the first has just kept. */
async function remember({ store }: BackgroundParts, tabId: number, noted: Noted): Promise<Noted> {
  let holds = noted;
  await store.update(tabId, (record) => {
    if (record.state.status !== 'summary') return record;
    if (record.state.noted === 'first' && noted === 'same') holds = 'first';
    return { ...record, state: { ...record.state, noted: holds } };
  });
  return holds;
}

/** Writes the new choice before the old one goes: a browser without room keeps what the reader chose before. */
export async function setScope(versions: VersionStore, site: string, scope: FollowScope): Promise<boolean> {
  if (scope === 'all') return (await versions.setAll(true)) && versions.setSite(site, false);
  if (scope === 'site') return (await versions.setSite(site, true)) && versions.setAll(false);
  return (await versions.setAll(false)) && versions.setSite(site, false);
}

async function scopeOf({ versions }: BackgroundParts, site: string | null): Promise<FollowScope> {
  if ((await versions.following()).all) return 'all';
  return site !== null && (await versions.follows(site)) ? 'site' : 'off';
}

/** The page as it is now is what the reader has seen when they ask to be told of changes. */
async function keepPage(parts: BackgroundParts, tabId: number, how: Noting): Promise<KeptAnswer> {
  const record = await parts.store.load(tabId);
  const read = await parts.read(tabId, { known: null, part: 'page' });
  if (record?.state.status !== 'summary' || !read.ok || !read.value.document) return 'failed';
  const noted = await notePolicy(parts, read.value.document, record.state.summary, how);
  return noted ? remember(parts, tabId, noted) : 'failed';
}
