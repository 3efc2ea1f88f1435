import type { Match } from '../text/matcher.ts';
import { matches } from '../text/pattern.ts';

/** Units that a bracket may hold. */
const LONGEST = 80;
/** Such brackets list what they stand behind. */
const EXAMPLES = /^(?:例如|比如|譬如|包括|包含|如|含|即)/;

/** "位置(搜索蓝牙设备所必需)": what a bracket behind a word says of it names no other permission. */
export function withoutExplained<Value>(text: string, words: readonly Match<Value>[]): readonly Match<Value>[] {
  let closes = -1;
  return words.filter(({ start, end }) => {
    if (start < closes) return false;
    if (text.charAt(end) === '(' && !matches(EXAMPLES, text.slice(end + 1, end + 3)))
      closes = end + text.slice(end, end + LONGEST).indexOf(')');
    return true;
  });
}
