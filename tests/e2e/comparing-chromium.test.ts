import { describeComparing } from './comparing.ts';

describeComparing('chromium');
