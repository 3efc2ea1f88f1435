import { describeBackgroundDeath } from './background-death.ts';

describeBackgroundDeath('firefox');
