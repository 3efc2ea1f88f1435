import { describeWaysIn } from './ways-in.ts';

describeWaysIn('chromium');
