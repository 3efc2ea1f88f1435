import type { PolicySummary } from '../policy/summary.ts';
import { type Jurisdiction, LETTER_KINDS, type LetterKind } from './ids.ts';
import { promiseOf, timedClause, timeQuoteOf } from './promises.ts';
import { LONGEST_CALENDAR_DAYS, LONGEST_WORKING_DAYS, STATUTES, TIMED_KINDS } from './statutes.ts';
import { LETTER_WORDS, type LetterWords } from './wording.ts';

/** A part of a letter; those with a heading are numbered. */
export interface LetterPart {
  readonly part:
    | 'salutation'
    | 'opening'
    | 'request'
    | 'basis'
    | 'promise'
    | 'deadline'
    | 'identity'
    | 'closing'
    | 'signature';
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/** A letter to the operator. What only its writer knows stands as a blank, which `BLANK` finds. */
export interface Letter {
  readonly kind: LetterKind;
  readonly jurisdiction: Jurisdiction;
  /** BCP 47. */
  readonly lang: string;
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}

/** The letters that rest on something: a right of the law of the place, or one that the policy itself grants. */
export const lettersFor = (summary: PolicySummary, jurisdiction: Jurisdiction): LetterKind[] =>
  LETTER_KINDS.filter((kind) => STATUTES[jurisdiction][kind] || promiseOf(summary, kind).length > 0);

/** Writes a letter from what the policy says; a part that would be empty is left out. */
export function writeLetter(summary: PolicySummary, kind: LetterKind, jurisdiction: Jurisdiction): Letter {
  const words: LetterWords = LETTER_WORDS[jurisdiction];
  const { heading, request } = words;
  const operator = summary.policy.operator ?? words.blank(words.operator);
  const product = summary.policy.product ?? words.blank(words.product);
  const ofKin = kind === 'deceased';
  const basis = STATUTES[jurisdiction][kind] ?? [];
  const time = timeQuoteOf(summary, kind);
  const promises = [...new Set([...promiseOf(summary, kind), ...(time === null ? [] : [time])])].map(words.quote);
  const parts: LetterPart[] = [
    { part: 'salutation', heading: null, lines: [words.salutation(operator)] },
    { part: 'opening', heading: null, lines: [ofKin ? words.openingOfKin(product) : words.opening(product)] },
    { part: 'request', heading: heading.request, lines: numbered(request[kind].points) },
    { part: 'basis', heading: heading.basis, lines: numbered(basis) },
    {
      part: 'promise',
      heading: heading.promise,
      lines: promises.length > 0 ? [leadOf(summary, words), ...promises] : [],
    },
    { part: 'deadline', heading: heading.deadline, lines: [deadlineOf(summary, kind, jurisdiction, words, time)] },
    { part: 'identity', heading: heading.identity, lines: ofKin ? words.identityOfKin : words.identity },
    { part: 'closing', heading: null, lines: words.closing },
    { part: 'signature', heading: null, lines: words.signature },
  ];
  return {
    kind,
    jurisdiction,
    lang: words.lang,
    subject: words.subject(request[kind].title, product),
    parts: numberHeadings(
      parts.filter(({ lines }) => lines.length > 0),
      words,
    ),
  };
}

/** The whole letter as text, its subject left to the mail; ends with a line break. */
export const letterText = ({ parts }: Letter): string =>
  `${parts.map(({ heading, lines }) => [...(heading ? [heading] : []), ...lines].join('\n')).join('\n\n')}\n`;

const numbered = (lines: readonly string[]): readonly string[] =>
  lines.length > 1 ? lines.map((line, i) => `${i + 1}. ${line}`) : lines;

function numberHeadings(parts: readonly LetterPart[], words: LetterWords): LetterPart[] {
  let n = 0;
  return parts.map((part) => (part.heading ? { ...part, heading: words.numbered(++n, part.heading) } : part));
}

function leadOf({ policy, source }: PolicySummary, words: LetterWords): string {
  const day = policy.effectiveOn ?? policy.updatedOn ?? policy.publishedOn;
  return words.promiseLead(day && words.date(day), /^https?:/.test(source.url ?? '') ? source.url : null);
}

/**
 * The promise in the policy's words, or what the authorities allow where that is shorter (认定方法 6.3; only the mainland
 * has a checked figure).
 */
function deadlineOf(
  { responseTime }: PolicySummary,
  kind: LetterKind,
  jurisdiction: Jurisdiction,
  { quote, deadline }: LetterWords,
  time: string | null,
): string {
  const timed = TIMED_KINDS[jurisdiction].has(kind);
  if (!responseTime || time === null) return timed ? deadline.limit : deadline.prompt;
  const said = quote(timedClause(time));
  const longest = responseTime.working ? LONGEST_WORKING_DAYS : LONGEST_CALENDAR_DAYS;
  return timed && responseTime.days > longest ? deadline.promisedTooLong(said) : deadline.promised(said);
}
