import { describeHostileActs } from './hostile-acts.ts';

describeHostileActs('chromium');
