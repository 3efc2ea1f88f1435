import { matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';

/** How far down the chapter, in sentences. */
const REACH = 24;
const EXERCISES = /(?:行使|实现)(?:您的?)?(?:上述|以上|前述|该等|这些|任何|相关)[^,。;]{0,8}权/;

/** "如需行使上述权利,请发送邮件至…" further on in the chapter tells how for each right of it. */
export function askedForAll({ sentences }: Reading, { index, section }: Sentence): readonly Sentence[] {
  const found = sentences
    .slice(index + 1, index + 1 + REACH)
    .find((next) => next.section === section && matches(EXERCISES, next.text));
  return found ? [found] : [];
}
