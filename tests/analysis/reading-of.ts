import type { Block } from '../../utils/policy/document.ts';
import { readPolicy } from '../../utils/text/read-policy.ts';
import type { Reading } from '../../utils/text/reading.ts';

/** A reading of plain text, one block a line, as the engine gets it from a text file. */
export function readingOf(text: string): Reading {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '')
      blocks.push({ kind: 'paragraph', start, end, level: 0, number: null, cell: null, region: 'main' });
    start = end + 1;
  }
  return readPolicy({ text, blocks, links: [], title: '', url: null, cutFrom: null });
}
