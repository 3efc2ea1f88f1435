import { BODIES } from '../../lexicon/organisation-endings.ts';
import { STRIDE, type Steps } from '../../policy/steps.ts';
import { COMPANY_CONTEXT, COMPANY_IS_SELF } from '../../rules/recipient-contexts.ts';
import { roleOfHeader } from '../../rules/record-headers.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { type Reading, type Sentence, sentenceAt } from '../../text/reading.ts';
import { foldedLines, type Line, lineIndexAt } from '../records/lines.ts';
import { endOfLinkBefore } from '../records/link-end.ts';
import { afterBlank } from './after-blank.ts';
import { startOfBody, startOfCompany, startOfKit } from './cut-name.ts';
import { deniesName, deniesRecipients, insideLink } from './find-known.ts';
import { isInGivenList } from './given-list.ts';

/** A name told by its form: "某某SDK", "…有限公司". Folded offsets. */
export interface Shaped {
  readonly start: number;
  readonly end: number;
  readonly shape: 'kit' | 'company';
  readonly sentence: Sentence;
}

/** Every kit, company and firm that the text names; O(n) in its length, since each look back is bounded. */
export function* scanShapedInSteps(reading: Reading): Steps<Shaped[]> {
  const found: Shaped[] = [];
  const { text } = reading;
  const lines = foldedLines(reading);
  let places = 0;
  for (let at = text.indexOf('sdk'); at >= 0; at = text.indexOf('sdk', at + 3)) {
    if (++places % STRIDE === 0) yield;
    if (
      /^(?:名称|类型|公司|所属|隐私|厂商|描述|简称|列表|目录|清单|服务商|提供|供应|[a-z])/.test(
        text.slice(at + 3, at + 7),
      )
    )
      continue;
    const sentence = sentenceAt(reading, at);
    const floor = sentence ? Math.max(floorOf(lines, sentence, at), floorOfLink(reading, at)) : at;
    const start = startOfKit(text, at, floor);
    if (!sentence || start < 0 || insideLink(reading, start, at) || !matches(LETTER, text.slice(start, at))) continue;
    if (deniesName(text, sentence, start)) continue;
    if (beginsLabel(text, at) && !beginsItem(lines, text, start)) continue;
    add(found, sentence, start, at + 3, 'kit');
  }
  for (let at = text.indexOf('公司'); at >= 0; at = text.indexOf('公司', at + 2)) {
    if (++places % STRIDE === 0) yield;
    const sentence = sentenceAt(reading, at);
    const floor = sentence ? Math.max(floorOf(lines, sentence, at), floorOfLink(reading, at)) : at;
    const start = afterBlank(reading, startOfCompany(text, at + 2, floor), at + 2);
    if (sentence && start >= 0) add(found, sentence, start, at + 2, 'company');
  }
  for (const { cue, ending } of BODIES)
    for (const at of reading.words.places(cue)) {
      if (++places % STRIDE === 0) yield;
      const sentence = sentenceAt(reading, at);
      const tail = firstMatch(ending, text.slice(at, at + LONGEST_BODY))?.[0];
      if (!sentence || !tail) continue;
      const floor = Math.max(floorOf(lines, sentence, at), floorOfLink(reading, at));
      const start = startOfBody(text, at, floor);
      if (start >= 0) add(found, sentence, start, at + tail.length, 'company');
    }
  return found.sort((a, b) => a.start - b.start);
}

/** "3.4 SDK" is a title's number, no name. */
const LETTER = /[a-z\u4e00-\u9fff]/;
const LONGEST_BODY = 30;

/** A link that runs into a name without a blank ends before it; one that holds the word to its end is judged apart. */
function floorOfLink(reading: Reading, at: number): number {
  const end = endOfLinkBefore(reading, at);
  return end < at ? end : -1;
}

const LONGEST_LABEL = 16;

/** "…活跃度SDK使用目的:": the word belongs to the label behind it, not to what stands before. */
function beginsLabel(text: string, at: number): boolean {
  const colon = text.slice(at, at + LONGEST_LABEL).indexOf(':');
  return colon > 0 && roleOfHeader(text.slice(at, at + colon)) !== null;
}

/** At the head of a line or item a name does stand before such a label. */
const beginsItem = (lines: readonly Line[], text: string, start: number): boolean =>
  lines[lineIndexAt(lines, start)]?.start === start || /[.)】。;]/.test(text.charAt(start - 1));

/** Names do not run over a line's end, though a sentence may: table cells stand on lines of their own. */
const floorOf = (lines: readonly Line[], sentence: Sentence, at: number): number =>
  Math.max(sentence.start, lines[lineIndexAt(lines, at)]?.start ?? 0);

function add(found: Shaped[], sentence: Sentence, start: number, end: number, shape: Shaped['shape']): void {
  if (sentence.block.region === 'main') found.push({ start, end, shape, sentence });
}

const REACH = 40;
/** Sections in which a company stands only because data goes to it. */
const GIVING_TOPICS = new Set(['sharing', 'sdk']);
/** Companies side by side (…公司、…公司) are a list of partners: the operator stands alone. */
const isListed = (before: string, after: string): boolean =>
  /公司、$/.test(before) || /^、[^,。;]{4,30}公司/.test(after);

/** Whether the words around a company that no list knows say that data goes to it. */
export function isReceivingCompany(reading: Reading, { start, end, sentence }: Shaped): boolean {
  const before = reading.text.slice(Math.max(sentence.start, start - REACH), start);
  const after = reading.text.slice(end, Math.min(sentence.end, end + REACH));
  const marked = `${before}⟦⟧${after}`;
  if (deniesRecipients(sentence) || deniesName(reading.text, sentence, start)) return false;
  if (COMPANY_IS_SELF.some(({ match }) => matches(match, marked))) return false;
  return (
    COMPANY_CONTEXT.some(({ match }) => matches(match, marked)) ||
    GIVING_TOPICS.has(sentence.section.topic) ||
    isListed(before, after) ||
    isInGivenList(reading.text, sentence, start)
  );
}
