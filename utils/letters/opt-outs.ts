import { isOtherSides, OTHER_SIDE } from '../analysis/requests/other-side.ts';
import type { RightId } from '../policy/ids.ts';
import type { Evidence, PolicySummary } from '../policy/summary.ts';
import { fold } from '../text/fold.ts';
import { matches } from '../text/pattern.ts';
import { evidence, quote, type Reading, type Sentence } from '../text/reading.ts';
import type { Topic } from '../text/section.ts';
import { behindSending } from './behind-sending.ts';
import type { OptOutTopic } from './ids.ts';
import { menuPathsIn, stepsOf, stepsStandIn } from './menu-steps.ts';
import { TOPIC_RULES, type TopicRule } from './opt-out-topics.ts';
import { isReaders } from './readers-own.ts';
import { stepListAt } from './step-lists.ts';
import { tellsWay } from './tells-way.ts';
import { askedInstead, withoutDenials } from './without-denials.ts';

/** One way out: the steps of a menu, or none where the policy tells it in a sentence only. */
export interface WayOut {
  readonly steps: string[];
  readonly evidence: Evidence;
}

/** A topic without ways is one that the policy says nothing about: 文本未见. */
export interface OptOut {
  readonly topic: OptOutTopic;
  readonly ways: WayOut[];
}

/** "您可以通过以下方式注销账户:": the next line tells how. */
const LEADS_ON = /(?:以下|下列|如下)[^。;:]{0,30}:$/;
/** "您可以在⏎【我的】-【设置】⏎进行账号注销": the path stands above on a line of its own. */
const GOES_ON = /^(?:进行|完成|申请|即可|[中内里来])/;
/** What the line is about stands above it. */
const ANY = /^/;

const MOST_WAYS = 3;
/** Beyond so many a text says it over and over. */
const MOST_WEIGHED = 60;
/** Where such words mean other things: what others do with data, how the text names things, an appended agreement. */
const NO_WAYS: ReadonlySet<Topic> = new Set<Topic>(['definition', 'agreement', 'sdk', 'cookies', 'minors']);

/** The ways out that the policy gives, for every topic, those with menu steps first; each with its own evidence. */
export function optOutsOf(reading: Reading, summary: PolicySummary): OptOut[] {
  const all = TOPIC_RULES.map((rule) => ({ topic: rule.topic, ways: waysOf(reading, summary, rule) }));
  const paths = all.flatMap(({ ways }) => ways.filter(({ steps }) => steps.length > 0));
  // Beside other ways, a sentence with another topic's path ("隐私与权限-推荐管理") or for shops is none.
  return all.map(({ topic, ways: found }, i) => {
    const ways = found.filter(({ evidence: { quote: words } }) => !isOtherSides(fold(words)));
    const strong = ways.filter(({ steps, evidence: { start, quote: words } }) => {
      const path = paths.find((other) => other.evidence.start === start)?.steps ?? [];
      const rest = path.reduce((left, each) => left.replace(fold(each), ''), fold(words));
      return steps.length > 0 || (matches(TOPIC_RULES[i]?.match, rest) && !matches(OTHER_SIDE, rest));
    });
    return { topic, ways: strong.length > 0 ? strong : ways };
  });
}

