import { describeSituations } from './situations.ts';

describeSituations('firefox');
