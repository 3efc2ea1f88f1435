import type { DataTypeId } from '../../policy/ids.ts';
import { PURPOSE_CLOSES, PURPOSE_IN_BRACKETS_CLOSES, PURPOSE_OPENS } from '../../rules/collecting.ts';
import type { Misnomer } from '../../rules/misnomer.ts';
import { MISNOMERS, OPENS_ITEMS, speaksOf } from '../../rules/misnomers.ts';
import { countLeading } from '../../text/count-leading.ts';
import { firstMatch, matches } from '../../text/pattern.ts';
import type { Sentence } from '../../text/reading.ts';
import type { DataMention } from './data-mentions.ts';
import type { Stance } from './stance.ts';

type Mentions = readonly DataMention[];

/** Data whose collecting is denied. First, since nothing that follows may bring it back. */
export function notDenied({ denied }: Stance, mentions: Mentions): DataMention[] {
  return denied.length === 0 ? [...mentions] : mentions.filter((m) => !isInside(denied, m.start));
}

/** Whether an offset lies in one of the ranges, which are in text order and do not overlap. */
function isInside(ranges: readonly (readonly [number, number])[], offset: number): boolean {
  const range = ranges[countLeading(ranges, ([from]) => from <= offset) - 1];
  return range !== undefined && offset < range[1];
}

/** Data words that are not a part of the product's name; both in text order. O(n). */
export function withoutName(text: string, name: string | null, mentions: Mentions): Mentions {
  if (!name || name.length < 3) return mentions;
  const ranges: [number, number][] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    ranges.push([at, at + name.length]);
  return mentions.filter(
    (m) => m.end - m.start >= name.length || !isInside(ranges, m.start) || !isInside(ranges, m.end - 1),
  );
}

/** Data that is taken: not what a purpose names, no function, no stray word. In this order: stray words need neighbours that count. */
export function onlyTaken(sentence: Sentence, mentions: Mentions): DataMention[] {
  const purposes = purposeRanges(sentence);
  const named = mentions.filter((m) => !isInside(purposes, m.start));
  return withoutStrayWords(
    sentence,
    named.filter((m) => misnomerOf(sentence, m) === null),
  );
}

/** A purpose clause is short; what does not close within it is left open to here. Folded code units. */
const LONGEST_PURPOSE = 300;

/** Purpose clauses name what data serves ("用于向您展示订单信息"); folded offsets in the text. */
function purposeRanges(sentence: Sentence): [number, number][] {
  const { text } = sentence;
  const ranges: [number, number][] = [];
  for (let from = 0; from < text.length; ) {
    const opens = firstMatch(PURPOSE_OPENS, text.slice(from));
    if (!opens) break;
    const start = from + opens.index + opens[0].length;
    const inBrackets = text.charAt(from + opens.index - 1) === '(';
    const closes = firstMatch(
      inBrackets ? PURPOSE_IN_BRACKETS_CLOSES : PURPOSE_CLOSES,
      text.slice(start, start + LONGEST_PURPOSE),
    );
    from = closes ? start + closes.index + 1 : Math.min(start + LONGEST_PURPOSE, text.length);
    ranges.push([sentence.start + start, sentence.start + from]);
  }
  return ranges;
}

/** How far before a data word its misnomer may stand, and how far behind. Folded code units. */
const MISNOMER_REACH = 100;

/** The id of the rule by which a word names something else here, or null. @param until where its list or cell ends, folded */
export function misnomerOf({ start, end, text }: Sentence, mention: DataMention, until: number = end): string | null {
  const [from, to] = [mention.start - start, mention.end - start];
  const after = text.slice(to, Math.min(until - start, to + MISNOMER_REACH));
  if (mention.type === 'identity.realname') return matches(OPENS_ITEMS, after) ? 'misnomer/heading' : null;
  const named = text.slice(from, to);
  const before = text.slice(Math.max(0, from - MISNOMER_REACH), from);
  const found = misnomersFor(mention.type, named).find(
    (rule) =>
      (!rule.vague || mention.vague) &&
      // What must stand behind is told at its first unit, and seldom does.
      (!rule.after || matches(rule.after, after)) &&
      (!rule.before || matches(rule.before, before)),
  );
  return found ? found.id : null;
}

const rulesFor = new Map<DataTypeId, Map<string, readonly Misnomer[]>>();

