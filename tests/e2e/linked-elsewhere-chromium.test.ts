import { describeLinkedElsewhere } from './linked-elsewhere.ts';

describeLinkedElsewhere('chromium');
