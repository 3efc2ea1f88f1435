import { describeReadersSay } from './readers-say.ts';

describeReadersSay('chromium');
