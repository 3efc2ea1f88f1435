import { For, Show } from 'solid-js';
import type { Messages } from '../locales/messages.ts';
import type { Preferences, SiteRule } from '../utils/messaging/preferences.ts';
import { Glyph } from './Glyph.tsx';
import { SiteList } from './SiteList.tsx';

export interface SettingsProps {
  readonly preferences: Preferences;
  readonly messages: Messages;
  readonly toast: string | null;
  /** The host that a typed text means; null for none. */
  readonly parseSite: (typed: string) => string | null;
  readonly onDetection: (on: boolean) => void;
  /** null forgets the site. */
  readonly onSite: (site: string, rule: SiteRule | null) => void;
  /** null follows the browser. */
  readonly onLanguage: (tag: string | null) => void;
  readonly onReset: () => void;
}

/** Each language is called by its own name, so that a reader who cannot read the page finds it. */
const LANGUAGES = [
  ['zh-CN', '简体中文'],
  ['zh-TW', '繁體中文'],
  ['en', 'English'],
] as const;

/** The options page: what is recognised, where not, in which language. */
export function Settings(props: SettingsProps) {
  const { words, lang } = props.messages;
  const { settings } = words;
  return (
    <main class="settings" lang={lang}>
      <header>
        <h1>{settings.title}</h1>
        <p>{words.appName}</p>
      </header>

      <section>
        <label class="switch-row">
          <span>
            <span class="row-title">{settings.detection}</span>
            <span class="row-hint">{settings.detectionHint}</span>
          </span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={props.preferences.detection}
            class="switch"
            checked={props.preferences.detection}
            onChange={(event) => props.onDetection(event.currentTarget.checked)}
            data-testid="detection"
          />
        </label>
        <Show when={!props.preferences.detection}>
          <p class="aside" data-testid="detection-limits">
            {settings.detectionLimits}
          </p>
        </Show>
      </section>

      <SiteList
        sites={props.preferences.sites}
        words={settings}
        parseSite={props.parseSite}
        onSite={(site, rule) => props.onSite(site, rule)}
      />

      <section>
        <fieldset>
          <legend class="row-title">{settings.language}</legend>
          <For each={[[null, settings.browserLanguage] as const, ...LANGUAGES]}>
            {([tag, name]) => (
              <label class="choice" lang={tag ?? lang}>
                <input
                  type="radio"
                  name="language"
                  value={tag ?? ''}
                  checked={props.preferences.language === tag}
                  onChange={() => props.onLanguage(tag)}
                />
                {name}
              </label>
            )}
          </For>
        </fieldset>
      </section>

      <section class="reset">
        <p class="row-hint">{settings.resetHint}</p>
        <button type="button" class="tool" onClick={() => props.onReset()} data-testid="reset">
          <Glyph name="refresh" />
          <span>{settings.reset}</span>
        </button>
      </section>

      <footer>
        <Glyph name="shield" />
        {words.local}
      </footer>
      <div class="live" role="status">
        <Show when={props.toast}>{(text) => <p class="toast">{text()}</p>}</Show>
      </div>
    </main>
  );
}
