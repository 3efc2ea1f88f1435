import { describeForeignMessages } from './foreign-messages.ts';

describeForeignMessages('chromium');
