import { describeFlows } from './flows.ts';

describeFlows('firefox');
