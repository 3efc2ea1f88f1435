import { render } from 'solid-js/web';
import browser from 'webextension-polyfill';
import { chosenMessages } from '../../utils/messaging/chosen-messages.ts';
import { createPreferences } from '../../utils/messaging/preferences.ts';
import { OptionsApp } from './OptionsApp.tsx';

const store = createPreferences(browser.storage.local);
const [messages, preferences] = await Promise.all([chosenMessages(), store.load()]);

render(() => <OptionsApp store={store} preferences={preferences} messages={messages} />, document.body);
