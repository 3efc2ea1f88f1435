import path from 'node:path';
import type { PolicyDocument } from '../../utils/policy/document.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';

/** Where the bench leaves what it builds. */
export const OUT = path.resolve(import.meta.dirname, '../../artifacts/bench');
export const ENGINE_FILE = path.join(OUT, 'engine.mjs');

/** The engine as the bundle exports it. */
export interface Engine {
  summarize(document: PolicyDocument, language: 'zh-Hans' | 'zh-Hant'): PolicySummary;
  readText(text: string): PolicyDocument;
}
