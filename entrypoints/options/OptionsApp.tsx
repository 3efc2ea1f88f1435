import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import browser from 'webextension-polyfill';
import { createToast } from '../../components/create-toast.ts';
import { Settings, type Shortcut } from '../../components/Settings.tsx';
import { saveFile } from '../../components/save-file.ts';
import type { Messages } from '../../locales/messages.ts';
import { chosenMessages } from '../../utils/messaging/chosen-messages.ts';
import { openDocumentPage } from '../../utils/messaging/panel-client.ts';
import type { PreferenceStore, Preferences } from '../../utils/messaging/preferences.ts';
import { readSettingsFile, toSettingsFile, type WrongFile } from '../../utils/messaging/settings-file.ts';
import { hasSidePanel } from '../../utils/messaging/side-panel.ts';
import { siteFromInput } from '../../utils/messaging/site-of.ts';
import { readShortcuts } from '../../utils/messaging/ways-in.ts';
import { KeptVersions } from './KeptVersions.tsx';

interface OptionsAppProps {
  readonly store: PreferenceStore;
  readonly preferences: Preferences;
  readonly messages: Messages;
}

/** The settings joined to storage: what is shown is what is stored, also when the popup changes it meanwhile. */
export function OptionsApp({ store, ...start }: OptionsAppProps) {
  const [preferences, setPreferences] = createSignal(start.preferences);
  const [messages, setMessages] = createSignal(start.messages);
  const [shortcuts, setShortcuts] = createSignal<readonly Shortcut[]>([]);
  const [wrongFile, setWrongFile] = createSignal<WrongFile | null>(null);
  const { toast, show } = createToast();

  const reload = async () => {
    const [stored, words] = await Promise.all([store.load(), chosenMessages()]);
    const keys = await readShortcuts(words);
    setPreferences(stored);
    setMessages(words);
    setShortcuts(keys);
  };
  const listen = (_changes: unknown, area: string) => {
    if (area === 'local') void reload();
  };
  // Shortcuts are changed on a page of the browser; whoever comes back from it sees them.
  const look = () => void reload();
  browser.storage.onChanged.addListener(listen);
  window.addEventListener('focus', look);
  // What changed between the first reading and this line.
  onMount(look);
  onCleanup(() => {
    browser.storage.onChanged.removeListener(listen);
    window.removeEventListener('focus', look);
  });

  createEffect(() => {
    const { lang, words } = messages();
    document.documentElement.lang = lang;
    document.title = `${words.appName} · ${words.settings.title}`;
  });

  const change = async (writing: Promise<boolean>, done: 'saved' | 'resetDone' | 'loaded' = 'saved') => {
    const kept = await writing;
    setWrongFile(null);
    await reload();
    show(messages().words.settings[kept ? done : 'notKept']);
  };

  const exportFile = () =>
    saveFile({
      name: 'privacy-glance-settings.json',
      type: 'application/json',
      content: toSettingsFile(preferences()),
    });

  const importFile = async (file: File) => {
    const read = await file.text().then(readSettingsFile, () => 'unreadable' as const);
    if (typeof read === 'string') setWrongFile(read);
    else await change(store.replace(read), 'loaded');
  };

  return (
    <Show when={messages()} keyed>
      {(words) => (
        <Settings
          preferences={preferences()}
          messages={words}
          toast={toast()}
          shortcuts={shortcuts()}
          hasPanel={hasSidePanel()}
          wrongFile={wrongFile()}
          parseSite={siteFromInput}
          onChange={(changes) => void change(store.set(changes))}
          onSite={(site, rule) => void change(store.setSite(site, rule))}
          onDocuments={() => void openDocumentPage()}
          onExport={exportFile}
          onImport={(file) => void importFile(file)}
          onReset={() => void change(store.reset(), 'resetDone')}
          versions={
            <KeptVersions messages={words} onDone={(kept) => show(words.words.settings[kept ? 'saved' : 'notKept'])} />
          }
        />
      )}
    </Show>
  );
}
