import { createEffect, createSignal, onCleanup, Show } from 'solid-js';
import browser from 'webextension-polyfill';
import type { Messages } from '../../locales/messages.ts';
import type { CopyFormat } from '../../utils/export/copy-formats.ts';
import type { PaletteId } from '../../utils/export/palettes.ts';
import { chosenMessages } from '../../utils/messaging/chosen-messages.ts';
import { type ActiveTab, openDocumentPage, openSettings, watchActiveTab } from '../../utils/messaging/panel-client.ts';
import type { PreferenceStore } from '../../utils/messaging/preferences.ts';
import { PanelApp } from '../popup/PanelApp.tsx';

export interface Look {
  readonly messages: Messages;
  readonly palette: PaletteId;
  readonly copyFormat: CopyFormat;
}

/** How the panel is to look, by the reader's settings as of now. */
export const chosenLook = async (store: PreferenceStore): Promise<Look> => {
  const [messages, { palette, copyFormat }] = await Promise.all([chosenMessages(), store.load()]);
  return { messages, palette, copyFormat };
};

interface SidePanelAppProps {
  readonly store: PreferenceStore;
  readonly tab: ActiveTab | null;
  readonly look: Look;
}

/** The panel beside the page: it stays, turns with the reader to another tab, and follows the settings. */
export function SidePanelApp({ store, ...start }: SidePanelAppProps) {
  const [tab, setTab] = createSignal(start.tab);
  const [look, setLook] = createSignal(start.look, { equals: isSame });
  onCleanup(watchActiveTab(setTab));

  const listen = async (_changes: unknown, area: string) => {
    if (area === 'local') setLook(await chosenLook(store));
  };
  browser.storage.onChanged.addListener(listen);
  onCleanup(() => browser.storage.onChanged.removeListener(listen));

  createEffect(() => {
    const { messages, palette } = look();
    document.documentElement.lang = messages.lang;
    document.documentElement.dataset['palette'] = palette;
    document.title = messages.words.appName;
  });

  return (
    <Show when={{ tab: tab(), messages: look().messages, copyFormat: look().copyFormat }} keyed>
      {(now) => (
        <PanelApp
          tabId={now.tab?.id ?? null}
          url={now.tab?.url}
          stays
          messages={now.messages}
          copyFormat={now.copyFormat}
          onSettings={() => void openSettings()}
          onDocuments={(fromTab) => void openDocumentPage(fromTab)}
        />
      )}
    </Show>
  );
}

const isSame = (a: Look, b: Look): boolean =>
  a.messages === b.messages && a.palette === b.palette && a.copyFormat === b.copyFormat;
