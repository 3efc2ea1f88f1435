import { describeWaysIn } from './ways-in.ts';

describeWaysIn('firefox');
