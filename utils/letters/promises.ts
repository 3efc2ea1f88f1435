import { isOtherSides, OTHER_SIDE } from '../analysis/requests/other-side.ts';
import { kindsListedIn, kindsNamedIn, names } from '../analysis/requests/speaks-of.ts';
import { ofLiving } from '../analysis/rights/of-living.ts';
import { refuses } from '../analysis/rights/without-refusals.ts';
import { type LetterKind, RIGHTS_OF_LETTER } from '../policy/letter-kinds.ts';
import type { PolicySummary } from '../policy/summary.ts';
import { matches } from '../text/pattern.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { type Topic, within } from '../text/section.ts';
import { FOR_SOME } from './law.ts';
import { menuPathsIn } from './menu-steps.ts';
import { clausesIn, DENIED, withoutCases } from './promise-clauses.ts';
import { goesOn } from './quoting.ts';
import { isReaders } from './readers-own.ts';
import { isLabelled, labelBeside } from './under-label.ts';
import { tellsWhereToWrite } from './where-to-write.ts';

/** The reader, also by what they are to the operator; who stands on a platform's other side is `OTHER_SIDE`. */
const USER =
  '(?:您|你|阁下|台端|用户|会员|客户|当事人|资料主体|信息主体|近亲属|监护人|家长|师生|学[生员]|考生|患者|病[患友人]|业主|住户|租[户客]|读者|[乘旅]客|居民|市民|(?:参|投|被)保险?人|求职者|应聘者|访客|教职工)';
/** The user may, asks or has a way; a right as such, or a way to it. */
const GRANTS = new RegExp(
  `^(?:[(\\d一二三四五六七八九十)、.]{1,5})?得(?:向|随时|请求)|${USER}(?:(?!我们|本公司|视为|代表)[^,。;:]){0,14}?(?:有权|享有|(?<!没)有(?=[^,。;没无]{2,40}权利)|可以?(?!能)|能够|得(?=向|依|以|就|对|请求|查|要求|随时|拒|行使)|随时|要求|请求|申请|发现[^,。;]{0,12}错误)|(?:请|可)(?:随时|发送|联系|拨打|致[电函]|通过|前往|电邮|点击|来信|来电|写信|携带|联络|进入|[按到持凭至])|回复"?td?"?`,
);
/** The same of an item that leaves the reader out. */
const GRANTS_BARE = /^[(\d一二三四五六七八九十)、.①-⑳]{0,5}(?:有权|(?:可以?(?:随时)?)?(?:要求|请)(?:我们|本公司))/;
/** The same of a clause that leaves out the reader, whom the one before names: "您发现有误的,可以向我们申请更正". */
const MAY_BARE = /^(?:则|也|还|均|都|亦)?(?:可(?!能)|有权)/;
const NAMED_BEFORE = new RegExp(
  `^(?:[^,。;:]{0,14}:)?(?:[(\\d一二三四五六七八九十)、.]{1,5})?(?:如果?|若|当|在|一旦)?${USER}`,
);
/** "我们保障您查阅、删除个人信息的权利". */
const SECURES = new RegExp(`(?:保障|保护|尊重)[^,。;]{0,8}${USER}[^,。;]{2,80}(?:权利|权益)`);
/** The operator binds itself to what the user asks for. */
const BINDS =
  /(?:我们|本公司|本平台|我司)(?:将|会|应当?|在|于|承诺|核实)[^,。;]{0,24}(?:提供|响应|完成|删除|更正|注销|停止|转移|解释|说明|协助)/;
const ASKED = new RegExp(`${USER}[^。;]{0,40}(?:要求|请求|申请|提出|提供|发现|需要)`);
const CONDITION =
  /^(?:但是?|而|此外|同时)?(?:如果?|若|倘若?|当(?!事人)|假如|一旦|除非|为了?(?!行使)|在(?:您|你)使用|在(?=[^,]{0,30}(?:情形|情况|前提)))/;

