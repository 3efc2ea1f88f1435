import type { LetterKind } from '../policy/letter-kinds.ts';
import type { Source } from '../policy/summary.ts';
import type { Jurisdiction } from './ids.ts';
import { NEUTRAL_SIMPLIFIED, SIMPLIFIED } from './wording-simplified.ts';
import { HONG_KONG, NEUTRAL_TRADITIONAL, TAIWAN } from './wording-traditional.ts';

/** How a request of one kind is put. */
export interface RequestWords {
  /** Completes the subject: "关于查阅、复制个人信息的请求". */
  readonly title: string;
  /** What is asked for, one point a line. */
  readonly points: readonly string[];
}

/** What is said of the time in which the request is to be answered; promises as quotations. */
export interface DeadlineWords {
  /** The policy's promise holds. */
  readonly promised: (said: string) => string;
  /** The promise is longer than what the authorities allow. */
  readonly promisedTooLong: (said: string) => string;
  /** No promise was found, and the authorities set a time; that there is none is not said. */
  readonly limit: string;
  /** No promise was found, and no time that is set. */
  readonly prompt: string;
}

/** The wording of letters in one place's script and terms; letters are written to the operator, not to the reader. */
export interface LetterWords {
  /** BCP 47. */
  readonly lang: string;
  readonly blank: (what: string) => string;
  readonly operator: string;
  readonly product: string;
  readonly subject: (request: string, product: string | null) => string;
  readonly salutation: (operator: string) => string;
  readonly opening: (product: string) => string;
  /** Of a dead person's next of kin. */
  readonly openingOfKin: (product: string) => string;
  readonly heading: Readonly<Record<'request' | 'basis' | 'promise' | 'deadline' | 'identity', string>>;
  readonly numbered: (n: number, heading: string) => string;
  readonly promiseLead: (dated: string | null, url: string | null) => string;
  readonly quote: (text: string) => string;
  readonly date: (iso: string) => string;
  readonly deadline: DeadlineWords;
  readonly request: Readonly<Record<LetterKind, RequestWords>>;
  readonly identity: readonly string[];
  readonly identityOfKin: readonly string[];
  readonly closing: readonly string[];
  readonly signature: readonly string[];
  /** The body of a mail that has no room for the letter. */
  readonly pasteHere: string;
}

const WORDS = { cn: SIMPLIFIED, hk: HONG_KONG, tw: TAIWAN } as const;

/** The words of a letter under a place's law; a letter under no known law is in the policy's own script. */
export const letterWordsOf = (place: Jurisdiction, language: Source['language']): LetterWords =>
  place === 'other' ? (language === 'zh-Hans' ? NEUTRAL_SIMPLIFIED : NEUTRAL_TRADITIONAL) : WORDS[place];

/** A place that the writer has still to fill in. */
export const BLANK = /【请填写：[^】]{1,40}】|【請填寫：[^】]{1,40}】/;
