import { STRIDE, type Steps } from '../policy/steps.ts';
import type { Numbering } from './numbering.ts';
import type { RawBlock } from './raw-block.ts';

export interface HeadingLine {
  readonly block: RawBlock;
  readonly numbering: Numbering | null;
}

/** Why a line may be a heading. */
export type HeadingCandidate = 'title' | 'number' | 'bold' | 'words';

// A heading names, a sentence tells: headings are short and do not end as sentences do.
const LONGEST = 45;
const LONGEST_BARE = 30;
const ENDS_AS_SENTENCE = /[。；;，,、！!…]$/;
const ENDS_OPEN = /[：:]$/;
/** "更新日期：2024年" and "提示，请注意" are said, not titled. */
const SAYS = /[，,；;：:]/;
/** From this rank on, strongest first, a number alone also carries a line that ends in a colon. */
const STRONG_RANK = 4;
/** Beyond this share bold is the page's manner, not a sign of headings. */
const MOST_BOLD = 0.4;
/** How far into the next block a sentence should have ended. */
const SENTENCE_WITHIN = 400;

/** A document's name on a line of its own; pages often hold several documents. */
const DOCUMENT_NAME =
  /^[^，。：:；《》]{0,24}(?:隐私|隱私|个人信息|個人資料|儿童|兒童|未成年人|SDK|用户|用戶|服务|服務)[^，。：:；《》]{0,14}(?:政策|条款|條款|协议|協議|声明|聲明|指引|规则|規則|清单|清單|目录)(?:[（(][^（()）]{1,20}[）)])?$/;
/** What sections of a policy are about; enough to trust a bare, unnumbered line between paragraphs. */
const SECTION_WORDS =
  /^(?:我们|我們|本公司|本应用|您|你|如何|引言|前言|导言|摘要|概述|定义|适用范围|適用範圍|联系|聯絡|信息|个人信息|個人資料|隐私|儿童|未成年人|权限|权利|Cookie|SDK|第三方|共享|数据|安全|存储|更新|变更|修订|附则|其他|争议)/i;

/** Blocks that look like headings where the page has no tags for them, by index. */
export function* findHeadingCandidates(
  text: string,
  lines: readonly HeadingLine[],
): Steps<Map<number, HeadingCandidate>> {
  const tagged = lines.some(({ block }) => block.kind === 'heading' && block.region === 'main');
  const bold = lines.reduce((sum, { block }) => sum + (block.bold ? block.end - block.start : 0), 0);
  const context = { text, tagged, boldTells: bold < MOST_BOLD * text.length };
  const found = new Map<number, HeadingCandidate>();
  for (const [index, line] of lines.entries()) {
    if (index % STRIDE === 0) yield;
    const words = headingWords(text, line.block);
    const by = words === null ? null : candidateBy(words, line, lines[index + 1]?.block, context);
    if (by) found.set(index, by);
  }
  return found;
}

/** The text of a block that could be a heading. */
function headingWords(text: string, block: RawBlock): string | null {
  if (block.region === 'chrome' || block.kind === 'heading' || block.kind === 'cell') return null;
  if (block.end - block.start > LONGEST) return null;
  const words = text.slice(block.start, block.end);
  return ENDS_AS_SENTENCE.test(words) || words.includes('。') || !/\p{L}/u.test(words) ? null : words;
}

interface Context {
  readonly text: string;
  readonly tagged: boolean;
  readonly boldTells: boolean;
}

function candidateBy(
  words: string,
  { block, numbering }: HeadingLine,
  next: RawBlock | undefined,
  { text, tagged, boldTells }: Context,
): HeadingCandidate | null {
  const bold = block.bold && boldTells;
  if (numbering && block.kind === 'paragraph')
    return bold || !ENDS_OPEN.test(words) || numbering.rank <= STRONG_RANK ? 'number' : null;
  if (block.kind === 'paragraph' && !tagged && DOCUMENT_NAME.test(words)) return 'title';
  if (bold) return SAYS.test(words) ? null : 'bold';
  if (tagged || block.kind !== 'paragraph' || words.length > LONGEST_BARE) return null;
  return SECTION_WORDS.test(words) && !SAYS.test(words) && tellsMore(text, block, next) ? 'words' : null;
}

/** Whether a longer block of whole sentences follows. */
function tellsMore(text: string, { start, end }: RawBlock, next: RawBlock | undefined): boolean {
  if (!next || next.end - next.start <= end - start) return false;
  return /[。；：:]/.test(text.slice(next.start, Math.min(next.end, next.start + SENTENCE_WITHIN)));
}
