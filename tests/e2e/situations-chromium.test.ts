import { describeSituations } from './situations.ts';

describeSituations('chromium');
