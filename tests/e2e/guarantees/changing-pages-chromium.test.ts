import { describeChangingPages } from './changing-pages.ts';

describeChangingPages('chromium');
