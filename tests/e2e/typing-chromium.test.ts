import { describeTyping } from './typing.ts';

describeTyping('chromium');
