import { describeKept } from './kept.ts';

describeKept('chromium');
