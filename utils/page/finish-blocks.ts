import type { Block } from '../policy/document.ts';
import { STRIDE, type Steps } from '../policy/steps.ts';
import { type ChromeCandidate, markChrome } from './chrome-regions.ts';
import { markTableHeads } from './mark-table-heads.ts';
import type { RawBlock, Stretch } from './raw-block.ts';
import { recoverHeadings } from './recover-headings.ts';
import { splitLines } from './split-lines.ts';
import { readTextTables } from './text-tables.ts';

export interface Markup {
  readonly blocks: readonly RawBlock[];
  readonly lineEnds: readonly number[];
  readonly bold: readonly Stretch[];
  readonly candidates: readonly ChromeCandidate[];
}

/**
 * From blocks as marked up to blocks as read: lines split, chrome told apart, headings and table heads recovered. In steps,
 * since each takes its time on a huge page.
 */
export function* finishBlocks(text: string, markup: Markup): Steps<Block[]> {
  const lines = yield* splitLines(text, markup.blocks, markup.lineEnds);
  yield;
  const blocks = yield* readTextTables(text, lines);
  yield;
  markChrome(blocks, markup.candidates, text.length);
  yield;
  yield* markBold(text, blocks, markup.bold);
  yield* recoverHeadings(text, blocks);
  yield;
  markTableHeads(text, blocks);
  yield;
  const finished: Block[] = [];
  for (const { start, end, kind, level, number, cell, region } of blocks)
    if (finished.push({ start, end, kind, level, number, cell, region }) % STRIDE === 0) yield;
  return finished;
}

/** A block is bold when nothing but white space in it is not. Both lists are in text order. */
function* markBold(text: string, blocks: readonly RawBlock[], bold: readonly Stretch[]): Steps<void> {
  let next = 0;
  for (const [n, block] of blocks.entries()) {
    if (n % STRIDE === 0) yield;
    while ((bold[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
    let reached = block.start;
    for (let i = next; reached < block.end; i++) {
      const run = bold[i];
      if (!run || (run.start > reached && text.slice(reached, run.start).trim() !== '')) break;
      reached = Math.max(reached, run.end);
    }
    block.bold = reached >= block.end;
  }
}
