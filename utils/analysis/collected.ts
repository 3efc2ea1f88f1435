import type { Collected, Collector } from '../policy/summary.ts';
import { DATA_TYPE_IDS, type DataTypeId } from '../policy/ids.ts';
import { CAPTURES, HANDED_OVER, PURPOSE_CLOSES, PURPOSE_OPENS, THIRD_PARTY_LOGIN } from '../rules/collecting.ts';
import { holds } from '../rules/rule.ts';
import { quote, type Reading, type Sentence, sentenceAt } from '../text/reading.ts';
import { readRecords } from './records.ts';
import { type DataMention, findDataMentions } from './collected/data-mentions.ts';
import { collectorsOf } from './collected/collectors.ts';
import { purposesOf, requiredBy } from './collected/purposes.ts';
import { isDefinition, type Stance, stanceOf, type Zone, zoneOf } from './collected/stance.ts';

/** One data word that the policy says is collected. */
export interface CollectedMention {
  readonly mention: DataMention;
  readonly sentence: Sentence;
  readonly by: Collector;
  /** Higher shows the claim better: said outright before listed. */
  readonly weight: number;
  readonly rule: string;
}

/** What the policy says is collected, by type in the order of the taxonomy. */
export function findCollected(reading: Reading): Collected[] {
  const byType = new Map<DataTypeId, CollectedMention[]>();
  for (const found of collectedMentions(reading)) {
    const list = byType.get(found.mention.type);
    if (list) list.push(found);
    else byType.set(found.mention.type, [found]);
  }
  return DATA_TYPE_IDS.flatMap((type) => {
    const mentions = byType.get(type);
    return mentions ? [compose(reading, type, mentions)] : [];
  });
}

/** More places add nothing for a reader; they are spread over the collectors. */
const MOST_EVIDENCE = 4;

function compose(reading: Reading, type: DataTypeId, mentions: CollectedMention[]): Collected {
  const by = [...new Set(mentions.map((m) => m.by))].sort();
  const best = [...mentions].sort((a, b) => b.weight - a.weight || a.mention.start - b.mention.start);
  const shown = best.filter((m, i) => best.findIndex((x) => x.sentence === m.sentence) === i).slice(0, MOST_EVIDENCE);
  return {
    type,
    by,
    purposes: [...new Set(shown.flatMap((m) => purposesOf(m.sentence.text)))].slice(0, 3),
    required: requiredBy(shown.map((m) => m.sentence.text)),
    evidence: shown.map((m) => quote(reading, m.sentence, m.mention.start, m.mention.end)),
  };
}

/** Every collected data word with the rule that made it a claim; also what `explain` prints. */
export function* collectedMentions(reading: Reading): Generator<CollectedMention> {
  const stances = new Map<Sentence, Stance>();
  const stance = (sentence: Sentence): Stance => {
    const known = stances.get(sentence) ?? stanceOf(sentence);
    stances.set(sentence, known);
    return known;
  };
  let next = 0;
  const mentions = findDataMentions(reading.text, reading.offsets);
  yield* listed(reading, mentions, stance);
  for (const sentence of reading.sentences) {
    const own: DataMention[] = [];
    while (next < mentions.length && (mentions[next] as DataMention).start < sentence.end) {
      const mention = mentions[next++] as DataMention;
      if (mention.start >= sentence.start && mention.end <= sentence.end) own.push(mention);
    }
    if (own.length > 0 && !sentence.heading && sentence.block.region === 'main')
      yield* judge(sentence, own, stance, GOES_ON.test(sentence.text) ? (reading.sentences[sentence.index - 1] ?? null) : null);
  }
}

