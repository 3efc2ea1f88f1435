import { STRIDE, type Steps } from '../policy/steps.ts';
import { chooseHeadings } from './choose-headings.ts';
import { findHeadingCandidates, type HeadingCandidate, type HeadingLine } from './find-heading-candidates.ts';
import { numberingOf } from './numbering.ts';
import type { RawBlock } from './raw-block.ts';

const LONGEST_TAGGED = 120;
const LONGEST_TAGGED_SENTENCE = 45;
const NUMBER_WITHIN = 24;

/**
 * Turns paragraphs that serve as headings into headings, in place: numbered lines, bold lines and bare lines in a policy's
 * typical words. Levels follow the order of the numbering styles in use, below the last tagged heading.
 */
export function* recoverHeadings(text: string, blocks: readonly RawBlock[]): Steps<void> {
  const lines: HeadingLine[] = [];
  for (const block of blocks) {
    demoteSentence(text, block);
    const numbering = numberingOf(text.slice(block.start, Math.min(block.end, block.start + NUMBER_WITHIN)));
    if (lines.push({ block, numbering }) % STRIDE === 0) yield;
  }
  const candidates = yield* findHeadingCandidates(text, lines);
  yield;
  const chosen = chooseHeadings(lines, candidates);
  yield;
  setLevels(lines, chosen);
}

/** Some pages set whole paragraphs in heading tags for their size. */
function demoteSentence(text: string, block: RawBlock): void {
  if (block.kind !== 'heading') return;
  const length = block.end - block.start;
  if (length <= LONGEST_TAGGED && !(length > LONGEST_TAGGED_SENTENCE && text[block.end - 1] === '。')) return;
  block.kind = 'paragraph';
  block.level = 0;
}

function setLevels(lines: readonly HeadingLine[], chosen: ReadonlyMap<number, HeadingCandidate>): void {
  const used = [...chosen].flatMap(([index, by]) => (by === 'number' ? (lines[index]?.numbering?.rank ?? []) : []));
  const ranks = [...new Set(used)].sort((a, b) => a - b);
  let tagged = 1;
  let numbered = 0;
  lines.forEach(({ block, numbering }, index) => {
    const by = chosen.get(index);
    if (by === undefined) {
      if (block.kind !== 'heading' || block.region === 'chrome') return;
      tagged = block.level;
      numbered = 0;
      return;
    }
    block.kind = 'heading';
    if (by === 'title') block.level = 1;
    else if (by === 'number' && numbering)
      block.level = numbered = Math.min(6, tagged + 1 + ranks.indexOf(numbering.rank));
    else block.level = Math.min(6, (numbered || tagged) + 1);
  });
}
