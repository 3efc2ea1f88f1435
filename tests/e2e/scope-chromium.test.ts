import { describeScope } from './scope.ts';

describeScope('chromium');
