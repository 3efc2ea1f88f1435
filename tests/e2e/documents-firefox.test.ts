import { describeDocuments } from './documents.ts';

describeDocuments('firefox');
