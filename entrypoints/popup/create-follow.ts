import { createEffect, createSignal, on } from 'solid-js';
import type { Messages } from '../../locales/messages.ts';
import type { FollowScope, FollowState } from '../../utils/messaging/change-schema.ts';
import { askBackground } from '../../utils/messaging/panel-client.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';

const NOTHING: FollowState = { scope: 'off', report: null };

/** What changed in the policy of a tab since the reader last saw it, asked for whenever there is a new summary. */
export function createFollow(
  tabId: number | null,
  state: () => TabState,
  { words }: Messages,
  show: (text: string) => void,
) {
  const { follow: said, change } = words.act;
  const [follow, setFollow] = createSignal<FollowState>(NOTHING);

  const load = async () => {
    const now = state();
    if (tabId === null || now.status !== 'summary' || now.selection) return setFollow(NOTHING);
    const answer = await askBackground('changes', { tabId });
    setFollow(answer.ok ? answer.value : NOTHING);
  };
  createEffect(on(state, () => void load()));

  const choose = async (scope: FollowScope) => {
    if (tabId === null) return;
    const answer = await askBackground('follow', { tabId, scope });
    const kept = answer.ok ? answer.value.kept : 'failed';
    await load();
    if (kept === 'kept') show(scope === 'off' ? said.off : said.on);
    else show(kept === 'too-big' ? said.tooBig : said.full);
  };

  const accept = async () => {
    if (tabId === null) return;
    const answer = await askBackground('accept-changes', { tabId });
    await load();
    show(answer.ok && answer.value.kept ? change.accepted : said.full);
  };

  return { follow, choose, accept };
}
