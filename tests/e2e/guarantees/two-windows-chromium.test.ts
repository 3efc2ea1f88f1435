import { describeTwoWindows } from './two-windows.ts';

describeTwoWindows('chromium');
