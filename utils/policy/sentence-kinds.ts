/** What a sentence is to the reader: asked of them, left to them, promised to them, or how their data are treated. */
export const SENTENCE_KINDS = ['demand', 'choice', 'promise', 'practice'] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];
