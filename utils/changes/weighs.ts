import type { SentenceKind } from '../policy/sentence-kinds.ts';
import { ASSERTS, BINDS_NOBODY, OF_DATA } from '../rules/material/assertions.ts';
import { SENTENCE_RULES } from '../rules/material/sentence-kinds.ts';
import { firstHolding, holds } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';
import { mattersOf } from './matters.ts';
import { contentOf } from './plain-lines.ts';

/** What is shorter is a label or the end of a line. */
const SHORTEST = 6;
/** What is longer says more than that. */
const LONGEST_MANNERS = 60;
const DENIES = /不[会得向将再]|承诺|保证|仅|只|无需|无法|视为/;

/** How much a sentence weighs: 0 where it asserts nothing of data or the reader; more where it denies, and for each matter in it. */
export function weightOf(sentence: string): number {
  const text = fold(contentOf(sentence));
  if (text.length < SHORTEST || !holds(ASSERTS, text) || bindsNobody(sentence)) return 0;
  const matters = mattersOf(sentence).size;
  if (matters === 0 && !holds(OF_DATA, text)) return 0;
  return 1 + matters + (DENIES.test(text) ? 3 : 0);
}

/** Whether a sentence is but manners, a question or where to ask. */
export const bindsNobody = (sentence: string): boolean => {
  const text = fold(contentOf(sentence));
  return text.length <= LONGEST_MANNERS && BINDS_NOBODY.some((rule) => holds(rule, text));
};

/** What a sentence is to the reader. */
export const kindOf = (sentence: string): SentenceKind =>
  firstHolding(SENTENCE_RULES, fold(contentOf(sentence)))?.kind ?? 'practice';
