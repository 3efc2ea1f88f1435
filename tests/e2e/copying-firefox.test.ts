import { describeCopying } from './copying.ts';

describeCopying('firefox');
