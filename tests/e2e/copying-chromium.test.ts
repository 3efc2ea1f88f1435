import { describeCopying } from './copying.ts';

describeCopying('chromium');
