import { describePrivateWindow } from './private-window.ts';

describePrivateWindow('chromium');
