import type { RightId } from '../policy/ids.ts';
import type { Evidence, PolicySummary } from '../policy/summary.ts';
import { menuPathIn, stepsOf, stepsStandIn } from './menu-steps.ts';
import { tellsWay } from './tells-way.ts';

/** What a reader may want to switch off or leave. */
export const OPT_OUT_TOPICS = ['recommendation', 'ads', 'permissions', 'account'] as const;
export type OptOutTopic = (typeof OPT_OUT_TOPICS)[number];

/** One way out: the steps of a menu, or none where the policy tells it in a sentence only. */
export interface WayOut {
  readonly steps: readonly string[];
  readonly evidence: Evidence;
}

/** A topic without ways is one that the policy says nothing about: 文本未见. */
export interface OptOut {
  readonly topic: OptOutTopic;
  readonly ways: readonly WayOut[];
}

interface TopicRule {
  readonly topic: OptOutTopic;
  readonly rights: readonly RightId[];
  /** What a sentence, or the end of a path, must speak of; on the text as written, in both scripts. */
  readonly match: RegExp;
}

const TOPIC_RULES: readonly TopicRule[] = [
  {
    topic: 'recommendation',
    rights: ['opt-out-ads', 'automated-decision', 'withdraw', 'restrict'],
    match: /推荐|推薦|推介|定向推送|智能推送|个性化(?!广告)|個人化(?!廣告)|算法|演算法/,
  },
  {
    topic: 'ads',
    rights: ['opt-out-ads', 'withdraw', 'restrict'],
    match:
      /广告|廣告|营销|營銷|行銷|促销|促銷|推广|推廣|推銷|推销|直銷|直销|退订|退訂|[优優]惠(?:信息|訊息|资讯|資訊)|商业(?:信息|短信|电子信息)/,
  },
  {
    topic: 'permissions',
    rights: ['withdraw', 'restrict'],
    match:
      /权限|權限|授权管理|授權管理|(?:系统|系統|手机|手機|设备|設備|裝置)(?:中|的|自带)?(?:隐私|隱私)?(?:设置|設定|功能)|(?:关闭|關閉)(?:设备|設備|裝置)/,
  },
  {
    topic: 'account',
    rights: ['close-account', 'delete'],
    match:
      /[注註][销銷]|[销銷][户戶]|(?:[删刪移]除|[终終]止|停用|[关關][闭閉掉]|取消)[^，。；]{0,6}[账帐賬帳][号號户戶](?![中内內下里裡]|的?(?:信息|[资資]料|[数數][据據]))/,
  },
];

const MOST_WAYS = 3;
/** The ways out that the policy gives, for every topic, those with menu steps first. */
export function optOutsOf(summary: PolicySummary): OptOut[] {
  return TOPIC_RULES.map((rule) => ({ topic: rule.topic, ways: waysOf(summary, rule) }));
}

function waysOf({ rights }: PolicySummary, rule: TopicRule): WayOut[] {
  const ways: WayOut[] = [];
  for (const { right, how, evidence } of rights) {
    if (!rule.rights.includes(right)) continue;
    const fitting = evidence.filter(({ quote }) => rule.match.test(quote));
    const known = how === null ? [] : stepsOf(how);
    const proof = [...fitting, ...evidence].find(({ quote }) => stepsStandIn(quote, known));
    const sure = proof && (right === 'close-account' || rule.match.test(proof.quote) || rule.match.test(known.join()));
    if (known.length > 1 && sure && fitsOnly(rule, known)) ways.push({ steps: known, evidence: proof });
    for (const each of fitting) {
      const steps = menuPathIn(each.quote);
      const ofTopic = steps.length > 1 && fitsOnly(rule, steps) ? steps : [];
      if (ofTopic.length > 0 || tellsWay(each.quote, rule.match)) ways.push({ steps: ofTopic, evidence: each });
    }
  }
  const clear = ways.filter(
    (way, i) =>
      ways.findIndex((other) => same(other, way)) === i &&
      (way.steps.length > 0 ||
        !ways.some((other) => other !== way && other.evidence.start === way.evidence.start && other.steps.length > 0)),
  );
  return clear.sort((a, b) => Number(b.steps.length > 0) - Number(a.steps.length > 0)).slice(0, MOST_WAYS);
}

const same = (a: WayOut, b: WayOut): boolean =>
  a.steps.length > 0
    ? a.steps.join('>') === b.steps.join('>')
    : a.evidence.start === b.evidence.start && b.steps.length === 0;

/** A path that ends at another topic's door is not this one's. */
function fitsOnly(rule: TopicRule, steps: readonly string[]): boolean {
  const end = steps.at(-1) ?? '';
  return rule.match.test(end) || !TOPIC_RULES.some((other) => other !== rule && other.match.test(end));
}
