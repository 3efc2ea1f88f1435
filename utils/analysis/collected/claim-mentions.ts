import type { DataTypeId } from '../../policy/ids.ts';
import { CAPTURES } from '../../rules/captures.ts';
import { HANDED_OVER, THIRD_PARTY_LOGIN } from '../../rules/collecting.ts';
import { CALLS_RECORDED } from '../../rules/collecting-further.ts';
import { holds } from '../../rules/rule.ts';
import { matches } from '../../text/pattern.ts';
import type { Sentence } from '../../text/reading.ts';
import type { Claim } from './claim.ts';
import { collectorsOf } from './collectors.ts';
import type { DataMention } from './data-mentions.ts';
import { notDenied, onlyTaken } from './narrow-mentions.ts';
import type { Weighed } from './weigh-sentence.ts';

/** One way in which a sentence makes claims of the data words that it does not deny. */
type Step = (weighed: Weighed, mentions: readonly DataMention[]) => Claimed[];
interface Claimed {
  readonly mention: DataMention;
  readonly rule: string;
}

/**
 * What a sentence says is collected. All steps run; a type claimed twice is one claim with two places.
 * @param product the operator's own product, folded
 * @param rowAt where the row of a third party begins that holds an offset, or -1
 */
export function claimMentions(
  weighed: Weighed,
  mentions: readonly DataMention[],
  product: string | null = null,
  rowAt?: (offset: number) => number,
): Claim[] {
  if (weighed.excluded) return [];
  const { sentence, own, zone } = weighed;
  const free = notDenied(own, mentions);
  const claimed: Claimed[] = [];
  // One by one: a text of a million signs may name more types than a call takes arguments.
  for (const step of STEPS) for (const each of step(weighed, free)) claimed.push(each);
  if (claimed.length === 0) return [];
  const told = weightOf(weighed);
  const byAt = collectorsOf(sentence, zone, product, rowAt);
  const claims: Claim[] = [];
  for (const { mention, rule } of claimed) {
    const weight = told + (isPlain(sentence, mention) ? PLAIN : 0);
    const collectors = rule === THIRD_PARTY_LOGIN.id ? (['thirdparty'] as const) : byAt(mention.start);
    for (const by of collectors) claims.push({ mention, sentence, by, weight, rule });
  }
  return claims;
}

/** A reader is shown what says it best: outright, where collection is the subject, without a denial, short. */
function weightOf({ sentence, own, zone }: Weighed): number {
  const outright = own.force === 'firm' ? 4 : 0;
  const place = zone === 'collection' ? 3 : zone === 'sdk' ? 2 : zone === 'sharing' ? 1 : 0;
  const clear = (own.denied.length === 0 ? 2 : 0) + (sentence.text.length <= SHORT_SENTENCE ? 1 : 0);
  const aside = matches(ASIDE, sentence.text) ? ASIDE_COSTS : 0;
  return outright + place + clear - aside;
}

/** "若您不希望…", "如您发现账号泄露": what happens without the data, or to it, shows less that it is taken. */
const ASIDE =
  /^(?:\d{1,2}[.、)])?(?:如果?|若|倘若|一旦|当)(?:您|你|用户)?[^,。]{0,8}(?:不同意|拒绝|不希望|不愿|不想|不提供|不授权|关闭|发现)|除非[^,。]{2,30},(?:否则)?我们不会/;
const ASIDE_COSTS = 6;

/** A word that is data here beyond doubt outweighs a better sentence in which it may not be. */
const PLAIN = 4;
/** "注册账号时", "您的账号安全": what one does or has, while other data is taken. */
const IN_PASSING = /^(?:时|后|前|的(?:时候|过程|安全|风险)|安全|功能|服务|登录|注册|异常|体系|密码)/;
const DOES = /(?:注册|登录|登陆|使用|绑定|创建|恶意|识别|保障您?的?)$/;

function isPlain({ start, text }: Sentence, { vague, start: from, end }: DataMention): boolean {
  const after = text.slice(end - start, end - start + 6);
  return (
    !vague && !matches(IN_PASSING, after) && !matches(DOES, text.slice(Math.max(0, from - start - 6), from - start))
  );
}

/** A quote that is read at a glance. Folded code units. */
const SHORT_SENTENCE = 120;

/** What a permission's use obtains: pictures taken, sound recorded. Needs no verb of collecting. */
const captured: Step = ({ sentence, zone }, mentions) =>
  zone === 'elsewhere'
    ? []
    : CAPTURES.flatMap((rule) => {
        const mention = mentions.find((m) => m.type === rule.type);
        return mention &&
          holds(rule, sentence.text) &&
          !(rule.type === 'other.voice' && holds(CALLS_RECORDED, sentence.text))
          ? [{ mention, rule: rule.id }]
          : [];
      });

/** Device data given to a partner, where the sentence does not say that it is collected as well. */
const handedOver: Step = ({ sentence, zone, own }, mentions) => {
  const device = mentions.filter((m) => m.type.startsWith('device.'));
  if (zone !== 'sharing' || own.force === 'firm' || device.length === 0 || !holds(HANDED_OVER, sentence.text))
    return [];
  return device.map((mention) => ({ mention, rule: HANDED_OVER.id }));
};

/** A profile is made, not taken: naming it says that it exists. */
const profiled: Step = ({ sentence, zone }, mentions) =>
  zone === 'elsewhere'
    ? []
    : mentions
        .filter(
          (m) =>
            m.type === 'activity.profiling' &&
            /画像|标签/.test(sentence.text.slice(m.start - sentence.start, m.end - sentence.start)),
        )
        .map((mention) => ({ mention, rule: 'collecting/profile' }));

/** Talk with the operator's own staff is support, not private correspondence. */
const WITH_SUPPORT = /客服|客户服务|我们(?:联系|沟通|取得联系)|与我们/;

/** The rule of most claims: the sentence, its list or its section says that the data is collected. */
const asserted: Step = ({ sentence, force, rule }, mentions) => {
  if (force === null) return [];
  const taken = onlyTaken(sentence, mentions);
  const login = taken.some(isAccountData) && holds(THIRD_PARTY_LOGIN, sentence.text);
  const support = taken.some((m) => m.type === 'communication.message') && matches(WITH_SUPPORT, sentence.text);
  return taken.map((mention) => {
    if (login && isAccountData(mention))
      return { mention: as(mention, 'network.thirdparty'), rule: THIRD_PARTY_LOGIN.id };
    if (mention.type === 'other.voice' && holds(CALLS_RECORDED, sentence.text))
      return { mention: as(mention, 'communication.call'), rule };
    if (support && mention.type === 'communication.message')
      return { mention: as(mention, 'communication.support'), rule };
    return { mention, rule };
  });
};

const isAccountData = ({ type }: DataMention): boolean => type === 'network.profile' || type === 'network.account';
const as = (mention: DataMention, type: DataTypeId): DataMention => ({ ...mention, type });

const STEPS: readonly Step[] = [captured, handedOver, profiled, asserted];
