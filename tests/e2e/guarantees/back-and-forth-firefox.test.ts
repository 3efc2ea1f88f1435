import { describeBackAndForth } from './back-and-forth.ts';

describeBackAndForth('firefox');
