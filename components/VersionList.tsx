import { createUniqueId, For, Show } from 'solid-js';
import type { Messages } from '../locales/messages.ts';
import type { Broken } from '../utils/messaging/kept-version.ts';
import type { Following } from '../utils/messaging/version-store.ts';
import { Glyph } from './Glyph.tsx';
import { SwitchRow } from './SwitchRow.tsx';
import { ToolButton } from './ToolButton.tsx';

/** One kept policy, as the list shows it. */
export interface ListedPolicy {
  readonly address: string;
  /** Its product, the page's title, or the address again. */
  readonly name: string;
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
  const stateOf = ({ broken, changed, day }: ListedPolicy): string =>
    broken ? follow.broken[broken] : changed || day === null ? follow.changed : follow.readOn(words.date(day));
  return (
    <section aria-labelledby={title} data-testid="versions">
      <SwitchRow
        title={follow.all}
        titleId={title}
        hint={follow.allHint}
        on={props.following.all}
        testId="follow-all"
        onSwitch={(on) => props.onAll(on)}
      />
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
                  {policy.name}
                  <Show when={policy.name !== policy.address}>
                    <span class="row-hint version-address">{policy.address}</span>
                  </Show>
                </span>
                <span class="row-hint">{stateOf(policy)}</span>
                <RemoveButton label={follow.remove(policy.name)} onClick={() => props.onForget(policy.address)} />
              </li>
            )}
          </For>
        </ul>
        <div class="version-all">
          <ToolButton glyph="trash" text={follow.removeAll} testId="forget-all" onPress={() => props.onForgetAll()} />
        </div>
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
