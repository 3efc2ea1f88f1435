import type { DataTypeId } from '../../policy/ids.ts';
import { PURPOSE_CLOSES, PURPOSE_OPENS } from '../../rules/collecting.ts';
import { UNLOCKS } from '../../rules/local-biometrics.ts';
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
    named.filter((m) => !isMisnomer(sentence, m)),
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
    const closes = firstMatch(PURPOSE_CLOSES, text.slice(start, start + LONGEST_PURPOSE));
    from = closes ? start + closes.index + 1 : Math.min(start + LONGEST_PURPOSE, text.length);
    ranges.push([sentence.start + start, sentence.start + from]);
  }
  return ranges;
}

/**
 * "浏览、搜索等基本服务", "语音功能": a function, not data. A list that goes on behind the word, or tells of the function's
 * use ("手机号、常用功能使用情况", "身份证号、肝功能、血压"), is a list of data.
 */
const NAMES_A_FUNCTION =
  /^(?:等)?(?:基本|基础|相关|其他|附加|核心)?(?:业务)?(?:功能|服务(?!器|日志|记录|团队|人员|商|信息|数据|时间|状态)|权限|技术|手段|sdk|按钮|页面|平台)|^(?:(?:、|\/|及|和|或)(?!您|你|我们)[^、,。()]{1,4}){1,5}(?:等)?(?:基本|基础|相关|其他|附加|核心)?(?:业务)?(?:功能(?!、|的?(?:使用|开启|开关|偏好|情况|状态|频率|频次|次数|时长))|服务(?!器|日志|记录|团队|人员|商|信息|数据|时间|状态)|权限|技术|手段|sdk|按钮|页面|平台)/;

/** "您手机上的照片", "访问您的系统相册": the word says where or on what, not which data. */
const NAMES_A_PLACE = /^(?:[上中里内端]|系统|设备|您|你|我们|该|本)/;

/** "您的手机或传感器", "检测您的手机是否", "读取手机状态": the telephone, not its number. */
const NAMES_A_DEVICE =
  /^(?!$|[、,;/)"】和及与或等])|^(?:或|和|及|、)(?:其[他它])?(?:传感器|设备|电脑|平板|终端)(?!号|信息|标识|型号|识别)/;

/** "找回密码": what one does, for which other data is taken. */
const IS_OPERATED_ON = /(?:找回|重置|重设|忘记|修改|更改)(?:您的?)?(?:登[录陆]|支付|交易|账户|账号)?$/;

/** "公司名称:某某公司": the operator introduces itself. */
const NAMES_A_COMPANY = /^:[^,。;:]{2,24}(?:公司|集团|事务所|银行)/;

/** "您的好友可能会…", "与好友互动": people, not the list of them. */
const ARE_PEOPLE = /^(?:也|可能|会|将|可以?|能|看|之间|一起|互动|聊天|进行)/;

/** "您分享、收藏的记录" names activity; "分享个人设备" is a verb with its object. */
const ENDS_AN_ITEM = /^(?:$|[、,;/)和及与]|等|记录|信息|行为|数据|内容|情况|操作)/;

/** "开启您的相册、通讯录、短信及日历的访问权限": a list of permissions, which names no data yet. */
const NAMED_LIKE_PERMISSIONS: ReadonlySet<DataTypeId> = new Set<DataTypeId>([
  'basic.phone',
  'communication.message',
  'contacts.addressbook',
  'other.calendar',
  'device.wifi',
  'biometric.fingerprint',
]);
const LISTS_PERMISSIONS = /^(?:[^、,。;:]{0,14}、){0,8}[^、,。;:]{0,14}权限/;

/** "通过指纹或面容id的方式登录": what the telephone itself compares, and tells the app no more than yes or no. */
const AS_A_KEY =
  /^(?:id)?(?:(?:、|或者?|和|及|\/)[^、,。()]{1,6}){0,4}(?:等)?(?:生物(?:识别|特征)(?:信息)?)?(?:的?(?:技术|验证|核验)?(?:方式|手段|形式)|(?:进行|来|快捷)(?:登[录陆]|验证|认证|解锁|支付))/;

/** "身份信息(姓名、身份证号)": a heading over the items that follow. */
const OPENS_ITEMS = /^(?:\(|:|,?(?:包括|包含|例如|如))/;

/** Words that name something else here. Cookies are named by their technique ("Cookie 技术"). */
function isMisnomer(sentence: Sentence, mention: DataMention): boolean {
  const at = mention.end - sentence.start;
  const after = sentence.text.slice(at, at + 60);
  const named = sentence.text.slice(mention.start - sentence.start, at);
  if (mention.type === 'identity.realname') return matches(OPENS_ITEMS, after);
  if (mention.vague && matches(NAMES_A_PLACE, after)) return true;
  if (named === '手机' && matches(NAMES_A_DEVICE, after)) return true;
  if (mention.type === 'network.password' && matches(IS_OPERATED_ON, wordsBefore(sentence, mention))) return true;
  if (mention.type === 'work.occupation' && matches(NAMES_A_COMPANY, after)) return true;
  if (named === '好友' && matches(ARE_PEOPLE, after)) return true;
  if (matches(UNLOCKS, named) && matches(AS_A_KEY, after)) return true;
  if (mention.vague && mention.type === 'activity.interaction' && !matches(ENDS_AN_ITEM, after)) return true;
  if (NAMED_LIKE_PERMISSIONS.has(mention.type) && matches(LISTS_PERMISSIONS, after)) return true;
  return mention.type !== 'network.cookie' && matches(NAMES_A_FUNCTION, after);
}

const VERB_BEFORE =
  /(?:收集|采集|获取|读取|记录|提供|填写|输入|上传|访问|录制|分析|核验|查询|同步|扫描|您的|你的|用户的|包括|包含|:)(?:您|你|用户|以下|一些|部分|其|的|本人|个人|手机|设备|有关|相关|有效|真实){0,4}$/;

/** Plain words stay; a vague word is data right behind a collecting verb or beside other data in a list. */
function withoutStrayWords(sentence: Sentence, mentions: Mentions): DataMention[] {
  const kept = mentions.map((m) => !m.vague || matches(VERB_BEFORE, wordsBefore(sentence, m)));
  const beside = (left: number): boolean => areListed(sentence, mentions[left], mentions[left + 1]);
  for (let i = 1; i < mentions.length; i++) kept[i] ||= Boolean(kept[i - 1]) && beside(i - 1);
  for (let i = mentions.length - 2; i >= 0; i--) kept[i] ||= Boolean(kept[i + 1]) && beside(i);
  return mentions.filter((_, i) => kept[i]);
}

const wordsBefore = ({ start, text }: Sentence, mention: DataMention): string =>
  text.slice(Math.max(0, mention.start - start - 14), mention.start - start);

const LIST_MARK = /[、,/和及或与(+]/;

/** Two data words that stand side by side in one list. */
function areListed({ start, text }: Sentence, left: DataMention | undefined, right: DataMention | undefined): boolean {
  if (!left || !right || right.start - left.end > 6) return false;
  return matches(LIST_MARK, text.slice(left.end - start, right.start - start));
}

/** Whether the sentence is a list of data rather than a sentence that touches on some. */
export function isList(sentence: Sentence, mentions: Mentions): boolean {
  return mentions.length >= 3 || mentions.some((m, i) => !m.vague && areListed(sentence, m, mentions[i + 1]));
}
