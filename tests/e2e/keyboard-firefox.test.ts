import { describeKeyboard } from './keyboard.ts';

describeKeyboard('firefox');
