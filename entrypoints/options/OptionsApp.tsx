import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import browser from 'webextension-polyfill';
import { createToast } from '../../components/create-toast.ts';
import { Settings } from '../../components/Settings.tsx';
import type { Messages } from '../../locales/messages.ts';
import { chosenMessages } from '../../utils/messaging/language-choice.ts';
import type { PreferenceStore, Preferences } from '../../utils/messaging/preferences.ts';
import { siteFromInput } from '../../utils/messaging/site-of.ts';

interface OptionsAppProps {
  readonly store: PreferenceStore;
  readonly preferences: Preferences;
  readonly messages: Messages;
}

/** The settings joined to storage: what is shown is what is stored, also when the popup changes it meanwhile. */
export function OptionsApp({ store, ...start }: OptionsAppProps) {
  const [preferences, setPreferences] = createSignal(start.preferences);
  const [messages, setMessages] = createSignal(start.messages);
  const { toast, show } = createToast();

  const reload = async () => {
    const [stored, words] = await Promise.all([store.load(), chosenMessages()]);
    setPreferences(stored);
    setMessages(words);
  };
  const listen = (_changes: unknown, area: string) => {
    if (area === 'local') void reload();
  };
  browser.storage.onChanged.addListener(listen);
  // What changed between the first reading and this line.
  onMount(() => void reload());
  onCleanup(() => browser.storage.onChanged.removeListener(listen));

  createEffect(() => {
    const { lang, words } = messages();
    document.documentElement.lang = lang;
    document.title = `${words.appName} · ${words.settings.title}`;
  });

  const change = async (writing: Promise<boolean>, done: 'saved' | 'resetDone' = 'saved') => {
    const kept = await writing;
    await reload();
    show(messages().words.settings[kept ? done : 'notKept']);
  };

  return (
    <Show when={messages()} keyed>
      {(words) => (
        <Settings
          preferences={preferences()}
          messages={words}
          toast={toast()}
          parseSite={siteFromInput}
          onDetection={(on) => void change(store.set({ detection: on }))}
          onSite={(site, rule) => void change(store.setSite(site, rule))}
          onLanguage={(tag) => void change(store.set({ language: tag }))}
          onReset={() => void change(store.reset(), 'resetDone')}
        />
      )}
    </Show>
  );
}
