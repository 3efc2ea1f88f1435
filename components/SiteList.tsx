import { createSignal, createUniqueId, For, Show } from 'solid-js';
import type { SettingsWords } from '../locales/interface.ts';
import type { Preferences, SiteRule } from '../utils/messaging/preferences.ts';
import { Glyph } from './Glyph.tsx';

interface SiteListProps {
  readonly sites: Preferences['sites'];
  readonly words: SettingsWords;
  readonly parseSite: (typed: string) => string | null;
  readonly onSite: (site: string, rule: SiteRule | null) => void;
}

/** The sites on which nothing is marked: why, one to add, each to take away. */
export function SiteList(props: SiteListProps) {
  const { words } = props;
  const [wrong, setWrong] = createSignal(false);
  const [typed, setTyped] = createSignal('');
  const title = createUniqueId();
  const error = createUniqueId();
  let input: HTMLInputElement | undefined;
  const names = () => Object.keys(props.sites).sort();

  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = props.parseSite(typed());
    setWrong(site === null);
    if (site === null) return input?.focus();
    props.onSite(site, 'off');
    setTyped('');
  };
  const remove = (site: string) => {
    props.onSite(site, null);
    // The button goes with its line; the focus must not go with it.
    input?.focus();
  };

  return (
    <section aria-labelledby={title}>
      <h2 id={title} class="row-title">
        {words.sites}
      </h2>
      <p class="row-hint">{words.sitesHint}</p>
      <Show when={names().length > 0} fallback={<p class="no-sites">{words.noSites}</p>}>
        <ul class="sites" data-testid="sites">
          <For each={names()}>
            {(site) => (
              <li>
                <span class="site-name">{site}</span>
                <span class="row-hint">{words.rule[props.sites[site] ?? 'off']}</span>
                <button
                  type="button"
                  class="icon-button"
                  title={words.remove}
                  aria-label={words.removeSite(site)}
                  onClick={() => remove(site)}
                >
                  <Glyph name="trash" />
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <form class="add-site" novalidate onSubmit={add}>
        <input
          ref={input}
          class="field"
          type="text"
          inputmode="url"
          value={typed()}
          placeholder="example.com"
          aria-label={words.site}
          aria-invalid={wrong()}
          aria-describedby={wrong() ? error : undefined}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
          data-testid="site"
        />
        <button type="submit" class="tool" data-testid="add-site">
          {words.addSite}
        </button>
      </form>
      <Show when={wrong()}>
        <p id={error} class="wrong" role="alert">
          {words.badSite}
        </p>
      </Show>
    </section>
  );
}
