import { describeBackgroundDeath } from './background-death.ts';

describeBackgroundDeath('chromium');