function waysOf(reading: Reading, { rights }: PolicySummary, rule: TopicRule): WayOut[] {
  const ways: WayOut[] = [];
  // A path over two lines stands whole in `how` only.
  for (const { right, how, evidence } of rights) {
    const steps = rule.rights.includes(right) && how !== null ? stepsOf(how) : [];
    const proof = evidence.find(({ quote: words }) => stepsStandIn(words, steps));
    if (steps.length > 1 && proof && leadsThere(rule, steps, proof.quote, right)) ways.push({ steps, evidence: proof });
  }
  for (const sentence of reading.sentences) {
    if (ways.length >= MOST_WEIGHED) break;
    if (!speaksOf(rule, sentence)) {
      const way = underTitle(reading, rule, sentence) ?? behindSending(reading, rule, sentence);
      if (way) ways.push(way);
      continue;
    }
    const list = matches(rule.act, sentence.text) ? stepListAt(reading, sentence) : null;
    const listed = list && evidence(reading, sentence.start, list.end);
    if (list && listed && leadsThere(rule, list.steps, listed.quote, null))
      ways.push({ steps: list.steps, evidence: listed });
    if (sentence.heading && !/[-→>/]/.test(sentence.text)) continue;
    const match = rule.match.exec(sentence.text);
    const at = sentence.start + (match?.index ?? 0);
    const below = matches(LEADS_ON, sentence.text) ? reading.sentences[sentence.index + 1] : undefined;
    const above = matches(GOES_ON, sentence.text) ? reading.sentences[sentence.index - 1] : undefined;
    const opens = above && menuPathsIn(evidence(reading, above.start, above.end).quote).length > 0 ? above : sentence;
    const proof =
      below || opens !== sentence
        ? evidence(reading, opens.start, (below ?? sentence).end)
        : quote(reading, sentence, at, at + (match?.[0].length ?? 0));
    const steps = menuPathsIn(proof.quote).find((path) => leadsThere(rule, path, proof.quote, null)) ?? [];
    const said = askedInstead(sentence.text);
    const told = below
      ? tellsWay(below.text, ANY, ANY)
      : matches(rule.match, withoutDenials(said)) && tellsWay(said, rule.match, rule.act);
    if (steps.length > 0 || told) ways.push({ steps, evidence: proof });
  }
  if (ways.length === 0) ways.push(...asked(rights, rule));
  const clear = ways.filter(
    (way, i) =>
      ways.findIndex((other) => same(other, way)) === i &&
      !ways.some(
        (other) => leadsOn(other, way) || (overlap(other.evidence, way.evidence) && goesFurther(other, way)),
      ) &&
      (way.steps.length > 0 ||
        !ways.some((other) => other !== way && overlap(other.evidence, way.evidence) && other.steps.length > 0)),
  );
  return clear.sort((a, b) => Number(b.steps.length > 0) - Number(a.steps.length > 0)).slice(0, MOST_WAYS);
}

/** A path whose line or cell names only the steps: what it is for is told by the title before it. */
function underTitle(reading: Reading, rule: TopicRule, sentence: Sentence): WayOut | null {
  const title = titleOf(reading, sentence);
  if (!title || !speaksOf(rule, title) || !matches(rule.act, title.text)) return null;
  const [steps] = menuPathsIn(evidence(reading, sentence.start, sentence.end).quote);
  if (!steps || !leadsThere(rule, steps, `${title.text} ${sentence.text}`, null)) return null;
  const proof = evidence(reading, title.start, sentence.end);
  return { steps, evidence: proof };
}

/** The first cell of its row, the line above a path alone; or what stands before all the lines for one system, "iOS:设置-隐私-定位". */
function titleOf({ sentences }: Reading, { block, text, index, section }: Sentence): Sentence | null {
  const earlier = sentences.slice(Math.max(0, index - MOST_BETWEEN), index);
  const above = earlier.at(-1);
  const lineAbove = matches(ONLY_PATH, text) && above && above.text.length <= LONGEST_TITLE ? above : undefined;
  const { cell } = block;
  if (cell)
    return (
      earlier.find(
        ({ block: { cell: other }, text: words }) =>
          other?.table === cell.table && other.row === cell.row && !/^\d+$/.test(words),
      ) ?? null
    );
  const told = matches(SYSTEM, text) ? earlier.findLast((each) => !matches(SYSTEM, each.text)) : lineAbove;
  return told?.section === section ? told : null;
}
const SYSTEM = /^[^,。;:]{0,8}(?:ios|iphone|苹果|安卓|android|鸿蒙|harmony|华为|荣耀|小米|oppo|vivo)[^,。;:]{0,10}[:,]/;
const MOST_BETWEEN = 6;
const LONGEST_TITLE = 20;
/** "路径:我的-设置-隐私": the line says no more. */
const ONLY_PATH = /^(?:[^,。;:]{0,8}:)?[^,。;:]{6,60}$/;

/** Whom to ask, where the text tells that of the right and no more: a mailbox, a number. */
function asked(rights: PolicySummary['rights'], rule: TopicRule): WayOut[] {
  const right = rights.find((each) => each.right === rule.rights[0]);
  const how = right?.how ?? null;
  const proof =
    how === null || stepsOf(how).length > 1
      ? undefined
      : right?.evidence.find(({ quote: words }) => words.includes(how));
  const words = fold(proof?.quote ?? '');
  return proof && matches(rule.match, words) && !rule.unless?.(words) ? [{ steps: [], evidence: proof }] : [];
}

function speaksOf({ match, act, unless }: TopicRule, sentence: Sentence): boolean {
  const { text, block, section, intro } = sentence;
  return (
    block.region !== 'chrome' &&
    matches(match, text) &&
    !unless?.(text) &&
    (matches(act, text) ||
      matches(match, PATH_END.exec(text)?.[0] ?? '') ||
      (intro !== null && matches(act, intro.text))) &&
    (!NO_WAYS.has(section.topic) || isReaders(sentence))
  );
}

