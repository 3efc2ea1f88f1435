import { FUNCTION_LABEL, FUNCTION_USED, PURPOSE_AFTER, PURPOSE_BEFORE } from '../../rules/purposes.ts';
import { asWritten } from '../../text/as-written.ts';
import { oncePer } from '../../text/once-per.ts';
import { allMatches, firstMatch, matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import { type Section, within } from '../../text/section.ts';
import { purposeOfField, type Range, trimPurpose } from '../trim-purpose.ts';
import type { Claim } from './claim.ts';

/** Purposes of one data type that a reader still takes in. */
const MOST_PURPOSES = 3;

/** What the data is for, as the policy writes it: from the clauses nearest to it, each once (PIPL art. 17: the purpose). */
export function purposesOf(reading: Reading, claims: readonly Claim[]): string[] {
  const found: string[] = [];
  for (const claim of claims) {
    for (const { start, end } of purposesOfClaim(reading, claim)) {
      const purpose = asWritten(reading, start, end);
      if (!found.some((known) => known.includes(purpose) || purpose.includes(known))) found.push(purpose);
      if (found.length === MOST_PURPOSES) return found;
    }
  }
  return found;
}

/** The row's own field; else the sentence, what opens its list, and last the function after which its section is named. */
function purposesOfClaim(reading: Reading, { sentence, mention, purpose, by }: Claim): Range[] {
  if (purpose) {
    const field = purposeOfField(reading.text, purpose);
    return field ? [field] : [];
  }
  const at = mention.start - sentence.start;
  const said = trimmed(reading, [...behind(sentence, mention.end - sentence.start), ...ahead(sentence, at)]);
  if (said.length > 0) return said;
  for (const opener of [sentence.lead, sentence.intro]) {
    const announced = opener ? trimmed(reading, ahead(opener, opener.text.length)) : [];
    if (announced.length > 0) return announced;
  }
  // Where a kit takes the data, a label or a title may be its name.
  if (by === 'sdk') return [];
  return trimmed(reading, [...used(sentence, at), ...titleOf(reading, sentence.section)]).slice(0, 1);
}

/** How far behind the data its purpose may stand. Folded code units. */
const REACH = 200;

/** "…,用于…", "以便…": the first behind the data. */
function behind({ start, text }: Sentence, from: number): Range[] {
  const match = firstMatch(PURPOSE_AFTER, withoutAsides(text.slice(from, from + REACH)));
  return match ? [groupIn(match, start + from)] : [];
}

/** "型号、位置(用于导航)": what a bracket says is said of the data right before it; the others keep their place, blank. */
const withoutAsides = (text: string): string =>
  text.replace(/\([^()]{1,120}\)/g, (aside, at: number) => (at === 0 ? aside : `(${'·'.repeat(aside.length - 2)})`));

/** "为了…,我们收集": the last before the data. */
function ahead(sentence: Sentence, to: number): Range[] {
  const match = lastBefore(openersOf(sentence), to);
  return match ? [groupIn(match, sentence.start)] : [];
}

/** "当您使用某某功能时": what the data is for is what one does. */
function used(sentence: Sentence, to: number): Range[] {
  const { functions, label } = functionsOf(sentence);
  const match = lastBefore(functions, to) ?? (label && label[0].length <= to ? label : undefined);
  return match ? [groupIn(match, sentence.start)] : [];
}

interface Functions {
  readonly functions: readonly RegExpExecArray[];
  readonly label: RegExpExecArray | null;
}

// Every data word of a sentence asks for the same matches.
const openersOf = oncePer(({ text }: Sentence): readonly RegExpExecArray[] => allMatches(PURPOSE_BEFORE, text));

const functionsOf = oncePer(
  ({ text }: Sentence): Functions => ({
    functions: allMatches(FUNCTION_USED, text),
    label: firstMatch(FUNCTION_LABEL, text),
  }),
);

const lastBefore = (found: readonly RegExpExecArray[], to: number): RegExpExecArray | undefined =>
  found.findLast(({ 0: words, index }) => index + words.length <= to);

function groupIn(match: RegExpExecArray, base: number): Range {
  const purpose = match.groups?.['purpose'] ?? '';
  const start = base + match.index + match[0].lastIndexOf(purpose);
  return { start, end: start + purpose.length };
}

/** Those that are purposes, cut to their words. */
const trimmed = (reading: Reading, ranges: readonly Range[]): Range[] =>
  ranges.map((range) => trimmedOnce(reading, range)).filter((purpose) => purpose !== null);

// Every data word of a sentence has the same purposes.
const trimmedIn = oncePer((_: Reading) => new Map<string, Range | null>());

function trimmedOnce(reading: Reading, range: Range): Range | null {
  const known = trimmedIn(reading);
  const key = `${range.start} ${range.end}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const purpose = trimPurpose(reading.text, range);
  known.set(key, purpose);
  return purpose;
}

/** A title stands at the head of its section. Folded code units. */
const LONGEST_TITLE = 60;

/** A title that names a function ("(二)下单与配送") rather than the act of collecting. */
const FUNCTION_TITLE =
  /^(?!.*(?:信息|数据|资料|隐私|收集|使用|政策|协议|声明|cookie|权限|如何|怎样|哪些|定义|sdk|第三方|目录|附|其他|说明|范围|规则|安全|类型|方式|清单|我们|合作|终止))[^,。;:、?!]{4,16}$/;

function titleOf(reading: Reading, { title, start, parent }: Section): Range[] {
  if (!parent || !within(parent, 'collection') || !matches(FUNCTION_TITLE, title)) return [];
  const at = reading.text.indexOf(title, start);
  return at < 0 || at > start + LONGEST_TITLE ? [] : [{ start: at, end: at + title.length }];
}