/** What the rows of lists name as the data of an SDK, or of a function of the operator's own. */
function* listed(reading: Reading, mentions: readonly DataMention[], stance: (s: Sentence) => Stance): Generator<CollectedMention> {
  let next = 0;
  for (const record of readRecords(reading)) {
    const by = record.about === 'recipient' ? 'sdk' : 'self';
    for (const field of record.fields) {
      if (field.role !== 'data') continue;
      while (next > 0 && (mentions[next - 1] as DataMention).start >= field.start) next--;
      while (next < mentions.length && (mentions[next] as DataMention).start < field.start) next++;
      for (; next < mentions.length && (mentions[next] as DataMention).end <= field.end; next++) {
        const mention = mentions[next] as DataMention;
        const sentence = sentenceAt(reading, mention.start);
        if (!sentence || sentence.block.region !== 'main' || zoneOf(sentence.section) === 'never') continue;
        if (stance(sentence).denied.some(([from, to]) => mention.start >= from && mention.start < to)) continue;
        yield { mention, sentence, by, weight: 2, rule: `records/${record.layout}` };
      }
    }
  }
}

/** A sentence that only goes on with examples of the one before. */
const GOES_ON = /^(?:例如|比如|譬如|包括|包含|具体(?:包括|如下|为)|如:|其中)/;

function* judge(
  sentence: Sentence,
  mentions: DataMention[],
  stance: (s: Sentence) => Stance,
  previous: Sentence | null,
): Generator<CollectedMention> {
  const zone = zoneOf(sentence.section);
  if (zone === 'never') return;
  const own = stance(sentence);
  const governor = [previous, sentence.lead, sentence.intro].find((s) => s && stance(s).force !== null) ?? null;
  const listOfTerms = [sentence.lead, sentence.intro].some((s) => s && isDefinition(stance(s)));
  const excluded = own.force !== 'firm' && (listOfTerms || (own.force === null && own.rule !== 'stance/none'));
  if (excluded && own.force === 'soft') return;
  const inherited = governor && !excluded ? stance(governor).force : null;
  const listed = isList(sentence, mentions);
  const given = zone === 'sharing' && !excluded && own.force !== 'firm' && holds(HANDED_OVER, sentence.text);
  const force = own.force ?? inherited ?? (zone === 'sdk' || (zone === 'collection' && listed && !excluded) ? 'soft' : null);
  const by = collectorsOf(sentence, zone);
  const claim = (mention: DataMention, rule: string): CollectedMention => ({
    mention,
    sentence,
    by,
    weight: (own.force === 'firm' ? 2 : 0) + (mention.vague ? 0 : 1),
    rule,
  });
  const barred = own.denied;
  const free = mentions.filter((m) => !barred.some(([from, to]) => m.start >= from && m.start < to));
  if (!excluded) yield* captured(sentence, zone, free, claim);
  if (given) for (const mention of free) if (mention.type.startsWith('device.')) yield claim(mention, HANDED_OVER.id);
  if (!excluded && zone !== 'elsewhere') {
    for (const mention of free) if (mention.type === 'activity.profiling' && PROFILE.test(word(sentence, mention))) yield claim(mention, 'collecting/profile');
  }
  if (force === null || (force === 'soft' && (zone === 'elsewhere' || zone === 'sharing'))) return;
  const rule = own.force ? own.rule : governor ? `${stance(governor).rule} (list)` : `zone/${zone}`;
  const purposes = purposeRanges(sentence);
  const accepted = free.filter((m) => !purposes.some(([from, to]) => m.start >= from && m.start < to) && !isMisnomer(sentence, m));
  const login = holds(THIRD_PARTY_LOGIN, sentence.text);
  for (const mention of withoutStrayWords(sentence, accepted)) {
    if (login && (mention.type === 'network.profile' || mention.type === 'network.account'))
      yield { ...claim({ ...mention, type: 'network.thirdparty' }, THIRD_PARTY_LOGIN.id), by: 'thirdparty' };
    else if (mention.type === 'communication.message' && WITH_SUPPORT.test(sentence.text)) yield claim({ ...mention, type: 'communication.support' }, rule);
    else yield claim(mention, rule);
  }
}

/** A profile is made, not taken: naming it says that it exists. */
const PROFILE = /画像|标签/;
const word = (sentence: Sentence, m: DataMention): string => sentence.text.slice(m.start - sentence.start, m.end - sentence.start);

