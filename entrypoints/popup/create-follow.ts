import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import browser from 'webextension-polyfill';
import type { Messages } from '../../locales/messages.ts';
import type { FollowScope, FollowState, KeptAnswer } from '../../utils/messaging/change-schema.ts';
import { askBackground } from '../../utils/messaging/panel-client.ts';
import type { TabState } from '../../utils/messaging/tab-state.ts';
import { isFollowKey } from '../../utils/messaging/version-store.ts';

const NOTHING: FollowState = { scope: 'off', told: null, report: null };

/**
 * What changed in the policy of a tab since the reader last saw it, asked for with every new summary and wish. `atRest`:
 * no analysis is under way that may read the page again.
 */
export function createFollow(
  tabId: number | null,
  state: () => TabState,
  atRest: () => boolean,
  { words }: Messages,
  show: (text: string) => void,
) {
  const { follow: said, change } = words.act;
  const [follow, setFollow] = createSignal<FollowState>(NOTHING);

  let asked = 0;
  const load = async () => {
    const now = state();
    const question = ++asked;
    if (tabId === null || now.status !== 'summary' || now.selection) return setFollow(NOTHING);
    const answer = await askBackground('changes', { tabId });
    if (question === asked) setFollow(answer.ok ? answer.value : NOTHING);
  };
  createEffect(on([state, atRest], () => atRest() && void load()));
  const listen = (changes: object) => {
    if (Object.keys(changes).some(isFollowKey)) void load();
  };
  browser.storage.onChanged.addListener(listen);
  onCleanup(() => browser.storage.onChanged.removeListener(listen));

  /** Success is said only of what was done: anything else has its own line. */
  const say = (kept: KeptAnswer, done: string) => {
    if (kept === 'failed') return show(said.failed);
    show(kept === 'first' || kept === 'same' || kept === 'changed' || kept === 'off' ? done : change.told[kept]);
  };

  const choose = async (scope: FollowScope) => {
    if (tabId === null) return;
    const before = follow().scope;
    const answer = await askBackground('follow', { tabId, scope });
    await load();
    say(answer.ok ? answer.value.kept : 'failed', said.chosen(before, scope));
  };

  const accept = async () => {
    if (tabId === null) return;
    const answer = await askBackground('accept-changes', { tabId });
    await load();
    say(answer.ok ? answer.value.kept : 'failed', change.accepted);
  };

  return { follow, choose, accept };
}
