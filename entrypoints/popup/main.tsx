import { render } from 'solid-js/web';
import browser from 'webextension-polyfill';
import { chosenMessages } from '../../utils/messaging/chosen-messages.ts';
import { activeTab, openDocumentPage, openPanelInstead, openSettings } from '../../utils/messaging/panel-client.ts';
import { createPreferences } from '../../utils/messaging/preferences.ts';
import { hasSidePanel } from '../../utils/messaging/side-panel.ts';
import { PanelApp } from './PanelApp.tsx';

const preferences = createPreferences(browser.storage.local);
const [messages, tab, { palette, copyFormat }] = await Promise.all([chosenMessages(), activeTab(), preferences.load()]);
document.documentElement.lang = messages.lang;
document.documentElement.dataset['palette'] = palette;
document.title = messages.words.appName;

const windowId = tab?.windowId;
render(
  () => (
    <PanelApp
      tabId={tab?.id ?? null}
      url={tab?.url}
      messages={messages}
      copyFormat={copyFormat}
      // The popup would stay in front of the options page in some browsers.
      onSettings={() => void openSettings().then(() => window.close())}
      onDocuments={(fromTab) => void openDocumentPage(fromTab).then(() => window.close())}
      onOpenPanel={windowId !== undefined && hasSidePanel() ? () => openPanelInstead(windowId) : undefined}
    />
  ),
  document.body,
);
