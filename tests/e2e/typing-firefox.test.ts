import { describeTyping } from './typing.ts';

describeTyping('firefox');
