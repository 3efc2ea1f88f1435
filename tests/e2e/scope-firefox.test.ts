import { describeScope } from './scope.ts';

describeScope('firefox');
