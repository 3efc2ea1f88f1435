import { describeKept } from './kept.ts';

describeKept('firefox');
