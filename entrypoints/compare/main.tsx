import { render } from 'solid-js/web';
import { chosenMessages } from '../../utils/messaging/chosen-messages.ts';
import { CompareApp } from './CompareApp.tsx';
import { comparable } from './comparable.ts';

const messages = await chosenMessages();
document.documentElement.lang = messages.lang;
const policies = await comparable(messages);
const wanted = new URLSearchParams(location.search).get('tab');

render(
  () => <CompareApp messages={messages} policies={policies} first={wanted === null ? null : `tab:${wanted}`} />,
  document.body,
);
