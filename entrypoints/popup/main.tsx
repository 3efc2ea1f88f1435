import { render } from 'solid-js/web';
import { messagesFor } from '../../locales/messages.ts';
import { activeTab, browserLanguage } from '../../utils/messaging/panel-client.ts';
import { PanelApp } from './PanelApp.tsx';

const messages = messagesFor(browserLanguage());
document.documentElement.lang = messages.lang;
document.title = messages.words.appName;

const tab = await activeTab();
render(() => <PanelApp tabId={tab?.id ?? null} url={tab?.url} messages={messages} />, document.body);
