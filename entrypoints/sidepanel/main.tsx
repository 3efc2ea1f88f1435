import { render } from 'solid-js/web';
import browser from 'webextension-polyfill';
import { activeTab } from '../../utils/messaging/panel-client.ts';
import { createPreferences } from '../../utils/messaging/preferences.ts';
import { chosenLook, SidePanelApp } from './SidePanelApp.tsx';

const store = createPreferences(browser.storage.local);
const [look, tab] = await Promise.all([chosenLook(store), activeTab()]);

render(() => <SidePanelApp store={store} tab={tab} look={look} />, document.body);
