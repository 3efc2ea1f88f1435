import type { BackgroundParts } from './background-handlers.ts';
import type { BackgroundMessages } from './background-messages.ts';
import type { FollowScope } from './change-schema.ts';
import { answering, type Handlers } from './door.ts';
import { acceptChanges, changesOf, notePolicy } from './follow-policy.ts';
import { siteOf } from './site-of.ts';
import type { VersionStore } from './version-store.ts';

type FollowHandlers = Pick<Handlers<BackgroundMessages>, 'changes' | 'follow' | 'accept-changes'>;

/** What the background answers about kept versions. */
export const followHandlers = (parts: BackgroundParts): FollowHandlers => ({
  changes: answering(async ({ tabId }) => {
    const url = await parts.addressOf(tabId);
    const site = siteOf(url);
    const report = url !== undefined && site ? await changesOf(parts, url) : null;
    if (report && site && (await parts.preferences.marks(site))) await parts.showBadge(tabId, 'changed');
    return { scope: await scopeOf(parts, site), report };
  }),

  follow: answering(async ({ tabId, scope }) => {
    const site = siteOf(await parts.addressOf(tabId));
    if (site === null) return { kept: 'failed' };
    if (!(await setScope(parts.versions, site, scope))) return { kept: 'full' };
    return { kept: scope === 'off' ? 'kept' : await keepAsRead(parts, tabId) };
  }),

  'accept-changes': answering(async ({ tabId }) => {
    const url = await parts.addressOf(tabId);
    const kept = url !== undefined && (await acceptChanges(parts, url));
    if (kept) await parts.showBadge(tabId, 'policy');
    return { kept };
  }),
});

/** Writes the new choice before the old one goes: a browser without room keeps what the reader chose before. */
export async function setScope(versions: VersionStore, site: string, scope: FollowScope): Promise<boolean> {
  if (scope === 'all') return (await versions.setAll(true)) && versions.setSite(site, false);
  if (scope === 'site') return (await versions.setSite(site, true)) && versions.setAll(false);
  return (await versions.setAll(false)) && versions.setSite(site, false);
}

async function scopeOf({ versions }: BackgroundParts, site: string | null): Promise<FollowScope> {
  const { all, sites } = await versions.following();
  if (all) return 'all';
  return site !== null && sites.includes(site) ? 'site' : 'off';
}

/** The page as it is now is what the reader has seen when they ask to be told of changes. */
async function keepAsRead(parts: BackgroundParts, tabId: number) {
  const record = await parts.store.load(tabId);
  const read = await parts.read(tabId, { known: null, part: 'page' });
  if (record?.state.status !== 'summary' || !read.ok || !read.value.document) return 'failed' as const;
  return (await notePolicy(parts, read.value.document, record.state.summary)) ?? ('failed' as const);
}