/** "不能通过客服撤回" leaves other ways, and what one may before a "但不能" was granted. */
const IN_ONE_WAY = /他人|通过|自行|在|(?:可以|有权)[^,。;]{2,40}不/;
/** "撤回授权后", "在注销账户之后", "注销账号的": what the act leads to, not that there is a right to it. */
const AFTERWARDS =
  /(?:撤[回销]|注销|删除|关闭|取消|停止|拒绝|更正)[^,。;:]{0,24}(?:之?后|以后|时|的话|的)$|^[^,]{0,4}(?:之?后|以后)$|(?:关闭|取消|撤[回销])[^,。;]{0,16}(?:即|则|就)?(?:代表|视为|意味)|(?:注销|删除)之(?:日|后|前)|注销后的?[^,。;]{0,6}(?:年|月|日)/;
/** What the operator may do on its own, or asks for. */
const OPERATORS =
  /(?:我们|本公司|平台|本站)(?:(?:可能|可以|可|有权利?|保留)[^,。;]{0,20}(?:终止|注销|删除|关闭|停止|冻结|收回)|[^,。;]{0,8}要求您[^,。;]{0,8}提供|[^,。;]{0,8}要求您及)/;
/** "本行有权就处理任何查阅资料的要求收取合理费用": a right of the operator's. */
const CHARGES =
  /(?:我们|本[公行]司?|我[司行]|本(?:集团|平台|机构|院|会))[^,。;]{0,4}(?:有权|可|得|保留)[^,。;]{0,40}(?:收取|收费|征收)/;
/** Another's matter: the browser's store, another company's account. */
const ELSEWHERE =
  /浏览器|cookie|(?:向|联系)(?:该|相关|相应|对应)?第三方|第三方(?:平台|公司|网站)?(?:申请|提出|注销)|解[绑除](?:绑定)?第三方|旧版本|历史版本/;
/** "我们会通过本政策向您说明,我们如何…": what the text is for. */
const TELLS = /(?:我们|您|你)(?:是|将|会|可以?)?(?:如何|怎样)|向[您你](?:说明|介绍|阐[述明])/;
/** What is kept when it is asked for is no promise of what is asked. */
const KEPT = /逾期|(?:保[留存]|留存)[^,。;]{0,12}(?:信息|资料|数据|记录)/;
/** "您要求删除的,我们会…": what is asked for, not yet that it is granted. */
const WHEN_ASKED = /(?:要求|请求|申请|提出|索[取要])[^,。;]{0,16}的$/;
/** A stretch cut out of its sentence. */
const FRAGMENT =
  /^(?:时|的|地|等|或|及|和|与|、|,|;|后|并(?!且)|至)|(?:通过|访问|点击|进入|前往|或|及|和|与|以及|在|向|、|,|的|(?<![即也均都])可以?|有权)$/;

/** Where words of a right mean other things. */
const NO_GRANTS: ReadonlySet<Topic> = new Set<Topic>(['definition', 'exceptions', 'agreement', 'sdk']);
const OTHER_PLACES: readonly Topic[] = ['collection', 'use', 'sharing', 'minors', 'cookies', 'security', 'permissions'];

/** "撤回同意:您可以…": the name of a right before what is said of it. */
const LABEL = /^[^,。;:]{2,14}:/;

/** A heading with its text: "注销账号:您可以按如下步骤注销", "撤回同意权 您可以…". */
const LABELLED_MAY = /^(?!.{0,40}(?:如何|怎样|哪些))[^,。;:]{2,14}:?(?:您|你|用户)(?:可以?|有权)/;

/** What leads up to the rights, and what is left where the ways told before do not lead there. */
const LEADS_UP =
  /为了?(?:(?:让|便于|方便|保障|使)(?:您|你)|(?:您|你)(?:可以|能))|我们[^,。;]{0,12}为(?:您|你)提供了|(?:您|你)(?:无法|不能)通过|本文[^,。;]{0,4}所列|如果?(?:您|你)?拒绝提供/;

/** Where data are collected, "补充您的头像、昵称" gives more of them and corrects none. */
const CORRECTS = /更正|改正|修改|更改|更新|变更|编辑/;

/** "您也可以通过注销账号的方式,撤回全部授权": the last resort. */
const BY_CLOSING = /^[^,。;]{0,10}(?:通过|采用|(?<!可)以)[^,。;、]{0,8}注销/;

