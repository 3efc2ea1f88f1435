import { type Numbering, numberingOf } from './numbering.ts';
import { firstMatch, matches } from './pattern.ts';
import type { Section } from './section.ts';

/** Titles of whole documents stand without a number, but for that of a part ("第二部分 隐私政策"). */
const BEGINS_DOCUMENT = /^(?:第[一二三四五六\d]{1,2}(?:部分|篇|编)[、:.]?|附(?:件|录)?[一二三四五\d]{0,2}[:.、])?$/;
const POLICY_TITLE =
  /(?:隐私|私隐|个人信息|个人资料)(?:权|保护|处理|收集|与?安全){0,3}(?:政策|声明|条款|协议|指引|规则|须知|说明)(?:全文|\(.{0,12}\))?$/;
const AGREEMENT_TITLE = /(?:用户|服务|使用|会员|注册|许可|平台|软件)[^。;:,]{0,6}(?:协议|条款)》?$/;
const APPENDIX = /^附(?:件|录)?[一二三四五\d]{0,2}[:.、](?=[^,。;:]{2,24}$)/;
const IN_MARKS = /^《[^《》]{2,20}》$/;
const ON_PRIVACY = /隐私|私隐|个人(?:信息|资料|数据)|个资/;

/** What each kind of document calls itself. */
const CALLS_ITSELF_AGREEMENT = /本(?:协议|服务协议|用户协议|条款|服务条款)/g;
const CALLS_ITSELF_POLICY = /本(?:隐私|个人信息)?[^。,;]{0,6}(?:政策|声明|指引)/g;
const COLLECTS = /收集|采集|获取|提供/;

/** Links and titles are shorter than an agreement, and than a policy. Folded code units. */
const SHORTEST_DOCUMENT = 60;

/** "本协议及政策": the two are meant as one document, and read as one. */
const BOTH_IN_ONE = /(?:协议|条款)(?:及|和|与|、)(?:隐私)?(?:政策|声明)/g;

/**
 * Marks a user agreement that stands beside the policy in one text: its clauses say what a contract says. Its sections
 * about privacy still count; and where no policy stands before it, nor one with its own title behind it, the agreement
 * may be the policy.
 */
export function markAppended(sections: readonly Section[], text: string): void {
  const titled = ({ title, start }: Section): boolean =>
    title !== '' && matches(BEGINS_DOCUMENT, text.slice(start, text.indexOf(title, start)));
  const parts: Part[] = [];
  for (const section of sections) {
    const kind = titled(section) ? kindOf(section.title) : null;
    const last = parts.at(-1);
    if (last && (kind === null || kind === last.kind)) last.sections.push(section);
    else parts.push({ kind: kind ?? 'policy', titled: kind !== null, sections: [section] });
  }
  const textOf = ({ sections: own }: Part): string => text.slice(own[0]?.start, own.at(-1)?.end);
  const documents = parts.filter((part) => textOf(part).length >= SHORTEST_DOCUMENT);
  const isPolicy = (part: Part): boolean => part.kind === 'policy' && matches(COLLECTS, textOf(part));
  const first = documents.findIndex(isPolicy);
  const last = documents.findLastIndex((part) => part.titled && isPolicy(part));
  for (const [i, { kind, sections: own }] of documents.entries()) {
    const beside = (first >= 0 && first < i) || i < last;
    if (kind === 'policy' || !beside || !speaksAsAgreement(textOf(documents[i] as Part))) continue;
    const part = new Set(own);
    for (const section of own) {
      if (isOnPrivacy(section, part)) continue;
      section.appended = true;
      section.topic = 'agreement';
    }
  }
}

interface Part {
  readonly kind: 'policy' | 'agreement';
  readonly titled: boolean;
  readonly sections: Section[];
}

function kindOf(title: string): Part['kind'] | null {
  if (matches(POLICY_TITLE, title)) return 'policy';
  return matches(AGREEMENT_TITLE, title) && !matches(ON_PRIVACY, title) ? 'agreement' : null;
}

/**
 * The number that the title of an appended agreement stands for: "附件:用户协议", or "《用户协议》" above a numbered line.
 * @param following the folded line under it
 */
export function appendedTitle(line: string, following: () => string): Numbering | null {
  if (!matches(AGREEMENT_TITLE, line)) return null;
  const length = firstMatch(APPENDIX, line)?.[0].length ?? 0;
  return length > 0 || (matches(IN_MARKS, line) && numberingOf(following())) ? { style: 'chapter', length } : null;
}

/** What calls itself nothing is what its title says. */
function speaksAsAgreement(text: string): boolean {
  const asAgreement = count(text, CALLS_ITSELF_AGREEMENT);
  const asPolicy = count(text, CALLS_ITSELF_POLICY) + count(text, BOTH_IN_ONE);
  return asAgreement > asPolicy || asAgreement + asPolicy === 0;
}

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Its own title or that of a section above it, within the part, speaks of privacy. */
function isOnPrivacy(section: Section, part: ReadonlySet<Section>): boolean {
  for (let s: Section | null = section; s && part.has(s); s = s.parent) if (matches(ON_PRIVACY, s.title)) return true;
  return false;
}
