import type { Block, PolicyDocument } from '../policy/document.ts';
import { drain, STRIDE, type Steps } from '../policy/steps.ts';
import { appendedTitle, markAppended } from './appended.ts';
import { breaksWord } from './broken-words.ts';
import { foldText } from './fold.ts';
import { foldCursor, hasBlankLine } from './fold-cursor.ts';
import { type CutPiece, cutTitles, withoutAnnounced } from './glued-titles.ts';
import { type Numbering, numberingOf } from './numbering.ts';
import { matches } from './pattern.ts';
import type { Reading, Sentence } from './reading.ts';
import { isHeadingLine, SectionBuilder } from './sections.ts';
import { type Piece, splitLine } from './split-line.ts';
import { WordIndex } from './word-index.ts';

/** Folds the document and cuts it into sections and sentences; O(n). */
export const readPolicy = (document: PolicyDocument): Reading => drain(readPolicyInSteps(document));

/** The same in steps: a text of millions of characters takes seconds. */
export function* readPolicyInSteps(document: PolicyDocument): Steps<Reading> {
  const { text, offsets } = foldText(document.text);
  yield;
  const lines = withoutContents(yield* foldLines(document, text, offsets), text);
  yield;
  const cut: CutPiece[][] = [];
  for (const [i, { start, end }] of lines.entries()) {
    cut.push(cutTitles(text, splitLine(text, start, end)));
    if (i % STRIDE === 0) yield;
  }
  const pieces = withoutAnnounced(text, cut);
  yield;
  const sections = new SectionBuilder(text);
  const sentences: Sentence[] = [];
  const intros: Intro[] = [];
  for (const [i, line] of lines.entries()) {
    const numbering = line.numbering;
    const content = text.slice(line.start, line.end);
    const heading = isHeadingLine(line.block, content, numbering);
    if (heading || sections.goesOn(content, numbering))
      sections.open(line.start, content, numbering, line.block, heading);
    if (heading && line.block.kind === 'heading') intros.length = 0;
    closeIntros(intros, line, heading);
    const intro = intros.at(-1)?.sentence ?? null;
    let lead: Sentence | null = null;
    const itemLeads = new Map<string, Sentence | null>();
    for (const piece of pieces[i] ?? []) {
      const body = text.slice(piece.start, piece.end);
      if (!heading && piece.opens) sections.open(piece.start, body, numberingOf(body), null);
      if (piece.item) lead = itemLead(itemLeads, piece, sentences.at(-1) ?? null, line.start);
      const sentence: Sentence = {
        index: sentences.length,
        start: piece.start,
        end: piece.end,
        text: body,
        section: sections.current,
        block: line.block,
        heading: heading || piece.title,
        lead,
        intro,
        answers: [],
      };
      if (sentences.push(sentence) % STRIDE === 0) yield;
      lead = piece.stop === ';' ? (lead ?? sentence) : null;
    }
    const last = sentences.at(-1);
    if (last && opensList(content)) intros.push({ sentence: last, style: styleOf(line), depth: line.block.level });
  }
  yield;
  const sentenceNumbers = new Int32Array(text.length);
  for (const { index, start, end } of sentences) sentenceNumbers.fill(index + 1, start, end);
  yield;
  const words = new WordIndex(text);
  yield;
  const tree = sections.finish(text.length);
  markAppended(tree, text);
  return { document, text, offsets, sections: tree, sentences, sentenceNumbers, words, answers: [] };
}

interface Line {
  start: number;
  /** Where the last of the written lines begins that were joined to it. */
  tail: number;
  /** Whether that line was begun inside a sentence, as words are that a page sets apart by a look of their own. */
  inside: boolean;
  end: number;
  block: Block;
  numbering: Numbering | null;
}
interface Intro {
  sentence: Sentence;
  style: string | null;
  depth: number;
}

/** Titles are longer than a label and shorter than a sentence. Folded code units, number left out. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 40;

/**
 * Drops the entries of a table of contents: lines that stand again, further down, as a title. They announce what the
 * policy will say, so no claim may rest on them. At least two, or it is no table.
 */
function withoutContents(lines: Line[], text: string): Line[] {
  const titles = lines.map(({ start, end, numbering }) => {
    const from = start + (numbering?.length ?? 0);
    return end - from > LONGEST_TITLE + 1 ? '' : text.slice(from, end).replace(/[:。]$/, '');
  });
  const last = new Map<string, number>();
  for (const [i, title] of titles.entries()) if (title.length >= SHORTEST_TITLE) last.set(title, i);
  const entries = new Set<Line>();
  lines.forEach((line, i) => {
    const title = titles[i] as string;
    const again = last.get(title) ?? i;
    if (again === i || title.length > LONGEST_TITLE) return;
    const target = lines[again] as Line;
    if (
      line.block.kind !== 'cell' &&
      isHeadingLine(target.block, text.slice(target.start, target.end), target.numbering)
    )
      entries.add(line);
  });
  return entries.size < 2 ? lines : lines.filter((line) => !entries.has(line));
}

