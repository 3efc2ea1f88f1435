import type { ModeId } from '../../policy/ids.ts';
import { DENIED_MODE, EXCEPTED, MODE_RULES, MOVED_BY_USER } from '../../rules/recipient-modes.ts';
import { holds, type Rule } from '../../rules/rule.ts';
import { oncePer } from '../../text/once-per.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import { cuedRules, type Reading, rulesBySentence, type Sentence } from '../../text/reading.ts';
import { deniesRecipients } from './find-known.ts';

/** A sentence that says that a mode happens or may happen; offsets of its telling words. */
export interface ModeHit {
  readonly mode: ModeId;
  readonly rule: Rule;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** Topics in which the words mean something else: what a right is called, what an account may not be used for. */
const ELSEWHERE = new Set(['definition', 'agreement', 'changes', 'dispute']);

/** "4. 本公司可将资料提供予以下人士:", which looks like a heading above its items. */
const OPENS_A_LIST = /(?:以下|下列)[^。;]{0,40}:$/;

/** "我们如何共享、转让您的个人信息" in a table of contents: a title says that it will be told how, not that it is done. */
const ANNOUNCES = /^[^,。;:]{0,12}(?:如何|怎样)[^,。;:]{2,40}(?:信息|资料|数据|隐私)$/;

const CUED = cuedRules(MODE_RULES);

/** Every assertion of a mode, conditional ones and exceptions to a denial too; headings and plain denials say nothing. */
export function findModes(reading: Reading): ModeHit[] {
  const hits: ModeHit[] = [];
  const rules = rulesBySentence(reading, CUED);
  for (const sentence of reading.sentences) {
    const title = sentence.heading ? !OPENS_A_LIST.test(sentence.text) : ANNOUNCES.test(sentence.text);
    if (title || sentence.block.region !== 'main') continue;
    for (const rule of rules[sentence.index] ?? []) {
      if (rule.mode === 'sdk' ? deniesRecipients(sentence) : ELSEWHERE.has(sentence.section.topic)) continue;
      const found = firstMatch(rule.match, sentence.text);
      if (!found || matches(rule.unless, sentence.text)) continue;
      if (isDenied(sentence) || (rule.mode !== 'sdk' && holds(MOVED_BY_USER, sentence.text))) break;
      const start = sentence.start + found.index;
      hits.push({ mode: rule.mode, rule, sentence, start, end: start + found[0].length });
    }
  }
  return hits;
}

/** A denial stands unless the sentence, or the list that it opens, has an exception. */
export const isDenied = oncePer(
  ({ text }: Sentence): boolean =>
    holds(DENIED_MODE, text) && !holds(EXCEPTED, text.replace(OF_ONE_ITEM, '')) && !/:$|如下$/.test(text),
);

/** "学校(法律强制除外)/广告商": what excepts one item of a list leaves the denial of the others. */
const OF_ONE_ITEM = /\([^()]{0,16}除外\)(?=[/、])/;
