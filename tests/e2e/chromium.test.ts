import { describeFlows } from './flows.ts';

describeFlows('chromium');