/** A line that breaks off inside a sentence goes on in the next one: crawled texts wrap at a column. */
const SOFT_WRAP_MINIMUM = 24;
const FINISHED = /[。!?;:】)）>"|]$/;
/** An address of the net or in a town, a number behind its label, or a whole date: a line that ends so is no wrapped one. */
const WHOLE_VALUE =
  /[@.][a-z0-9-]{2,40}\.(?:com|cn|net|org)$|\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?$|\d[号室层楼座房]$|(?:电话|热线|传真|手机|号码?|qq|微信|邮编|tel|fax)[:为]?[+()\d-]{6,24}$|[,;:](?:0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|[48]00-?\d{3}-?\d{4})$/;
/** The name of a way to somebody: it begins a line of its own. */
const LABEL_OF_WAY = /^[^,。;:]{0,8}(?:邮箱|电邮|邮件|电话|热线|传真|地址|邮编|微信|网址|官网):/;
const LONGEST_VALUE = 40;
/** A line in Latin letters alone is an address or a name: what wraps is Chinese. */
const HAN_LETTER = /[\u4e00-\u9fff]/;
const FIGURE = /^[0-9一二三四五六七八九十]{1,4}$/;
/** What no line begins with. */
const CLOSING = ',、;。→';
const UNFINISHED = /[,、(和及或与的]$|当[您你]$/;

function* foldLines(document: PolicyDocument, text: string, offsets: Int32Array): Steps<Line[]> {
  const lines: Line[] = [];
  const advance = foldCursor(offsets);
  for (const [i, block] of document.blocks.entries()) {
    const start = advance(block.start);
    const end = advance(block.end);
    if (end <= start) continue;
    const content = text.slice(start, Math.min(end, start + 40));
    const previous = lines.at(-1);
    const following = document.blocks[i + 1];
    const numbering =
      numberingOf(content) ??
      appendedTitle(content, () => foldText(document.text.slice(following?.start, following?.end)).text);
    const next = { start, tail: start, inside: false, end, block, numbering };
    const goesOn = CLOSING.includes(text.charAt(start));
    const joins =
      previous &&
      mayJoin(previous, next) &&
      !areRows(text.slice(previous.tail, previous.end), text.slice(start, end)) &&
      (goesOn ||
        (breaksOff(text, previous) && !matches(LABEL_OF_WAY, content)) ||
        (breaksWord(text, previous.end, start) && !apart(document, offsets, previous, next)));
    if (joins) Object.assign(previous, { end, tail: start, inside: goesOn || isUnfinished(text, previous) });
    else if (lines.push(next) % STRIDE === 0) yield;
  }
  return lines;
}

/** Lines of running text, in the same part of the page. */
const mayJoin = (previous: Line, { block, numbering }: Line): boolean =>
  !numbering &&
  block.kind === 'paragraph' &&
  previous.block.kind !== 'heading' &&
  previous.block.kind !== 'cell' &&
  block.region === previous.block.region;

/** Two lines with as many bars each are rows of a table, whatever the first ends with. */
const areRows = (previous: string, next: string): boolean => {
  const bars = previous.split('|').length;
  return bars > 2 && bars === next.split('|').length;
};

/** Whether a blank line stands between them. */
const apart = ({ text }: PolicyDocument, offsets: Int32Array, previous: Line, { block }: Line): boolean =>
  hasBlankLine(text, offsets[previous.end - 1] as number, block.start);

const isUnfinished = (text: string, { start, end }: Line): boolean =>
  matches(UNFINISHED, text.slice(Math.max(start, end - 2), end));

/** Whether a line ends in the middle of a sentence. */
function breaksOff(text: string, previous: Line): boolean {
  if (isUnfinished(text, previous)) return true;
  const tail = text.slice(Math.max(previous.start, previous.end - 2), previous.end);
  if (previous.inside && !matches(FINISHED, tail)) return true;
  // "我们将在 | 15 | 天内答复": a figure in a line of its own breaks the sentence on both sides.
  // An item of a list ends where the page says so, unless its words do not.
  const wrapped =
    previous.block.kind !== 'item' &&
    previous.end - previous.tail >= SOFT_WRAP_MINIMUM &&
    !matches(WHOLE_VALUE, text.slice(Math.max(previous.tail, previous.end - LONGEST_VALUE), previous.end)) &&
    matches(HAN_LETTER, text.slice(previous.tail, previous.end));
  return (wrapped || matches(FIGURE, text.slice(previous.tail, previous.end))) && !matches(FINISHED, tail);
}

/** The words before item 1 govern all items of that style, if they announce a list. */
function itemLead(
  leads: Map<string, Sentence | null>,
  piece: Piece,
  previous: Sentence | null,
  line: number,
): Sentence | null {
  const { style, first } = piece.item as NonNullable<Piece['item']>;
  if (first) leads.set(style, previous && previous.start >= line && /[:：]$/.test(previous.text) ? previous : null);
  return leads.get(style) ?? null;
}

const styleOf = (line: Line): string | null =>
  line.block.number !== null ? `ol-${line.block.level}` : (line.numbering?.style ?? null);

const opensList = (content: string): boolean =>
  /(?::|除非)$|(?:如下|以下|下列)[^。;]{0,20}[。:]$/.test(content.slice(-30));

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
