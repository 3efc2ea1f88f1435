import { LETTER_KINDS, type LetterKind } from '../policy/letter-kinds.ts';
import type { PolicySummary } from '../policy/summary.ts';
import type { Grounds, LetterGround } from './grounds.ts';
import type { Jurisdiction } from './ids.ts';
import { plainAddress } from './plain-address.ts';
import { isTimed, LONGEST_CALENDAR_DAYS, LONGEST_WORKING_DAYS, STATUTES } from './statutes.ts';
import { type LetterWords, letterWordsOf } from './wording.ts';

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

/** What the policy says about one kind of request. */
export const groundFor = ({ letters }: Grounds, kind: LetterKind): LetterGround =>
  letters.find((ground) => ground.kind === kind) ?? { kind, promise: null, time: null, mail: null };

/**
 * The letters that rest on something: a right of the law of the place, or one that the policy itself grants. Where
 * nothing is known of the law, anything may be asked for.
 */
export const lettersFor = (grounds: Grounds, place: Jurisdiction): LetterKind[] =>
  LETTER_KINDS.filter(
    (kind) => place === 'other' || STATUTES[place][kind] || groundFor(grounds, kind).promise !== null,
  );

/** Writes a letter from what the policy says; a part that would be empty is left out. */
export function writeLetter(
  summary: PolicySummary,
  grounds: Grounds,
  kind: LetterKind,
  jurisdiction: Jurisdiction,
): Letter {
  const words = letterWordsOf(jurisdiction, summary.source.language);
  const { heading, request } = words;
  const operator = summary.policy.operator ?? words.blank(words.operator);
  const product = summary.policy.product ?? words.blank(words.product);
  const ofKin = kind === 'deceased';
  const basis = STATUTES[jurisdiction][kind] ?? [];
  const ground = groundFor(grounds, kind);
  const said = [ground.promise, ground.time?.quote ?? null].filter((each) => each !== null);
  const promises = [...new Set(said)].map(words.quote);
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
    { part: 'deadline', heading: heading.deadline, lines: deadlineOf(ground, jurisdiction, words) },
    { part: 'identity', heading: heading.identity, lines: ofKin ? words.identityOfKin : words.identity },
    { part: 'closing', heading: null, lines: words.closing },
    { part: 'signature', heading: null, lines: words.signature },
  ];
  return {
    kind,
    jurisdiction,
    lang: words.lang,
    subject: words.subject(request[kind].title, summary.policy.product),
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
  return words.promiseLead(day && words.date(day), plainAddress(source.url));
}

/**
 * The promise in the policy's words, or what the authorities allow where that is shorter (认定方法 6.3; only the mainland
 * has a checked figure).
 */
function deadlineOf({ kind, time }: LetterGround, place: Jurisdiction, { quote, deadline }: LetterWords): string[] {
  const timed = isTimed(kind, place);
  if (time === null) return [timed ? deadline.limit : deadline.prompt];
  const longest = time.working ? LONGEST_WORKING_DAYS : LONGEST_CALENDAR_DAYS;
  if (timed && time.days > longest) return [deadline.promisedTooLong(quote(time.clause))];
  return [deadline.promised(quote(time.clause)), ...(timed && FIRST_WORD.test(time.clause) ? [deadline.limit] : [])];
}

/** By when an answer is due, and who says so; null where neither the policy nor a rule that was checked does. */
export function dueOf(
  { kind, time }: LetterGround,
  place: Jurisdiction,
): { readonly days: number; readonly working: boolean; readonly by: 'policy' | 'rule' } | null {
  const timed = isTimed(kind, place);
  const longest = time?.working ? LONGEST_WORKING_DAYS : LONGEST_CALENDAR_DAYS;
  if (time && !(timed && time.days > longest)) return { days: time.days, working: time.working, by: 'policy' };
  return timed ? { days: LONGEST_WORKING_DAYS, working: true, by: 'rule' } : null;
}

/** "5个工作日内初步回复": when the work is done it does not say. */
const FIRST_WORD = /初步/;
