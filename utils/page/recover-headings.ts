import { type Numbering, numberingOf } from './numbering.ts';
import type { RawBlock } from './raw-block.ts';

// A heading names, a sentence tells: headings are short and do not end as sentences do.
const LONGEST = 45;
const LONGEST_TAGGED = 120;
const ENDS_AS_SENTENCE = /[。；;，,、！!…]$/;
const ENDS_OPEN = /[：:]$/;
/** Beyond this share bold is the page's manner, not a sign of headings. */
const MOST_BOLD = 0.4;

const DOCUMENT_NAME =
  /(?:隐私|隱私|个人信息|個人資料|個人信息|儿童|兒童|未成年人|SDK)[^。]{0,20}(?:政策|权政策|條款|条款|协议|協議|声明|聲明|指引|规则|規則|清单|清單|目录|说明)[^。]{0,12}$/;
/** What sections of a policy are about; enough to trust a bare, unnumbered line between paragraphs. */
const SECTION_WORDS =
  /^(?:我们|我們|本公司|本应用|您|你|如何|引言|前言|导言|摘要|概述|定义|适用范围|適用範圍|联系|聯絡|信息|个人信息|個人資料|隐私|儿童|未成年人|权限|权利|Cookie|SDK|第三方|共享|数据|安全|存储|更新|变更|修订|附则|其他|争议)/i;

interface Candidate {
  readonly index: number;
  readonly numbering: Numbering | null;
  readonly by: 'title' | 'number' | 'bold' | 'words';
}

/**
 * Turns paragraphs that serve as headings into headings, in place: numbered lines, bold lines and bare lines in a policy's
 * typical words. Levels follow the order of the numbering styles in use, below the last tagged heading.
 */
export function recoverHeadings(text: string, blocks: RawBlock[]): void {
  for (const block of blocks) demoteTagged(text, block);
  const tagged = blocks.filter((block) => block.kind === 'heading' && block.region === 'main').length;
  const chosen = withBodies(blocks, findCandidates(text, blocks, tagged));
  const ranks = [...new Set(chosen.flatMap(({ numbering }) => numbering?.rank ?? []))].sort((a, b) => a - b);
  setLevels(blocks, new Map(chosen.map((candidate) => [candidate.index, candidate])), ranks);
}

function demoteTagged(text: string, block: RawBlock): void {
  if (block.kind !== 'heading') return;
  const length = block.end - block.start;
  if (length <= LONGEST_TAGGED && !(length > LONGEST && text[block.end - 1] === '。')) return;
  block.kind = 'paragraph';
  block.level = 0;
}

function findCandidates(text: string, blocks: readonly RawBlock[], tagged: number): Candidate[] {
  const bold = blocks.reduce((sum, block) => sum + (block.bold ? block.end - block.start : 0), 0);
  const boldTells = bold < MOST_BOLD * text.length;
  const found: Candidate[] = [];
  let titled = tagged > 0;
  blocks.forEach((block, index) => {
    const line = shortLine(text, block);
    if (line === null) return;
    const isBold = block.bold && boldTells;
    const numbering = numberingOf(line);
    if (!titled && DOCUMENT_NAME.test(line)) {
      titled = true;
      found.push({ index, numbering: null, by: 'title' });
    } else if (numbering && block.kind === 'paragraph') {
      if (isBold || !ENDS_OPEN.test(line) || numbering.rank <= 4) found.push({ index, numbering, by: 'number' });
    } else if (isBold) found.push({ index, numbering, by: 'bold' });
    else if (tagged === 0 && block.kind === 'paragraph' && isBareHeading(line, text, blocks[index + 1]))
      found.push({ index, numbering: null, by: 'words' });
  });
  return found;
}

/** The text of a block that could be a heading. */
function shortLine(text: string, block: RawBlock): string | null {
  if (block.region === 'chrome' || block.kind === 'heading' || block.kind === 'cell') return null;
  if (block.end - block.start > LONGEST) return null;
  const line = text.slice(block.start, block.end);
  return ENDS_AS_SENTENCE.test(line) || line.includes('。') || !/\p{L}/u.test(line) ? null : line;
}

function isBareHeading(line: string, text: string, next: RawBlock | undefined): boolean {
  if (!next || ENDS_OPEN.test(line) || line.length > 30 || !SECTION_WORDS.test(line) || /[，,；]/.test(line)) return false;
  return next.end - next.start > line.length && /[。；：:]/.test(text.slice(next.start, Math.min(next.end, next.start + 400)));
}

/**
 * Of candidates in direct succession (tables of contents, lists of short items) only the last ones, each above the next,
 * have a body of their own.
 */
function withBodies(blocks: readonly RawBlock[], candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let below: Candidate | null = null;
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (!candidate) continue;
    const touches = below !== null && below.index === candidate.index + 1;
    const last = candidate.index === blocks.length - 1;
    const above = touches && below !== null ? isAbove(candidate, below) && kept.at(-1) === below : !last;
    if (above && !continuesList(candidates[i - 1], candidate)) kept.push(candidate);
    below = candidate;
  }
  return kept.reverse();
}

const rankOf = ({ by, numbering }: Candidate) => (by === 'title' ? 0 : (numbering?.rank ?? 10));
const isAbove = (candidate: Candidate, below: Candidate) =>
  rankOf(candidate) < rankOf(below) || below.by === 'bold' || below.by === 'words';

function continuesList(before: Candidate | undefined, candidate: Candidate): boolean {
  if (!before?.numbering || !candidate.numbering || before.index !== candidate.index - 1) return false;
  return before.numbering.style === candidate.numbering.style && before.numbering.ordinal === candidate.numbering.ordinal - 1;
}

function setLevels(blocks: readonly RawBlock[], chosen: ReadonlyMap<number, Candidate>, ranks: readonly number[]): void {
  let tagged = 1;
  let numbered = 0;
  blocks.forEach((block, index) => {
    const candidate = chosen.get(index);
    if (!candidate) {
      if (block.kind !== 'heading' || block.region === 'chrome') return;
      tagged = block.level;
      numbered = 0;
      return;
    }
    block.kind = 'heading';
    if (candidate.by === 'title') block.level = 1;
    else if (candidate.numbering) block.level = numbered = Math.min(6, tagged + 1 + ranks.indexOf(candidate.numbering.rank));
    else block.level = Math.min(6, (numbered || tagged) + 1);
  });
}