/** The rules that speak of a data word, whatever stands beside it. Few words make up most mentions, so told once for each. */
function misnomersFor(type: DataTypeId, word: string): readonly Misnomer[] {
  const byWord = rulesFor.get(type) ?? new Map<string, readonly Misnomer[]>();
  rulesFor.set(type, byWord);
  const known = byWord.get(word);
  if (known) return known;
  const rules = MISNOMERS.filter((rule) => speaksOf(rule, type) && (!rule.named || matches(rule.named, word)));
  byWord.set(word, rules);
  return rules;
}

const VERB_BEFORE =
  /(?:收集|采集|获取|读取|记录|提供|填写|输入|上传|访问|录制|分析|核验|查询|同步|扫描|留存|保存|您的|你的|用户的|包括|包含|:)(?:您|你|用户|孩子|儿童|宝宝|患者|老人|车主|业主|访客|员工|会员|乘客|学员|以下|一些|部分|其|的|本人|个人|手机|设备|有关|相关|有效|真实){0,4}$/;

/** "需要收货人、电话及定位": a list of what is needed; "需要联系" is none. */
const NEEDED_BEFORE = /(?:需要|留下|预留)(?:您|你)?的?$/;
const GOES_ON_AS_LIST = /^(?:、|和|及|与|或)/;

/** Plain words stay; a vague word is data right behind a collecting verb or beside other data in a list. */
function withoutStrayWords(sentence: Sentence, mentions: Mentions): DataMention[] {
  const kept = mentions.map((m) => !m.vague || isObject(sentence, m));
  const beside = (left: number): boolean => areListed(sentence, mentions[left], mentions[left + 1]);
  for (let i = 1; i < mentions.length; i++) kept[i] ||= Boolean(kept[i - 1]) && beside(i - 1);
  for (let i = mentions.length - 2; i >= 0; i--) kept[i] ||= Boolean(kept[i + 1]) && beside(i);
  return mentions.filter((_, i) => kept[i]);
}

function isObject(sentence: Sentence, mention: DataMention): boolean {
  const before = wordsBefore(sentence, mention);
  if (matches(VERB_BEFORE, before)) return true;
  const at = mention.end - sentence.start;
  const after = sentence.text.slice(at, at + 2);
  if (mention.type === 'basic.email' && /[过用以]$/.test(before)) return /^(?:注册|登[录陆入])/.test(after);
  return matches(NEEDED_BEFORE, before) && matches(GOES_ON_AS_LIST, after);
}

const wordsBefore = ({ start, text }: Sentence, mention: DataMention): string =>
  text.slice(Math.max(0, mention.start - start - 14), mention.start - start);

const LIST_MARK = /[、,/和及或与(+]/;

/** Two data words that stand side by side in one list. */
function areListed({ start, text }: Sentence, left: DataMention | undefined, right: DataMention | undefined): boolean {
  if (!left || !right || right.start - left.end > 6) return false;
  return matches(LIST_MARK, text.slice(left.end - start, right.start - start));
}

/** "位置信息:用于…": an item that tells what its data serves. */
const SERVES = /^(?:\([^()]{1,20}\))?:(?:主要|仅|将|会)?(?:用于|用来|以便|便于)/;
const ITEM_MARK = /^(?:[-•·●*]|[(]?(?:\d{1,2}|[一二三四五六七八九十a-z])[.、)])?$/;

const isItem = ({ start, text, section }: Sentence, m: DataMention): boolean =>
  !m.vague &&
  section.topic !== 'permissions' &&
  matches(ITEM_MARK, text.slice(0, m.start - start).slice(0, 5)) &&
  matches(SERVES, text.slice(m.end - start, m.end - start + 30));

/** "账号:手机号码": what a function takes, behind its name. */
const LABEL_OF_ITEM = /^(?:[-•·●*]|[(]?(?:\d{1,2}|[一二三四五六七八九十a-z])[.、)])?[^,。;:]{1,10}:$/;
const ENDS_ITEM = /^(?:\([^()]{1,20}\))?(?:$|,?(?:主要|仅|将|会)?(?:用于|用来|以便|便于))/;

const isLabelled = ({ start, text, section }: Sentence, m: DataMention): boolean =>
  !m.vague &&
  section.topic !== 'permissions' &&
  matches(LABEL_OF_ITEM, text.slice(0, m.start - start)) &&
  matches(ENDS_ITEM, text.slice(m.end - start, m.end - start + 30));

/** Whether the sentence is a list of data rather than a sentence that touches on some. */
export function isList(sentence: Sentence, mentions: Mentions): boolean {
  return (
    mentions.length >= 3 ||
    mentions.some(
      (m, i) => !m.vague && (areListed(sentence, m, mentions[i + 1]) || isItem(sentence, m) || isLabelled(sentence, m)),
    )
  );
}
