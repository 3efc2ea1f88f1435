import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import browser from 'webextension-polyfill';
import { type ListedPolicy, VersionList } from '../../components/VersionList.tsx';
import type { Messages } from '../../locales/messages.ts';
import {
  type BrokenPolicy,
  createVersionStore,
  type Following,
  isBroken,
  type KeptPolicy,
  nameOfKept,
} from '../../utils/messaging/version-store.ts';

interface KeptVersionsProps {
  readonly messages: Messages;
  /** Says how it went. */
  readonly onDone: (kept: boolean) => void;
}

interface Kept {
  readonly following: Following;
  readonly policies: readonly ListedPolicy[];
}

/** The list of kept policies joined to storage. */
export function KeptVersions(props: KeptVersionsProps) {
  const store = createVersionStore(browser.storage.local);
  const [kept, setKept] = createSignal<Kept | null>(null);
  const load = async () => {
    const [following, policies] = await Promise.all([store.following(), store.list()]);
    setKept({ following, policies: policies.map(listed) });
  };
  const listen = (_changes: unknown, area: string) => {
    if (area === 'local') void load();
  };
  browser.storage.onChanged.addListener(listen);
  onMount(load);
  onCleanup(() => browser.storage.onChanged.removeListener(listen));

  const done = async (writing: Promise<boolean>) => {
    const written = await writing;
    await load();
    props.onDone(written);
  };

  return (
    <Show when={kept()}>
      {(now) => (
        <VersionList
          following={now().following}
          policies={now().policies}
          messages={props.messages}
          onAll={(on) => void done(store.setAll(on))}
          onStop={(site) => void done(store.setSite(site, false))}
          onForget={(address) => void done(store.forget(address))}
          onForgetAll={() => void done(store.forgetAll())}
        />
      )}
    </Show>
  );
}

const listed = (policy: KeptPolicy | BrokenPolicy): ListedPolicy =>
  isBroken(policy)
    ? { address: policy.address, name: policy.address, day: null, changed: false, broken: policy.broken }
    : {
        address: policy.address,
        name: nameOfKept(policy),
        // The reader's own day, not the one in Greenwich.
        day: new Date(policy.read.at).toLocaleDateString('sv'),
        changed: policy.now !== null,
        broken: null,
      };
