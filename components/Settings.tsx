import { For, type JSX, Show } from 'solid-js';
import { documentWordsFor } from '../locales/documents.ts';
import type { Messages } from '../locales/messages.ts';
import type { CopyFormat } from '../utils/export/copy-formats.ts';
import { COPY_FORMATS } from '../utils/export/copy-formats.ts';
import { PALETTES } from '../utils/export/palettes.ts';
import type { Choices, Opening, Preferences, SiteRule } from '../utils/messaging/preferences.ts';
import type { WrongFile } from '../utils/messaging/settings-file.ts';
import { ChoiceList, type Option } from './ChoiceList.tsx';
import { Glyph } from './Glyph.tsx';
import { PaletteSample } from './PaletteSample.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { SiteList } from './SiteList.tsx';
import { SwitchRow } from './SwitchRow.tsx';
import { ToolButton } from './ToolButton.tsx';

/** A keyboard command: what it does, and its keys as the browser writes them; empty when there are none. */
export interface Shortcut {
  readonly does: string;
  readonly keys: string;
}

export interface SettingsProps {
  readonly preferences: Preferences;
  readonly messages: Messages;
  readonly toast: string | null;
  /** Empty where the browser has no keyboard commands. */
  readonly shortcuts: readonly Shortcut[];
  /** The browser has a panel beside the page. */
  readonly hasPanel: boolean;
  readonly wrongFile: WrongFile | null;
  /** The host that a typed text means; null for none. */
  readonly parseSite: (typed: string) => string | null;
  readonly onChange: (changes: Partial<Choices>) => void;
  /** null forgets the site. */
  readonly onSite: (site: string, rule: SiteRule | null) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
  /** Opens the page for files and pasted text. */
  readonly onDocuments: () => void;
  /** The part about kept versions of policies. */
  readonly versions?: JSX.Element;
}

/** Each language is called by its own name, so that a reader who cannot read the page finds it. */
const LANGUAGES: readonly Option<string>[] = [
  { value: 'zh-CN', title: '简体中文', lang: 'zh-CN' },
  { value: 'zh-TW', title: '繁體中文', lang: 'zh-TW' },
  { value: 'en', title: 'English', lang: 'en' },
];
const OPENINGS: readonly Opening[] = ['popup', 'panel'];

/** The options page: what is recognised and where not, how a summary opens, looks and is copied, and all of it as a file. */
export function Settings(props: SettingsProps) {
  const { words, lang } = props.messages;
  const { settings } = words;
  const documents = documentWordsFor(lang);
  return (
    <main class="settings" lang={lang}>
      <header>
        <h1>{settings.title}</h1>
        <p>{words.appName}</p>
      </header>

      <section>
        <SwitchRow
          title={settings.detection}
          hint={settings.detectionHint}
          on={props.preferences.detection}
          testId="detection"
          onSwitch={(detection) => props.onChange({ detection })}
        />
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

      {props.versions}

      <Show when={props.hasPanel}>
        <ChoiceList
          name="opens"
          title={settings.opens}
          hint={settings.opensHint}
          options={OPENINGS.map((value) => ({ value, ...settings.opening[value] }))}
          value={props.preferences.opens}
          onChoose={(opens) => props.onChange({ opens })}
        />
      </Show>

      <ChoiceList
        name="palette"
        title={settings.palette}
        hint={settings.paletteHint}
        options={PALETTES.map((value) => ({
          value,
          ...settings.palettes[value],
          sample: <PaletteSample palette={value} names={words.section} />,
        }))}
        value={props.preferences.palette}
        onChoose={(palette) => props.onChange({ palette })}
      />

      <ChoiceList<CopyFormat>
        name="copy-format"
        title={settings.copyFormat}
        hint={settings.copyFormatHint}
        options={COPY_FORMATS.map((value) => ({ value, title: words.copying.format[value] }))}
        value={props.preferences.copyFormat}
        onChoose={(copyFormat) => props.onChange({ copyFormat })}
      />

      <ChoiceList<string | null>
        name="language"
        title={settings.language}
        options={[{ value: null, title: settings.browserLanguage }, ...LANGUAGES]}
        value={props.preferences.language}
        onChoose={(language) => props.onChange({ language })}
      />

      <Show when={props.shortcuts.length > 0}>
        <section>
          <h2 class="row-title">{settings.keys}</h2>
          <p class="row-hint">{settings.keysHint}</p>
          <dl class="shortcuts" data-testid="shortcuts">
            <For each={props.shortcuts}>
              {({ does, keys }) => (
                <div>
                  <dt>{does}</dt>
                  <dd>
                    <Show when={keys} fallback={settings.keyless}>
                      <kbd>{keys}</kbd>
                    </Show>
                  </dd>
                </div>
              )}
            </For>
          </dl>
        </section>
      </Show>

      <section class="action-row">
        <div>
          <h2 class="row-title">{documents.title}</h2>
          <p class="row-hint">{documents.hint}</p>
        </div>
        <ToolButton glyph="open" text={documents.choose} testId="documents" onPress={() => props.onDocuments()} />
      </section>

      <SettingsFile
        words={settings}
        wrong={props.wrongFile}
        onExport={() => props.onExport()}
        onImport={(file) => props.onImport(file)}
      />

      <section class="action-row">
        <p class="row-hint">{settings.resetHint}</p>
        <ToolButton glyph="refresh" text={settings.reset} testId="reset" onPress={() => props.onReset()} />
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