/** The end of a path that is all that a sentence says. */
const PATH_END = /[-→>][^-→>,。;]{2,14}$/;

const overlap = (a: Evidence, b: Evidence): boolean => a.start < b.end && b.start < a.end;

/** Two paths are one when one of them only says how to get to the first step. */
const same = (a: WayOut, b: WayOut): boolean =>
  a.steps.length > 0 && b.steps.length > 0
    ? a.steps.slice(1).join('>') === b.steps.slice(1).join('>')
    : a.steps.length === b.steps.length && a.evidence.quote === b.evidence.quote;

/** One path ends with the whole of the other; "右上角“设置”" says where "设置" stands. */
const leadsOn = ({ steps }: WayOut, { steps: end }: WayOut): boolean =>
  end.length > 0 &&
  steps.length > end.length &&
  steps.slice(-end.length).map(withoutCorner).join('>') === end.map(withoutCorner).join('>');
const withoutCorner = (step: string): string => step.replace(/^[左右]?[上下]角的?(?=.)/, '');

/** One path begins with the whole of the other: the heading cut it short, or it took one of the doors "账号、隐私" alone. */
const goesFurther = ({ steps }: WayOut, { steps: start }: WayOut): boolean =>
  start.length > 0 && ['>', '、'].some((mark) => steps.join('>').startsWith(`${start.join('>')}${mark}`));

/** Unbinding another company's login closes no account, nor does logging out or clearing a cache. */
const OTHER_DOOR = /绑定|解绑|第三方|登录|登出|缓存|续费/;

/** "第三方平台的“设置-广告”". */
const OTHERS_MENU = /(?:第三方|合作方|服务商)[^,。;"]{0,6}[的中内上]["「【]/;

/** How far round a path the words may stand that tell what it is for. */
const REACH = 36;
/** Words of a sentence, not of a menu. */
const NO_STEP = /(?<!为)您|(?<![猜为])你|如果|可以|我们|提供|支持/;

/** "在“我的-资料”修改信息，也可以在“我的-设置”注销": what is done at the end of the first path. */
const OTHER_ACT = /修改|更正|更改|更新|编辑|补充|完善|查[看询阅]|下载|导出|复制/;

/** "(在"首页-为你推荐")处展示": where one sees it, not where it is switched off. */
const SHOWN_THERE = /^[)"」】]{0,2}[处中里]?(?:展示|显示|呈现)/;

/** "如不想使用个性化推荐,可通过": what somebody wants to be rid of who goes the path behind. */
const WISH = /(?:如|若|不)[^,。;]{2,40},[^,。;]{0,16}$/;

/** Where the steps of a path begin and end in a text, in their order. */
function placeOf(path: readonly string[], text: string): readonly [start: number, stop: number] {
  let [start, stop] = [-1, 0];
  for (const step of path) {
    const at = Math.max(stop, text.indexOf(step, stop));
    if (start < 0) start = at;
    stop = at + step.length;
  }
  return [start, stop];
}

/** A path that its sentence gives for another thing, or one to another topic's door but where it is said to be one for both, is not this one's. */
function leadsThere(rule: TopicRule, steps: readonly string[], words: string, right: RightId | null): boolean {
  const path = steps.map((step) => fold(step));
  const end = path.at(-1) ?? '';
  const whole = fold(words);
  const text = withoutDenials(whole);
  if (text !== whole && !(rule.match.test(text) && text.includes(end))) return false;
  if (rule.unless?.(text) || matches(OTHERS_MENU, text)) return false;
  if (path.some((step) => matches(NO_STEP, step)) || (rule.topic === 'account' && matches(OTHER_DOOR, end)))
    return false;
  const [start, stop] = placeOf(path, text);
  if (matches(SHOWN_THERE, text.slice(stop))) return false;
  if (rule.match.test(end)) return true;
  const clause = `${/[^,;]{0,99}$/.exec(text.slice(0, start))?.[0]} ${/^[^,;]{0,99}/.exec(text.slice(stop))?.[0]}`;
  const other = TOPIC_RULES.find((each) => each !== rule && each.match.test(end));
  if (other) {
    const wish = WISH.exec(text.slice(0, start))?.[0] ?? '';
    return [wish, matches(other.match, clause) ? clause : ''].some(
      (told) => matches(rule.match, told) && matches(rule.act, told),
    );
  }
  if (matches(OTHER_ACT, clause) && !matches(rule.match, clause)) return false;
  const near = text.slice(Math.max(0, start - REACH), stop + REACH);
  return right === 'close-account' || (rule.match.test(near) && rule.act.test(near));
}
