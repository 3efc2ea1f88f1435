import { describeHugePage } from './huge-page.ts';

describeHugePage('chromium');
