import { describeDocuments } from './documents.ts';

describeDocuments('chromium');
