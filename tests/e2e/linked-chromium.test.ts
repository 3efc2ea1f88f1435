import { describeLinked } from './linked.ts';

describeLinked('chromium');
