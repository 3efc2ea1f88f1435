import { describeKeyboard } from './keyboard.ts';

describeKeyboard('chromium');
