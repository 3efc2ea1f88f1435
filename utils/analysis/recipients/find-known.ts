import { companyMatcher } from '../../lexicon/companies.ts';
import type { Company } from '../../lexicon/company.ts';
import {
  CONTEXT_REACH,
  LOOKED_FOR,
  MERE_MENTION,
  NOT_COVERED,
  SHARING_CONTEXT,
} from '../../rules/recipient-contexts.ts';
import { DENIED_NAME, DENIED_RECIPIENT, DENIED_TO_NAME } from '../../rules/recipient-denials.ts';
import { DEVICES_OF, KIND_LABEL, OWN_PROGRAMS, OWN_SERVICES } from '../../rules/recipient-lists.ts';
import { EXCEPTED } from '../../rules/recipient-modes.ts';
import { holds } from '../../rules/rule.ts';
import { oncePer } from '../../text/once-per.ts';
import { matches } from '../../text/pattern.ts';
import { type Reading, type Sentence, scanReading, sentenceAt } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { isInGivenList } from './given-list.ts';

/** A known name at folded offsets, with its sentence. */
export interface Known {
  readonly start: number;
  readonly end: number;
  readonly company: Company;
  readonly sentence: Sentence;
  /** The list of names in which it stands. */
  listStart: number;
  listEnd: number;
}

/** Every known name of the text, household names too; `isRecipient` judges. Names inside links and mails are none. O(n). */
export function scanKnown(reading: Reading): Known[] {
  const found: Known[] = [];
  for (const { start, end, value } of scanReading(reading, companyMatcher())) {
    if (value === null || insideLink(reading, start, end)) continue;
    const sentence = sentenceAt(reading, start);
    if (sentence?.block.region !== 'main') continue;
    const owner = ownedBy(reading, found.at(-1), start, value) ? found.pop() : undefined;
    const from = owner?.end === start ? owner.start : start;
    found.push({ start: from, end, company: value, sentence, listStart: from, listEnd: end });
  }
  markLists(found);
  return found;
}

/** "腾讯广点通", "腾讯“某某”SDK": a household name right before that of a service is a part of it. */
const ownedBy = ({ text, offsets }: Reading, last: Known | undefined, start: number, service: Company): boolean =>
  last?.company.household === true &&
  !service.household &&
  matches(OPENS_NAME, text.slice(last.end, start)) &&
  (offsets[start] as number) - (offsets[last.end - 1] as number) === 1 + start - last.end;
