import { describeSettings } from './settings.ts';

describeSettings('chromium');
