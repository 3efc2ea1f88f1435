import { createUniqueId, For, Show } from 'solid-js';
import type { Messages } from '../locales/messages.ts';
import type { Broken } from '../utils/messaging/kept-version.ts';
import type { Following } from '../utils/messaging/version-store.ts';
import { Glyph } from './Glyph.tsx';

/** One kept policy, as the list shows it. */
export interface ListedPolicy {
  readonly address: string;
  readonly product: string | null;
  /** ISO day on which the reader saw it; null where the record cannot be read. */
  readonly day: string | null;
  readonly changed: boolean;
  /** Why it cannot be read. */
  readonly broken: Broken | null;
}

interface VersionListProps {
  readonly following: Following;
  readonly policies: readonly ListedPolicy[];
  readonly messages: Messages;
  readonly onAll: (on: boolean) => void;
  readonly onStop: (site: string) => void;
  readonly onForget: (address: string) => void;
  readonly onForgetAll: () => void;
}

/** Whose versions are kept, and what is kept: each to be taken away. */
export function VersionList(props: VersionListProps) {
  const { words } = props.messages;
  const { follow } = words.act;
  const title = createUniqueId();
  const nameOf = ({ product, address }: ListedPolicy) => product ?? address;
  const stateOf = ({ broken, changed, day }: ListedPolicy): string =>
    broken ? follow.broken[broken] : changed || day === null ? follow.changed : follow.readOn(words.date(day));
  return (
    <section aria-labelledby={title} data-testid="versions">
      <label class="switch-row">
        <span>
          <span class="row-title" id={title}>
            {follow.all}
          </span>
          <span class="row-hint">{follow.allHint}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={props.following.all}
          class="switch"
          checked={props.following.all}
          onChange={(event) => props.onAll(event.currentTarget.checked)}
          data-testid="follow-all"
        />
      </label>
      <Show when={!props.following.all && props.following.sites.length > 0}>
        <p class="row-hint version-label">{follow.sites}</p>
        <ul class="sites" data-testid="followed-sites">
          <For each={props.following.sites}>
            {(site) => (
              <li>
                <span class="site-name">{site}</span>
                <RemoveButton label={follow.stop(site)} onClick={() => props.onStop(site)} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.policies.length > 0} fallback={<p class="no-sites">{follow.noneKept}</p>}>
        <p class="row-hint version-label">{follow.kept(props.policies.length)}</p>
        <ul class="sites" data-testid="kept-policies">
          <For each={props.policies}>
            {(policy) => (
              <li>
                <span class="site-name">
                  {nameOf(policy)}
                  <span class="row-hint version-address">{policy.address}</span>
                </span>
                <span class="row-hint">{stateOf(policy)}</span>
                <RemoveButton label={follow.remove(nameOf(policy))} onClick={() => props.onForget(policy.address)} />
              </li>
            )}
          </For>
        </ul>
        <button type="button" class="tool version-all" onClick={() => props.onForgetAll()} data-testid="forget-all">
          <Glyph name="trash" />
          <span>{follow.removeAll}</span>
        </button>
      </Show>
    </section>
  );
}

const RemoveButton = (props: { readonly label: string; readonly onClick: () => void }) => (
  <button
    type="button"
    class="icon-button"
    title={props.label}
    aria-label={props.label}
    onClick={() => props.onClick()}
  >
    <Glyph name="trash" />
  </button>
);
