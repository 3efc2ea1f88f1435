import { describeComparing } from './comparing.ts';

describeComparing('firefox');
