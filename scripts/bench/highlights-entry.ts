import { anchor } from '../../utils/highlight/anchor.ts';
import { newPrefix } from '../../utils/highlight/highlight-css.ts';
import { createHighlighter } from '../../utils/highlight/highlighter.ts';
import { readDocument } from '../../utils/page/read-document.ts';

/** What the measuring page needs of ours, as a global of its own. */
export const ours = { anchor, createHighlighter, newPrefix, readDocument };
export type Ours = typeof ours;

Object.assign(globalThis, { ours });
