import { EMAIL, PHONE, PHONE_SHAPE } from '../../rules/contacts.ts';
import { MENU_PATH } from '../../rules/rights.ts';
import { asWritten } from '../../text/as-written.ts';
import { allMatches, firstMatch, matches } from '../../text/pattern.ts';
import type { Reading, Sentence } from '../../text/reading.ts';

/** How many sentences after the grant may still tell the way. */
const FOLLOWING = 2;
/** "我的-设置中进行修改": the path ends before what one does there. */
const WHAT_TO_DO_THERE =
  /(?:页面|界面|中|里|功能)(?:进行|操作|自[主助行]|完成|执行|来|对|查|修|更|删|关闭|撤|申请|提交).*$/;

/** How to exercise a right, in the policy's words: a menu path, else a mail, else a phone; null when it does not say. */
export function findHow(reading: Reading, sentence: Sentence): string | null {
  const { index, section } = sentence;
  const near = reading.sentences.slice(index, index + 1 + FOLLOWING).filter((next) => next.section === section);
  for (const find of [pathIn, mailIn, phoneIn])
    for (const place of near) {
      const how = find(reading, place);
      if (how) return how;
    }
  return null;
}

function pathIn(reading: Reading, sentence: Sentence): string | null {
  const match = firstMatch(MENU_PATH, sentence.text);
  return match && written(reading, sentence, match.index, match[0].replace(WHAT_TO_DO_THERE, '').length);
}

function mailIn(reading: Reading, sentence: Sentence): string | null {
  const [match] = sentence.text.includes('@') ? allMatches(EMAIL.match, sentence.text) : [];
  return match ? written(reading, sentence, match.index, match[0].length) : null;
}

function phoneIn(reading: Reading, sentence: Sentence): string | null {
  if (!/\d{5}/.test(sentence.text.replace(/-/g, ''))) return null;
  for (const match of allMatches(PHONE.match, sentence.text))
    if (matches(PHONE_SHAPE, match[0].replace(/-/g, '')))
      return written(reading, sentence, match.index, match[0].length);
  return null;
}

const written = (reading: Reading, { start }: Sentence, at: number, length: number): string =>
  asWritten(reading, start + at, start + at + length);
