import { describeActs } from './acts.ts';

describeActs('firefox');
