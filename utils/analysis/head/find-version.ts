import { VERSION_RULE } from '../../rules/head-dates.ts';
import { asWritten } from '../../text/as-written.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { quote, type Reading } from '../../text/reading.ts';
import type { HeadField } from './find-operator.ts';

/** A version stands in the first lines or the last ones, or wherever the policy says its date beside it. */
const EDGE = 2000;
const BESIDE_DATE = /(?:生效|更新|修订|发布|公布)[^,。;:]{0,4}日期?:/;
const REACH = 8;
const VERSION_CUE = /版[本次]|编号|ver|[_(【-]v\d/;

/** The version of the policy itself. */
export function findVersion(reading: Reading): HeadField | null {
  for (const sentence of reading.sentences) {
    if (!matches(VERSION_CUE, sentence.text)) continue;
    const inside = sentence.start > EDGE && sentence.start < reading.text.length - EDGE;
    if (inside && !matches(BESIDE_DATE, sentence.text)) continue;
    // A label at the end of a line has its number in the next one.
    const text = sentence.text.endsWith(':') ? reading.text.slice(sentence.start, sentence.end + REACH) : sentence.text;
    const match = firstMatch(VERSION_RULE.match, text);
    const version = match?.groups?.['version'] ?? match?.groups?.['titled'];
    if (!match || !version) continue;
    const label = text.slice(Math.max(0, match.index - REACH), match.index + match[0].length);
    if (matches(VERSION_RULE.unless, label)) continue;
    const start = sentence.start + match.index + match[0].lastIndexOf(version);
    const end = start + version.length;
    return {
      value: asWritten(reading, start, end),
      evidence: [quote(reading, sentence, start, Math.min(end, sentence.end))],
    };
  }
  return null;
}