const OPENS_NAME = /^["【]?$/;

const LINK_HEAD = /https?:|www\.|[a-z0-9]{2}[./@=_]/;
const LINK_UNIT = /[\w\-./?=&%#:@]/;
const FARTHEST_LINK_HEAD = 63;

/** White space of the original before the name ends a link that went before. */
export function insideLink({ text, offsets }: Reading, start: number, end: number): boolean {
  if (/^(?:\.(?:com|cn|net|org|io)|@|_[a-z])/.test(text.slice(end, end + 4))) return true;
  if (start > 0 && (offsets[start] as number) - (offsets[start - 1] as number) > 1) return false;
  if (!/^\w/.test(text.charAt(start))) return false;
  let from = start;
  while (start - from < FARTHEST_LINK_HEAD && matches(LINK_UNIT, text.charAt(from - 1))) from--;
  return start - from > 2 && matches(LINK_HEAD, text.slice(from, start));
}

/** Whether the policy says by this mention that data may go to the named. */
export function isRecipient(reading: Reading, known: Known): boolean {
  const { company, sentence } = known;
  if (deniesRecipients(sentence) || deniesName(reading.text, sentence, known.start)) return false;
  if (isOutside(reading.text, known)) return false;
  const marked = around(reading.text, known);
  if (matches(LOOKED_FOR.match, marked)) return false;
  if (!company.household) return true;
  if (known.listEnd > known.end || known.listStart < known.start) {
    if (matches(DEVICES_OF.match, reading.text.slice(known.listEnd, known.listEnd + LIST_TAIL))) return false;
  }
  if (MERE_MENTION.some(({ match }) => matches(match, marked))) return false;
  if (within(sentence.section, 'sdk') || isWholeCell(known)) return true;
  const stands = known.end === sentence.end || /[、,/;(和及与等]/.test(reading.text.charAt(known.end));
  const label = reading.text.slice(sentence.start, known.listStart);
  if (stands && within(sentence.section, 'sharing') && matches(KIND_LABEL, label)) return true;
  const from = Math.max(sentence.start, known.listStart - CONTEXT_REACH);
  const to = Math.min(sentence.end, known.listEnd + CONTEXT_REACH);
  const context = reading.text.slice(from, to);
  return (
    SHARING_CONTEXT.some(({ match }) => matches(match, context)) || isInGivenList(reading.text, sentence, known.start)
  );
}

/** How far before a name it may say that the policy does not cover it; how far behind a list what the list is of. */
const OUTSIDE_REACH = 70;
const LIST_TAIL = 40;

/** The policy does not speak of giving data here: it lists sites that it does not cover, or its own small programs. */
function isOutside(text: string, { sentence, start, listStart, listEnd }: Known): boolean {
  if (matches(NOT_COVERED.match, text.slice(Math.max(sentence.start, start - OUTSIDE_REACH), listStart))) return true;
  const behind = text.slice(listEnd, listEnd + LIST_TAIL);
  if (matches(OWN_SERVICES.match, behind)) return true;
  return !within(sentence.section, 'sdk') && matches(OWN_PROGRAMS.match, behind);
}

/** The sentence says that there is no kit or partner at all. */
export const deniesRecipients = oncePer(({ text }: Sentence): boolean =>
  DENIED_RECIPIENT.some(({ match }) => matches(match, text)),
);

const DENIAL_REACH = 40;

const LONGEST_TITLE = 60;
/** 《某某公司…办法》: who made the rules is given nothing by being cited. */
const IN_TITLE_OF_RULES = /^[^《》"。;]{2,54}(?:办法|规定|规则|条例|细则|准则)[》"]/;

/** The clause says that the named is not used or given anything ("我们不使用某某等统计工具"), or only cites its rules. */
export function deniesName(text: string, sentence: Sentence, start: number): boolean {
  const before = text.slice(Math.max(sentence.start, start - DENIAL_REACH), start);
  if (matches(IN_TITLE_OF_RULES, text.slice(start, start + LONGEST_TITLE))) return true;
  const clause = /[不没未无]/.test(before) ? (before.split(/[,。;:]/).at(-1) ?? '') : '';
  return holds(DENIED_NAME, clause) || (holds(DENIED_TO_NAME, clause) && !holds(EXCEPTED, sentence.text));
}

/** A cell or a line in a section about sharing that holds nothing but the name. */
const isWholeCell = ({ start, end, sentence }: Known): boolean =>
  sentence.end - sentence.start - (end - start) <= 4 &&
  (sentence.block.kind === 'cell' || within(sentence.section, 'sharing'));

const MARGIN = 24;

const around = (text: string, { sentence, start, end, listStart }: Known): string =>
  `${text.slice(Math.max(sentence.start, listStart - MARGIN), start)}⟦${text.slice(start, end)}⟧${text.slice(end, Math.min(sentence.end, end + MARGIN))}`;

/** Names that stand side by side (微信、QQ和微博) are judged as one. */
const LIST_GAP = 4;
/** From the first name's start to the last one's: each name is judged with its whole list, so lists end somewhere. */
const LONGEST_LIST = 600;

function markLists(names: readonly Known[]): void {
  let first = 0;
  for (let i = 1; i <= names.length; i++) {
    const previous = names[i - 1] as Known;
    const next = names[i];
    const near = next && next.sentence === previous.sentence && next.start - previous.end <= LIST_GAP;
    if (near && next.start - (names[first] as Known).start <= LONGEST_LIST) continue;
    for (let k = first; k < i; k++) {
      const name = names[k] as Known;
      name.listStart = (names[first] as Known).start;
      name.listEnd = previous.end;
    }
    first = i;
  }
}
