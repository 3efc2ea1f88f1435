import type { Block } from '../policy/document.ts';
import { TOPIC_RULES } from '../rules/topics.ts';
import type { Numbering } from './numbering.ts';
import { parseNumeral } from './numerals.ts';
import { matches } from './pattern.ts';
import type { Section, Topic } from './section.ts';

const LONGEST_HEADING = 36;
const LONGEST_BARE_HEADING = 22;

/** Whether a whole folded line is a heading: by its tag, by number and brevity, or bare but with a heading's words. */
export function isHeadingLine(block: Block, content: string, numbering: Numbering | null): boolean {
  if (block.kind === 'cell') return false;
  if (block.kind === 'heading') return content.length <= 2 * LONGEST_HEADING;
  const number = numbering?.length ?? 0;
  if (content.length - number > LONGEST_HEADING + 1) return false;
  const title = content.slice(number).replace(/:$/, '');
  const question = numbering?.style === 'question';
  if (title.length === 0 || (question ? /[。;!]/ : /[。;,!]/).test(title)) return false;
  if (numbering && MAJOR.has(numbering.style))
    return title.length <= LONGEST_HEADING && (content.at(-1) !== ':' || topicOf(title) !== null);
  if (title.length > LONGEST_BARE_HEADING || (title.includes('、') && title.length > 16)) return false;
  return (
    block.kind === 'paragraph' &&
    numbering === null &&
    content.at(-1) !== ':' &&
    (matches(STRONG_HEADING, title) || matches(WHOLE_HEADING, title))
  );
}

/** Numbers that open sections; (1), ① and bullets number items. */
const MAJOR = new Set(['chapter', 'capital', 'han', 'han-paren', 'decimal-2', 'decimal-3', 'arabic', 'question']);

/** Above all others: 第一章, and Taiwan's 壹、. */
const CHAPTERS = new Set(['chapter', 'capital']);

/** Bare lines are headings only with words that no list item would use alone. */
const STRONG_HEADING =
  /^(?:我们(?:如何|怎样|会如何|对|与谁|收集|使用|可能)|(?:您|你)(?:如何|怎样|的权利|享有|对)|如何|关于|本(?:隐私)?(?:政策|声明|协议|指引))|(?:信息|资料|数据|隐私)的?(?:收集|使用|共享|存储|保护|安全|披露|处理)|权利$|政策$|声明$|条款$|协议$|联系(?:我们|方式)$|未成年人|儿童|cookies?|sdk|定义$|引言$|前言$|更新$|修订$|变更$|例外$/;

/** Bare lines that name a right or a matter of keeping and asking, and nothing besides. */
const WHOLE_HEADING =
  /^(?:(?:查阅|查询|访问|更正|改正|删除|复制|撤回)(?:及|和|与|或|以及)(?:更正|改正|修改|补充|删除|复制|注销|投诉)(?:个人)?(?:资料|信息|数据)?|(?:个人)?(?:资料|信息|数据)(?:的?(?:保留|保存|保障|转移|查阅|出境)|安全)(?:期限|期间|时间)?|保[存留](?:多久|多长时间)|法律依据|(?:删除|注销|停用|关闭)(?:您的|你的)?(?:[账帐][户号])|直接促销|查询(?:及|和|与)(?:投诉|联系)|联系)$/;

/** Whether a number opens sections rather than items of a list. */
export const isSectionNumber = ({ style }: Numbering): boolean => MAJOR.has(style);

/** "5 您能做什么": folding took the blank that parted the number. */
const BARE_NUMBER = /^\d{1,2}(?=[一-鿿])(?![年月日天个次条项岁种类周小分位款章人元])/;

/** The topic that a folded title tells, or null. @param besides a topic that it is not asked for */
export function topicOf(numbered: string, besides: Topic | null = null): Topic | null {
  const title = numbered.replace(BARE_NUMBER, '');
  for (const rule of TOPIC_RULES)
    if (rule.topic !== besides && matches(rule.match, title) && !matches(rule.unless, title)) return rule.topic;
  return null;
}

/** The title of a policy that is about children alone: every section of it is about them. */
const OF_CHILDREN =
  /(?:儿童|未成年人|孩子|宝宝|学生)[^。,;]{0,4}(?:个人信息|隐私)[^。,;]{0,6}(?:规则|政策|声明|指引|须知|协议)/;
const TITLE = /^[^。]{2,24}(?:隐私|个人信息)[^。,;]{0,6}(?:政策|声明|指引|协议|条款|规则|说明)$/;
/** A line that is somebody's name. */
const BODY = /^[^。,;:]{4,30}(?:公司|基金会|协会|联合会|中心|医院|诊所|学校|大学|学院|银行|幼儿园)$/;
/** Units at the head of a text in which its title stands. */
const TITLE_REACH = 60;

