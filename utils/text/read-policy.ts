import type { Block, PolicyDocument } from '../policy/document.ts';
import { foldText } from './fold.ts';
import { type Numbering, numberingOf } from './numbering.ts';
import type { Reading, Sentence } from './reading.ts';
import { isHeadingLine, SectionBuilder, topicAtStart } from './sections.ts';

/** Folds the document and cuts it into sections and sentences; O(n). */
export function readPolicy(document: PolicyDocument): Reading {
  const { text, offsets } = foldText(document.text);
  const lines = foldLines(document, text, offsets);
  const sections = new SectionBuilder();
  const sentences: Sentence[] = [];
  const intros: Intro[] = [];
  for (const line of lines) {
    const numbering = line.numbering;
    const content = text.slice(line.start, line.end);
    const heading = isHeadingLine(line.block, content, numbering);
    if (heading) sections.open(line.start, content, numbering, line.block);
    if (heading && line.block.kind === 'heading') intros.length = 0;
    closeIntros(intros, line, heading);
    const intro = intros.at(-1)?.sentence ?? null;
    let lead: Sentence | null = null;
    for (const piece of split(text, line.start, line.end)) {
      const body = text.slice(piece.start, piece.end);
      if (!heading && topicAtStart(body)) sections.open(piece.start, body, numberingOf(body), null);
      const sentence: Sentence = {
        index: sentences.length,
        start: piece.start,
        end: piece.end,
        text: body,
        section: sections.current,
        block: line.block,
        heading,
        lead,
        intro,
      };
      sentences.push(sentence);
      lead = piece.stop === ';' ? (lead ?? sentence) : null;
    }
    const last = sentences.at(-1);
    if (last && opensList(content)) intros.push({ sentence: last, style: styleOf(line), depth: line.block.level });
  }
  return { document, text, offsets, sections: sections.finish(text.length), sentences };
}

interface Line {
  start: number;
  end: number;
  block: Block;
  numbering: Numbering | null;
}
interface Intro {
  sentence: Sentence;
  style: string | null;
  depth: number;
}

/** A line that breaks off inside a sentence goes on in the next one: crawled texts wrap at a column. */
const SOFT_WRAP_MINIMUM = 24;
const FINISHED = /[。!?;:】)）>"|]$/;
const UNFINISHED = /[,、(和及或与的]$/;

function foldLines(document: PolicyDocument, text: string, offsets: Int32Array): Line[] {
  const lines: Line[] = [];
  let cursor = 0;
  const advance = (original: number): number => {
    while (cursor < text.length && (offsets[cursor] as number) < original) cursor++;
    return cursor;
  };
  for (const block of document.blocks) {
    const start = advance(block.start);
    const end = advance(block.end);
    if (end <= start) continue;
    const content = text.slice(start, Math.min(end, start + 40));
    const numbering = numberingOf(content);
    const previous = lines.at(-1);
    if (previous && continues(text, previous, block, numbering)) previous.end = end;
    else lines.push({ start, end, block, numbering });
  }
  return lines;
}

function continues(text: string, previous: Line, block: Block, numbering: Numbering | null): boolean {
  if (numbering || block.kind !== 'paragraph' || previous.block.kind === 'heading' || previous.block.kind === 'cell')
    return false;
  if (block.region !== previous.block.region) return false;
  const tail = text.slice(Math.max(previous.start, previous.end - 2), previous.end);
  if (UNFINISHED.test(tail)) return true;
  return previous.end - previous.start >= SOFT_WRAP_MINIMUM && !FINISHED.test(tail);
}

interface Piece {
  start: number;
  end: number;
  stop: ';' | '.';
}

/** Semicolons inside brackets separate examples, not sentences; brackets that never close must not swallow the rest. */
const LONGEST_BRACKET = 400;

/** Sentences of one line: cut after 。!? and, outside brackets, after a semicolon. Numbers stay with their item. */
function* split(text: string, from: number, to: number): Generator<Piece> {
  let start = from;
  let opened = -1;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === PAREN_OPEN) {
      if (depth++ === 0) opened = i;
    } else if (unit === PAREN_CLOSE) {
      if (depth > 0) depth--;
    } else if (unit === FULL_STOP || unit === EXCLAMATION || unit === QUESTION || unit === SEMICOLON) {
      if (unit === SEMICOLON && depth > 0 && i - opened < LONGEST_BRACKET) continue;
      if (i > start) yield { start, end: i, stop: unit === SEMICOLON ? ';' : '.' };
      start = i + 1;
      depth = 0;
    }
  }
  if (start < to) yield { start, end: to, stop: '.' };
}

const PAREN_OPEN = '('.charCodeAt(0);
const PAREN_CLOSE = ')'.charCodeAt(0);
const FULL_STOP = '。'.charCodeAt(0);
const EXCLAMATION = '!'.charCodeAt(0);
const QUESTION = '?'.charCodeAt(0);
const SEMICOLON = ';'.charCodeAt(0);

const styleOf = (line: Line): string | null => line.block.number !== null ? `ol-${line.block.level}` : (line.numbering?.style ?? null);

const opensList = (content: string): boolean => /:$|(?:如下|以下|下列)[^。;]{0,20}[。:]$/.test(content.slice(-30));

/** Items without number or bullet still belong to a list while they are short. */
const LONGEST_BARE_ITEM = 80;

/** Ends the lists to which the line no longer belongs. */
function closeIntros(intros: Intro[], line: Line, heading: boolean): void {
  const style = styleOf(line);
  while (intros.length > 0) {
    const intro = intros.at(-1) as Intro;
    const sibling = style !== null && style === intro.style;
    const stranger = style === null && line.block.kind !== 'item' && line.end - line.start > LONGEST_BARE_ITEM;
    const shallower = line.block.kind === 'item' && intro.depth > 0 && line.block.level < intro.depth;
    if (!sibling && !stranger && !shallower && !(heading && style === null)) return;
    intros.pop();
  }
}
