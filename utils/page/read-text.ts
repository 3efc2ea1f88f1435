import { MOST_CHARACTERS, type PolicyDocument } from '../policy/document.ts';
import { drain } from '../policy/steps.ts';
import { finishBlocks } from './finish-blocks.ts';
import { type RawBlock, type Stretch, trim } from './raw-block.ts';

/** Reads plain text: lines are paragraphs, headings are recovered as in pages. `text` is kept as it is. */
export function readText(whole: string, limit = MOST_CHARACTERS): PolicyDocument {
  const text = whole.slice(0, limit);
  const blocks: RawBlock[] = [];
  const lineEnds: number[] = [];
  let open: RawBlock | null = null;
  for (const line of linesOf(text)) {
    const { start, end } = trim(text, line.start, line.end);
    if (start === end) {
      open = null;
    } else if (open) {
      lineEnds.push(line.start - 1);
      open.end = end;
    } else {
      open = { start, end, kind: 'paragraph', level: 0, number: null, cell: null, region: 'main', bold: false };
      blocks.push(open);
    }
  }
  return {
    text,
    blocks: drain(finishBlocks(text, { blocks, lineEnds, bold: [], candidates: [] })),
    links: [],
    title: '',
    url: null,
    cutFrom: whole.length > text.length ? whole.length : null,
  };
}

function* linesOf(text: string): Generator<Stretch> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}
