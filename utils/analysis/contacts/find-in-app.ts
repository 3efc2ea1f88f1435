import { IN_APP, IN_APP_CUE, IN_APP_TOLD, NO_IN_APP } from '../../rules/contacts.ts';
import { allMatches, matches } from '../../text/pattern.ts';
import type { Sentence } from '../../text/reading.ts';
import type { ContactFind } from './contact-find.ts';

const REACH = 40;

/** A sentence without any of these tells no way. */
export const IN_APP_CUES = ['客服', '反馈', '回馈', '建议', '帮助', '工单', '联系我们'];

/** Ways to the operator inside the app. */
export function findInApp(sentence: Sentence): ContactFind[] {
  const aboutData = matches(NO_IN_APP, sentence.text);
  const around = (sentence.intro?.text ?? '') + (sentence.lead?.text ?? '') + sentence.text;
  if (!matches(IN_APP_CUE, around)) return [];
  const finds = allMatches(IN_APP.match, sentence.text).flatMap(({ 0: door, index }): ContactFind[] => {
    if (aboutData && !tellsWay(sentence.text, index, door.length)) return [];
    const start = sentence.start + index;
    return [{ kind: 'in-app', start, end: start + door.length, sentence, authority: false }];
  });
  // "在线客服:我的-联系客服": a label and its path are one door.
  return finds.filter(
    ({ end }, i) => finds[i + 1]?.start !== end + 1 || sentence.text.charAt(end - sentence.start) !== ':',
  );
}

/** Whether the clause around the door tells to use it, and only another clause is about data ("…联系我们,我们会收集…"). */
function tellsWay(text: string, at: number, length: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(/[,;]/)
      .at(-1) ?? '';
  const after = text.slice(at + length, at + length + REACH).split(/[,;]/)[0] ?? '';
  return matches(IN_APP_TOLD, `${before}⟦⟧${after}`) && !matches(NO_IN_APP, before + after);
}
