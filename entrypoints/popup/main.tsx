import { render } from 'solid-js/web';
import { chosenMessages } from '../../utils/messaging/language-choice.ts';
import { activeTab } from '../../utils/messaging/panel-client.ts';
import { PanelApp } from './PanelApp.tsx';

const [messages, tab] = await Promise.all([chosenMessages(), activeTab()]);
document.documentElement.lang = messages.lang;
document.title = messages.words.appName;

render(() => <PanelApp tabId={tab?.id ?? null} url={tab?.url} messages={messages} />, document.body);
