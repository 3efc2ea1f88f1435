import type { RightId } from './ids.ts';

/** What a letter may ask for. */
export const LETTER_KINDS = [
  'access',
  'correct',
  'delete',
  'withdraw',
  'close-account',
  'portability',
  'explain',
  'refuse-personalised',
  'deceased',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** The rights of a summary in which a policy promises what a letter asks for. */
export const RIGHTS_OF_LETTER: Readonly<Record<LetterKind, readonly RightId[]>> = {
  access: ['access', 'copy'],
  correct: ['correct'],
  delete: ['delete'],
  withdraw: ['withdraw'],
  'close-account': ['close-account'],
  portability: ['portability'],
  explain: ['explain'],
  'refuse-personalised': ['opt-out-ads', 'automated-decision'],
  deceased: ['deceased'],
};

/** The letter that asks for a right; null where none does (a complaint goes to an authority). */
export const letterOfRight = (right: RightId): LetterKind | null =>
  LETTER_KINDS.find((kind) => RIGHTS_OF_LETTER[kind].includes(right)) ?? null;
