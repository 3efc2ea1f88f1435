import type { Sentence } from '../../text/reading.ts';
import { within } from '../../text/section.ts';
import { isOfData, isOtherMatter } from '../other-matter.ts';
import { kindsAskedIn } from './speaks-of.ts';

/** Whether a sentence, by its own words or else by its chapter, is about rights in personal data. */
export const isAboutRights = (sentence: Sentence): boolean =>
  !isOtherMatter(sentence) &&
  (isOfData(sentence.text) ||
    kindsAskedIn(sentence.text).length > 0 ||
    within(sentence.section, 'rights') ||
    isOfData(sentence.section.title));

/** Also where one turns with questions about the policy. */
export const isForReaders = (sentence: Sentence): boolean =>
  isAboutRights(sentence) ||
  (!isOtherMatter(sentence) && (within(sentence.section, 'contact') || within(sentence.section, 'dispute')));
