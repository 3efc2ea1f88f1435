import type { Messages } from '../messages.ts';
import { words } from './interface.ts';
import { outside } from './outside.ts';

export const messages: Messages = { ...outside, words };
