import { describeOwnScripts } from './own-scripts.ts';

describeOwnScripts('firefox');