/** Those who answer, without what says how to reach them. */
const SERVICE = /^(?!.*(?:联系(?!客服)|投诉|举报|如何|电话|邮箱)).*(?:客服|反馈|咨询)/;

const ordinalOf = (number: string): number | null =>
  parseNumeral(number.replace(/[^\d一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾.]|\.$/g, ''));

interface Open {
  style: string;
  /** The number itself, as "三、"; '' without one. */
  number: string;
  section: Section;
}

/** Builds the tree of sections while the lines go by. */
export class SectionBuilder {
  readonly #all: Section[] = [
    { start: 0, end: 0, title: '', topic: 'intro', parent: null, appended: false, answers: [] },
  ];
  readonly #stack: Open[] = [];
  readonly #besides: Topic | null;

  /** @param text the folded text; its title tells whether it is about children alone */
  constructor(text: string) {
    this.#besides = matches(OF_CHILDREN, text.slice(0, TITLE_REACH)) ? 'minors' : null;
  }

  get current(): Section {
    return this.#stack.at(-1)?.section ?? (this.#all[0] as Section);
  }

  /** Whether a whole sentence goes on with the numbers of open sections ("六、…" after "五、"): then it ends the one before it. */
  goesOn(line: string, numbering: Numbering | null): boolean {
    if (!numbering || !isSectionNumber(numbering)) return false;
    const last = ordinalOf(this.#stack.find(({ style }) => style === numbering.style)?.number ?? '');
    return last !== null && ordinalOf(line.slice(0, numbering.length)) === last + 1;
  }

  /**
   * Opens a section at a folded offset; siblings and their children are closed.
   * @param titled whether the line is a title: what a mere item says is no topic
   */
  open(start: number, line: string, numbering: Numbering | null, block: Block | null, titled = true): void {
    const style = numbering?.style ?? (block?.kind === 'heading' ? `tag-${block.level}` : 'bare');
    const level = this.#stack.findIndex((open) => open.style === style);
    if (level >= 0) this.#stack.length = level;
    else if (style === 'bare' || CHAPTERS.has(style)) this.#stack.length = 0;
    else if (style.startsWith('tag-')) this.#closeDeeperTags(style);
    else if (style === 'han') this.#closeBelowHan(line.startsWith('一'));
    const parent = this.#stack.at(-1)?.section ?? null;
    const title = line.slice(numbering?.length ?? 0).slice(0, LONGEST_HEADING);
    // The title of a kit's own policy announces no list of kits.
    const besides = start < TITLE_REACH && matches(TITLE, title) ? 'sdk' : this.#besides;
    // The policy's own title is above all of them and tells nothing of any.
    const above = parent && parent.topic !== 'intro' ? parent.topic : null;
    // Whose policy it is tells no topic either: a foundation for children, a law firm's rights.
    const tells =
      (titled || style === 'han' || style === 'capital') &&
      !(start < TITLE_REACH && !numbering && matches(BODY, title));
    const told = tells ? topicOf(title, besides) : null;
    // Under a title on collecting the staff who answer are one more function that takes data.
    const service = told === 'contact' && parent?.topic === 'collection' && matches(SERVICE, title);
    const topic = (service ? null : told) ?? above ?? (numbering ? 'use' : 'intro');
    const section: Section = { start, end: start, title, topic, parent, appended: false, answers: [] };
    const last = this.#all.at(-1) as Section;
    if (last.end < start) last.end = start;
    this.#all.push(section);
    this.#stack.push({ style, number: line.slice(0, numbering?.length ?? 0), section });
  }

  /** All sections in text order, ends set. */
  finish(end: number): Section[] {
    // A policy without a heading on collecting tells of it where it tells of anything.
    const told = this.#all.some(({ topic }) => topic === 'collection' || topic === 'use');
    if (!told) for (const section of this.#all) if (section.topic === 'intro') section.topic = 'use';
    for (let i = 0; i < this.#all.length; i++) (this.#all[i] as Section).end = this.#all[i + 1]?.start ?? end;
    return this.#all;
  }

  /**
   * A title line without a number is never above a chapter "一、"; it only comes before it. "二、" without an open
   * "一、" is the sibling of one that was not recognised, so only parts of the text stay open above it.
   */
  #closeBelowHan(first: boolean): void {
    const below = this.#stack.findIndex(({ style }) =>
      first ? style === 'bare' : !CHAPTERS.has(style) && !style.startsWith('tag-'),
    );
    if (below >= 0) this.#stack.length = below;
  }

  #closeDeeperTags(style: string): void {
    const keep = this.#stack.findIndex((open) => open.style.startsWith('tag-') && open.style >= style);
    if (keep >= 0) this.#stack.length = keep;
  }
}
