import { describeHostilePolicies } from './hostile-policies.ts';

describeHostilePolicies('firefox');
