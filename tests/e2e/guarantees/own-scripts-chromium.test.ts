import { describeOwnScripts } from './own-scripts.ts';

describeOwnScripts('chromium');
