import { describeActs } from './acts.ts';

describeActs('chromium');
