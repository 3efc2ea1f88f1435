import { describeHostilePages } from './hostile-pages.ts';

describeHostilePages('firefox');