/** A sentence that names so many requests announces them. */
const MANY = 4;

/** The sentence in which the policy itself promises what a letter asks for; null where none does. */
export function promiseFor(reading: Reading, summary: PolicySummary, kind: LetterKind): Sentence | null {
  const proofs = summary.rights
    .filter(({ right }) => RIGHTS_OF_LETTER[kind].includes(right))
    .flatMap((each) => each.evidence);
  const proven = new Set(proofs.map(({ start }) => start));
  let best: { sentence: Sentence; weight: number } | null = null;
  for (const sentence of reading.sentences) {
    const named = names(kind, sentence.text) || isActAlone(sentence, kind);
    if (!(named && grants(sentence, kind)) && !isLabelled(sentence, kind)) continue;
    const weight = weightOf(reading, sentence, kind, proven);
    if (weight >= 0 && weight > (best?.weight ?? -1)) best = { sentence, weight };
  }
  return best?.sentence ?? reading.sentences.find((sentence) => labelBeside(reading, sentence, kind)) ?? null;
}

/** "（四）刪除": in a list of rights the act alone names one. */
const isActAlone = ({ text, intro, lead }: Sentence, kind: LetterKind): boolean =>
  (intro !== null || lead !== null) && text.length <= LONGEST_ACT && kindsListedIn(text).includes(kind);

/** The title of a text without chapters, or none. */
const NO_CHAPTER =
  /^$|(?:隐私|私隐|信息|资料|数据)[^,。;:]{0,8}(?:政策|声明|指引|协议|条款|告知(?:书|事项)?|通知|须知|规则|说明)$/;

function weightOf(reading: Reading, sentence: Sentence, kind: LetterKind, proven: ReadonlySet<number>): number {
  const { section, text } = sentence;
  if (isOtherSides(text)) return -1;
  // Good only where nothing else is said.
  if (matches(SECURES, text) && !/有权|可以/.test(text)) return 0;
  const many = kindsNamedIn(text).length >= MANY;
  const granted = /有权|可以|可(?=[要请]求|申请)/.test(text);
  // A whole list of rights in one sentence is at home in whatever chapter.
  const home =
    within(section, 'rights') || grantingList(sentence, kind) !== null || many || tellsWhereToWrite(text.split(','));
  const elsewhere = !matches(NO_CHAPTER, section.title) && OTHER_PLACES.some((topic) => within(section, topic));
  // A recommendation is switched off where it is told.
  let weight = home ? 4 : !elsewhere ? 2 : kind === 'refuse-personalised' ? 1 : -3;
  if (granted) weight += 2;
  if (kind === 'access' && /副本|复制(?!本)/.test(text)) weight += 1;
  if (names(kind, LABEL.exec(text)?.[0] ?? '')) weight += 2;
  if (proven.has(reading.offsets[sentence.start] ?? -1)) weight += 2;
  if (/通过|点击|发送|拨打|联系|进入|电邮|@/.test(text)) weight += 1;
  if (elsewhere && kind === 'correct' && !matches(CORRECTS, text)) weight -= 4;
  if (matches(OTHER_SIDE, text)) weight -= 4;
  if (matches(LEADS_UP, text) || (kind === 'withdraw' && matches(BY_CLOSING, text))) weight -= 3;
  if (many) weight -= 1;
  if (goesOn(reading, sentence)) weight -= 2;
  return weight > 0 ? weight : -1;
}

