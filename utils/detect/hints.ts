import { count } from './count.ts';
import { fold } from './fold.ts';

/**
 * What the glance at every page asks of its text, before anything is walked or weighed. Every bar lies well below what
 * policies reach. Expressions stand where they are used: making one ready costs as much as a short search.
 */

/** Whether a folded text, a title or an address mentions personal information. */
export const mentions = (text: string): boolean => /隐私|私隐|个人[信资数]|个资|收集|SDK|privacy|yinsi/i.test(text);

/** Words of data and of what is done with it: agreements have 9 in 1,000 characters, policies 17 or more, mostly 35. */
const DATA = 0.0125;
/** So many words below that leave no doubt; nor do so many characters without any. */
const CLEAR = 7;
const SILENT = 300;
/** A policy speaks to its readers, or in the columns of a list; statutes and articles hardly do. */
const ADDRESSES = 0.01;
/** Fewer characters are no policy. */
const LEAST = 250;

/**
 * A sequential test: it listens to a text until it is clear that it is no policy; most are after one piece or two.
 *
 * @param read Gives the next piece of the text, "" when there is no more.
 * @returns What was heard if it may be a policy, "" if it clearly is none, null if that is left in doubt.
 */
export function listen(read: () => string): string | null {
  let heard = '';
  let length = 0;
  let data = 0;
  for (let piece = read(); piece; piece = read()) {
    // Without Latin text and white space a bilingual text is as dense as its Chinese half.
    const text = fold(piece.replace(/[\0-\xff]{4,}/g, ''));
    heard += text;
    length += piece.length;
    data += count(text, /信息|[资数][料据讯]|隐私|收集/g);
    if (data ? data + CLEAR < DATA * heard.length : heard.length + length / 6 > SILENT) return '';
  }
  if (heard.length < LEAST || data < DATA * heard.length || !mentions(heard)) return null;
  return count(heard, /[您你]|我们|用户|本[公平网]|目的|类型|场景/g) > ADDRESSES * heard.length ? heard : '';
}
