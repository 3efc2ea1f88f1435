import { describeSettings } from './settings.ts';

describeSettings('firefox');
