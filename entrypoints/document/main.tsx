import { render } from 'solid-js/web';
import browser from 'webextension-polyfill';
import { chosenMessages } from '../../utils/messaging/chosen-messages.ts';
import { createPreferences } from '../../utils/messaging/preferences.ts';
import { createTabStore } from '../../utils/messaging/tab-store.ts';
import { DocumentApp } from './DocumentApp.tsx';

const store = createTabStore(browser.storage.session);
const [messages, tab, { palette, copyFormat }] = await Promise.all([
  chosenMessages(),
  browser.tabs.getCurrent(),
  createPreferences(browser.storage.local).load(),
]);
document.documentElement.lang = messages.lang;
document.documentElement.dataset['palette'] = palette;

const fromTab = new URLSearchParams(location.search).get('tab');

render(
  () => (
    <DocumentApp
      tabId={tab?.id ?? null}
      fromTab={fromTab === null ? null : Number(fromTab)}
      store={store}
      messages={messages}
      copyFormat={copyFormat}
    />
  ),
  document.body,
);