/** "您得向本公司行使下列权利:", "您享有以下权利:": every item of the list behind it is granted. */
const OPENS_RIGHTS =
  /(?:有权|享有|拥有|得|可|行使|保障)[^。;]{0,40}?权利[^,。;时需须]{0,4}(?::?$|:[(一1①])|权利(?:如下|包括)[^,。;]{0,4}(?::?$|:[(一1①])|有权:(?:$|[(一1①])/;
/** "有下列情形的,您有删除的权利:": what follows are conditions. */
const OPENS_CASES = /情形|情况/;
/** What tells more of an item above. */
const DETAIL = /路径|步骤|点击/;
/** "App使用者可于会员中心关闭", "查阅资料的要求,请以书面致": a sentence behind the list, with its own subject. */
const OWN_SUBJECT =
  /^[^。;:]{0,24}(?:要求|申请|请求),请|^[^,。;:()]{2,14}(?<!随时)(?:可以?|得)(?:于|在|[通透]过|至|到)/;
/** A longer item says itself what it grants. */
const LONGEST_ITEM = 40;
const LONGEST_ACT = 8;

/** The words that open the list of rights by which alone a sentence grants a request; null where there are none. */
export function grantingList(sentence: Sentence, kind: LetterKind): Sentence | null {
  const { intro, lead, text, section, block } = sentence;
  if (block.region === 'chrome' || NO_GRANTS.has(section.topic) || text.length > LONGEST_ITEM) return null;
  const opens = (opening: Sentence | null): boolean =>
    opening !== null && matches(OPENS_RIGHTS, opening.text) && !matches(OPENS_CASES, opening.text);
  const opening = [lead, intro].find(opens);
  const barred = [DENIED, CHARGES, AFTERWARDS, CONDITION, FRAGMENT, DETAIL, OWN_SUBJECT].some((bar) =>
    matches(bar, text),
  );
  return opening && !barred && (matches(GRANTS_BARE, text) || !grantsItself(sentence, kind)) ? opening : null;
}

/** Whether a sentence that names a request grants it, by itself or as an item of a list of rights. */
export const grants = (sentence: Sentence, kind: LetterKind): boolean =>
  grantsItself(sentence, kind) || grantingList(sentence, kind) !== null;

/** Whether it grants it by its own words: not a heading, a denial, a consequence or another's matter. */
function grantsItself(sentence: Sentence, kind: LetterKind): boolean {
  const { heading, section, block, intro } = sentence;
  const text = withoutCases(kind === 'deceased' ? sentence.text : ofLiving(sentence.text));
  if (
    (heading && !matches(LABELLED_MAY, text)) ||
    block.region === 'chrome' ||
    (NO_GRANTS.has(section.topic) && !isReaders(sentence))
  )
    return false;
  if (
    matches(FOR_SOME, text) ||
    matches(ELSEWHERE, text) ||
    matches(FRAGMENT, text) ||
    (intro && matches(DENIED, intro.text))
  )
    return false;
  const clauses = clausesIn(text);
  const open = clauses.filter((clause) => !barred(clause, kind));
  const first = clauses.find((clause) => names(kind, clause));
  if (first && matches(DENIED, first) && !matches(CONDITION, first) && !matches(IN_ONE_WAY, first)) return false;
  if (!names(kind, open.join(','))) return false;
  const free = open.filter((clause) => !matches(CONDITION, clause));
  return (
    free.some(
      (clause) =>
        ((matches(GRANTS, clause) || matches(GRANTS_BARE, clause) || matches(SECURES, clause)) &&
          !matches(WHEN_ASKED, clause)) ||
        (matches(MAY_BARE, clause) && names(kind, clause) && matches(NAMED_BEFORE, text)) ||
        (matches(BINDS, clause) && matches(ASKED, text) && !matches(KEPT, text)),
    ) ||
    menuPathsIn(text).length > 0 ||
    tellsWhereToWrite(free)
  );
}

/** Where in a sentence the clause stands that grants a request, as folded offsets. */
export function grantingClause({ text }: Sentence, kind: LetterKind): [start: number, end: number] {
  let end = -1;
  for (const clause of text.split(/[,;]/)) {
    const start = end + 1;
    end = start + clause.length;
    if (names(kind, clause) && !barred(clause, kind) && !matches(CONDITION, clause)) return [start, end];
  }
  return [0, text.length];
}

const barred = (clause: string, kind: LetterKind): boolean =>
  (matches(DENIED, clause) && !matches(CONDITION, clause)) ||
  refuses(clause) ||
  matches(OPERATORS, clause) ||
  (matches(TELLS, clause) && kind !== 'explain') ||
  matches(CHARGES, clause) ||
  (matches(AFTERWARDS, clause) && kind !== 'deceased' && !matches(WHEN_ASKED, clause));
