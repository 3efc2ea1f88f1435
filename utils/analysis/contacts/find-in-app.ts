import { IN_APP, IN_APP_CUE, NO_IN_APP } from '../../rules/contacts.ts';
import { allMatches, matches } from '../../text/pattern.ts';
import type { Sentence } from '../../text/reading.ts';
import type { ContactFind } from './contact-find.ts';

/** A sentence without any of these tells no way. */
export const IN_APP_CUES = ['客服', '反馈', '回馈', '建议', '帮助', '工单', '联系我们'];

/** Ways to the operator inside the app. */
export function findInApp(sentence: Sentence): ContactFind[] {
  if (matches(NO_IN_APP, sentence.text)) return [];
  const around = (sentence.intro?.text ?? '') + (sentence.lead?.text ?? '') + sentence.text;
  if (!matches(IN_APP_CUE, around)) return [];
  const finds = allMatches(IN_APP.match, sentence.text).map((match): ContactFind => {
    const start = sentence.start + match.index;
    return { kind: 'in-app', start, end: start + match[0].length, sentence, authority: false };
  });
  // "在线客服:我的-联系客服": a label and its path are one door.
  return finds.filter(
    ({ end }, i) => finds[i + 1]?.start !== end + 1 || sentence.text.charAt(end - sentence.start) !== ':',
  );
}
