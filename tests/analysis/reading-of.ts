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

/** A table as the page layer hands it over, one block a cell, below its lead-in. */
export function tableOf(rows: readonly (readonly string[])[], lead = ''): Reading {
  const blocks: Block[] = [];
  let text = '';
  if (lead !== '') {
    blocks.push({
      kind: 'paragraph',
      start: 0,
      end: lead.length,
      level: 0,
      number: null,
      cell: null,
      region: 'main',
    });
    text = `${lead}\n`;
  }
  for (const [row, cells] of rows.entries()) {
    for (const [column, content] of cells.entries()) {
      const cell = { table: 0, row, column, header: row === 0 };
      const [start, end] = [text.length, text.length + content.length];
      blocks.push({ kind: 'cell', start, end, level: 0, number: null, cell, region: 'main' });
      text += `${content}\n`;
    }
  }
  return readPolicy({ text, blocks, links: [], title: '', url: null, cutFrom: null });
}