/** What a permission's use obtains: pictures taken, sound recorded. */
function* captured(
  sentence: Sentence,
  zone: Zone,
  mentions: DataMention[],
  claim: (mention: DataMention, rule: string) => CollectedMention,
): Generator<CollectedMention> {
  if (zone === 'elsewhere') return;
  for (const rule of CAPTURES) {
    const mention = mentions.find((m) => m.type === rule.type);
    if (mention && holds(rule, sentence.text)) yield claim(mention, rule.id);
  }
}

/** Words that name something else here: a function, or a heading over the items that follow. */
function isMisnomer(sentence: Sentence, mention: DataMention): boolean {
  const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 60);
  if (mention.type === 'identity.realname') return /^(?:\(|:|,?(?:包括|包含|例如|如))/.test(after);
  return mention.type !== 'network.cookie' && NAMES_A_FUNCTION.test(after);
}

/** Purpose clauses name what data serves ("用于向您展示订单信息"); folded offsets in the text. */
function purposeRanges(sentence: Sentence): [number, number][] {
  const ranges: [number, number][] = [];
  for (let from = 0; from < sentence.text.length; ) {
    const opens = PURPOSE_OPENS.exec(sentence.text.slice(from));
    if (!opens) break;
    const start = from + opens.index + opens[0].length;
    const closes = PURPOSE_CLOSES.exec(sentence.text.slice(start));
    from = closes ? start + closes.index + 1 : sentence.text.length;
    ranges.push([sentence.start + start, sentence.start + from]);
  }
  return ranges;
}

/** "浏览、搜索等基本服务", "语音功能": a function, not data. */
const NAMES_A_FUNCTION = /^(?:(?:、|\/|及|和|或)[^、,。()]{1,4}){0,5}(?:等)?(?:基本|基础|相关|其他|附加|核心)?(?:业务)?(?:功能|服务|权限|技术|sdk|按钮|页面|平台)/;

/** Talk with the operator's own staff is support, not private correspondence. */
const WITH_SUPPORT = /客服|客户服务|我们(?:联系|沟通|取得联系)|与我们/;

const LIST_MARK = /[、,/和及或与(+]/;
const VERB_BEFORE = /(?:收集|采集|获取|读取|记录|提供|填写|输入|上传|访问|您的|你的|用户的|包括|包含|:)(?:您|你|用户|以下|一些|部分|其|的|本人|个人|手机|设备|有关|相关|有效|真实){0,4}$/;

/** Plain words stay; a vague word is data right behind a collecting verb or beside other data in a list. */
function withoutStrayWords(sentence: Sentence, mentions: readonly DataMention[]): DataMention[] {
  const kept = mentions.map((m) => !m.vague || VERB_BEFORE.test(before(sentence, m)));
  const beside = (i: number, j: number): boolean => Boolean(kept[j]) && areListed(sentence, mentions[Math.min(i, j)], mentions[Math.max(i, j)]);
  for (let i = 1; i < mentions.length; i++) kept[i] ||= beside(i, i - 1);
  for (let i = mentions.length - 2; i >= 0; i--) kept[i] ||= beside(i, i + 1);
  return mentions.filter((_, i) => kept[i]);
}

const before = (sentence: Sentence, mention: DataMention): string =>
  sentence.text.slice(Math.max(0, mention.start - sentence.start - 14), mention.start - sentence.start);

/** Two data words that stand side by side in one list. */
function areListed(sentence: Sentence, left: DataMention | undefined, right: DataMention | undefined): boolean {
  if (!left || !right || right.start - left.end > 6) return false;
  return LIST_MARK.test(sentence.text.slice(left.end - sentence.start, right.start - sentence.start));
}

/** Whether the sentence is a list of data rather than a sentence that touches on some. */
function isList(sentence: Sentence, mentions: readonly DataMention[]): boolean {
  const pairs = mentions.filter((m, i) => !m.vague && areListed(sentence, m, mentions[i + 1])).length;
  return mentions.length >= 3 || pairs > 0;
}
