import { describeLinked } from './linked.ts';

describeLinked('firefox');
