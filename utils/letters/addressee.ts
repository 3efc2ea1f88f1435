import { isOtherMatter } from '../analysis/other-matter.ts';
import { isForChildren } from '../analysis/requests/for-children.ts';
import { isOfOneThing } from '../analysis/requests/one-thing.ts';
import { OTHER_SIDE } from '../analysis/requests/other-side.ts';
import { rightRowOf } from '../analysis/requests/rights-tables.ts';
import { kindsAskedIn, kindsNamedIn } from '../analysis/requests/speaks-of.ts';
import { isAboutRights } from '../analysis/requests/ties.ts';
import type { LetterKind } from '../policy/letter-kinds.ts';
import type { Contact, PolicySummary } from '../policy/summary.ts';
import { matches } from '../text/pattern.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { within } from '../text/section.ts';
import { addressIn } from './mail.ts';
import { STOPS_IT } from './opt-out-topics.ts';

interface Address {
  readonly mail: string;
  /** As it stands in the folded text. */
  readonly folded: string;
  readonly weight: number;
  /** It is a desk's for other matters: written to only where the policy itself sends such requests there. */
  readonly desk: boolean;
  /** Such a desk that answers readers at least: written to where there is no other address. */
  readonly last: boolean;
  /** Nothing in the text, but at most its name, makes it such a desk: written to where it is the only address. */
  readonly sole: boolean;
  /** It is only told to guardians, readers elsewhere, companies, shops or about others' content. */
  readonly forOthers: boolean;
  /** The one request that it is only told for: written to about others where no address is told for all. */
  readonly only: LetterKind | null;
  /** It is only told to who wants no more advertising, or called so. */
  readonly stops: boolean;
}

/** A desk for other matters, told by the words before the address or by its own name. */
const OTHER_DESK =
  /商务|商业合作|合作|招聘|应聘|求职|简历|人事|媒体|公关|市场|加盟|招商|投资|投稿|采购|供应商|广告投放|版权|侵权|知识产权|运维|技术支持:?$|[一-鿿](?<!信息|资料|数据|个资|隐私|私隐|[、及与和或])(?:查[询阅]|更正|删除|变更|预[约订])(?:邮箱|电邮)?:$/;
const OTHER_NAME =
  /^(?:\w{0,16}banquan|bd|hr|pr|jobs?|careers?|talents?|zhaopin|recruit\w{0,5}|media|press|business|marketing|sales|invest\w{0,6}|ir|ads?|cooperation|hezuo|shangwu|copyright)\d{0,3}@/;
/** The box that stops what is sent serves that request, and no other. */
const STOPS_NAME = /^(?:opt-?out|unsub\w{0,10}|tuiding|stop)\d{0,3}@/;
const PRIVACY_NAME = /^(?:privacy|dpo|yinsi|geren|gexin|pi|pipl|personal)/;
const PRIVACY_WORDS = /隐私|私隐|个人信息|个人资料|个资|保护负责人|保障资料|(?:数据|信息|资料)保护|权利/;

/** Requests with an address of their own ("注销账号请发邮件至…") that is no other's. */
const SINGLE: ReadonlySet<string> = new Set<LetterKind>(['close-account', 'refuse-personalised']);

/** "投诉、建议、个人信息相关(包括注销)问题": one request among all there may be. */
const ANY_MATTER = /投诉|建议|意见|疑问|信息相关/;

/** Desks that answer others than readers about their own use: they are written to in no case. */
const NOT_READERS =
  /举报|违法和?不良|违规内容|侵[权犯害]|知识产权|著作权|版权|权利人|商家|商户|供应商|入驻|加盟|漏洞|监护人|儿童|未成年|孩子|封[禁停]|[抽中领]奖/;

/** Whom a sentence sends to its address, if not every reader; */
const OTHERS =
  /监护人|家长|(?:儿童|孩子|未成年人)[^,。;]{0,8}(?:信息|资料)|(?:企业|公司|机构|店铺|子)[账帐][号户]|商家|商户|店铺|(?:他人|其他用户|内容|作品)[^,。;]{0,12}侵[犯害]/;
/** readers at another place than the operator's, by the script of its policy, or whoever represents it there; */
const ELSEWHERE: Readonly<Record<'zh-Hans' | 'zh-Hant', RegExp>> = {
  'zh-Hans': elsewhere('香港|澳门|台湾'),
  'zh-Hant': elsewhere('(?:中国)?(?:大陆|内地)'),
};
function elsewhere(near: string): RegExp {
  const place = `(?:欧盟|欧洲|英国|美国|加州|加利福尼亚|新加坡|日本|韩国|海外|境外|(?:大陆|内地|境内|中国)以外|${near})`;
  return new RegExp(
    `(?:您|你|阁下|用户)[^,。;]{0,8}(?:位于|居住[在于]|身处|来自|在|是|为|属)(?:中国)?${place}|${place}(?:经济区|地区|境内|以外)?的?(?:用户|居民|人士|会员|客户|代表)|适用于${place}|其[他它余](?:国家|地区|司法辖区){1,2}的?(?:用户|居民|客户)|gdpr|ccpa`,
  );
}
/** beside whom the reader is named too. */
const READER_TOO = /(?:您|你|用户)(?:本人)?(?:和|或|及|以及|、)[^,。;]{0,6}(?:监护人|家长)/;

/** Who exercises a right is sent to the address, not only told it. */
const SUPPLIER = /sdk|第三方|合作(?:方|伙伴)|供应商|服务商|接收方/;
const OURS = /我们|本公司|我司|您|你|权利/;
const ASKS = /行使|请求|要求|申请|权利/;

const isToStop = ({ text }: Sentence): boolean => text.split(/[,;]/).some((clause) => matches(STOPS_IT, clause));

/** Who has a question is sent to an address, which needs not be the one for requests. */
const QUESTIONS = /疑问|问题|疑[惑义]|咨询|意见|建议/;

/** A desk for children's data answers nobody else, whatever it is called. */
const CHILDRENS =
  /(?<![、和及与或])(?:儿童|未成年人?|孩子)(?:(?![、和及与或,;])[^。]){0,12}(?:专[员线]|负责人|邮[箱件]|电邮)[^,。;]{0,8}$/;

/** How far before an address the words may stand that tell whose it is. */
const REACH = 24;
/** Sentences behind a promise that may still tell where to turn. */
const BEHIND = 3;

/**
 * Finds where the policy wants a request sent: the address in the sentences about that request, else the one for
 * privacy, else the operator's own; another desk's only where such requests are to go there, never an authority's.
 */
export function addresseeFinder(
  reading: Reading,
  { contacts, source }: PolicySummary,
): (kind: LetterKind, ...sentences: readonly (Sentence | null)[]) => string | null {
  const all = contacts
    .flatMap((contact) => addressOf(reading, source.language, contact) ?? [])
    .toSorted((a, b) => b.weight - a.weight);
  const ordinary = all.filter(({ forOthers }) => !forOthers);
  const stops = ordinary.find((each) => each.stops);
  const others = ordinary.filter((each) => each !== stops);
  const known = others.some(({ desk }) => !desk) ? others : ordinary.some(({ desk }) => !desk) ? ordinary : all;
  const sole = known.length === 1 && known[0]?.sole ? known[0] : null;
  const inText = (text: string, desk: boolean): string | null =>
    known.find((each) => each.desk === desk && placeOf(each.folded, text) >= 0)?.mail ?? null;
  const kindsOf = (sentence: Sentence): readonly LetterKind[] => {
    if (isOfOneThing(reading, sentence)) return [];
    const named = rightRowOf(reading, sentence)?.kinds ?? kindsAskedIn(upToOtherWay(sentence.text));
    return named.length > 0 ? named : kindsOfTitle(sentence);
  };
  const holding = reading.sentences.filter(({ text }) => known.some(({ folded }) => placeOf(folded, text) >= 0));
  return (kind, ...sentences) => {
    if (kind === 'refuse-personalised' && stops) return stops.mail;
    const about = holding.filter((sentence) => kindsOf(sentence).includes(kind));
    const inRow = about.flatMap((each) => (rightRowOf(reading, each) ? (inText(each.text, true) ?? []) : []))[0];
    if (inRow !== undefined) return inRow;
    const fewest = about.toSorted((a, b) => kindsOf(a).length - kindsOf(b).length);
    const alone = fewest.find((sentence) => kindsOf(sentence).length === 1);
    const near = sentences.flatMap((sentence) =>
      sentence && !isForQuestions(sentence) && !isBesides(sentence.text, kind)
        ? [sentence, ...following(reading, sentence, kind)]
        : [],
    );
    for (const { text } of [...(alone ? [alone] : []), ...near, ...fewest]) {
      const mail = inText(text, false);
      if (mail) return mail;
    }
    const named = about.map(({ text }) => inText(text, true)).find((mail) => mail !== null);
    const general = known.filter(({ desk }) => !desk);
    const fitting = general.find(({ only }) => only === null || only === kind) ?? general[0];
    return named ?? fitting?.mail ?? known.find(({ last }) => last)?.mail ?? sole?.mail ?? null;
  };
}

/** "可联系a@b.cn退订,或您可以选择关闭通知权限": what one does oneself is not asked for there. */
const OTHER_WAY = /[,;](?:或者?|也|同时)?(?:您|你)?(?:也|还|亦)?可以?(?:自行)?(?:选择)?(?:在|关闭|通过"|前往)/;
const upToOtherWay = (text: string): string => {
  const at = text.search(OTHER_WAY);
  return at > 0 && text.slice(0, at).includes('@') ? text.slice(0, at) : text;
};

/** Whether a request is named only in what one does oneself. */
const isBesides = (text: string, kind: LetterKind): boolean =>
  upToOtherWay(text) !== text && !kindsAskedIn(upToOtherWay(text)).includes(kind);

/** "选择不接收推广": what stands below a title that names one request is about that, but for "查询:…" as the last line. */
function kindsOfTitle({ section: { title }, text }: Sentence): readonly LetterKind[] {
  const kinds = kindsNamedIn(title);
  return kinds.length === 1 && !/^(?:查询|咨询|联[络系])[^,。;:]{0,6}:/.test(text) ? kinds : [];
}

/** "如有疑问,请发邮件至…,我们将在15日内回复": a desk for questions, whatever time it promises. */
const isForQuestions = ({ text }: Sentence): boolean =>
  matches(QUESTIONS, text) && !matches(ASKS, text) && kindsAskedIn(text).length === 0;

/** The sentences behind in the same paragraph, but for what they say of other requests alone or of other matters. */
function following({ sentences }: Reading, { index, block }: Sentence, kind: LetterKind): Sentence[] {
  const found: Sentence[] = [];
  for (const next of sentences.slice(index + 1, index + 1 + BEHIND)) {
    if (next.block !== block) break;
    const kinds = kindsAskedIn(next.text);
    if (!isOtherMatter(next) && !isForQuestions(next) && (kinds.length === 0 || kinds.includes(kind))) found.push(next);
  }
  return found;
}

/** A supplier's own address stands where it is told what it gets: "某某SDK，联系方式：…". */
const isOthers = ({ section, text }: Sentence): boolean =>
  (within(section, 'sdk') || within(section, 'sharing')) && matches(SUPPLIER, text) && !matches(OURS, text);

/** Where an address stands in a folded text, not as the end of a longer one ("cn-privacy@…"); -1 where it does not. */
function placeOf(address: string, text: string): number {
  let at = text.indexOf(address);
  while (at > 0 && /[.+_-]/.test(text.charAt(at - 1))) at = text.indexOf(address, at + 1);
  return at;
}

/** A mail address; null for an authority's, a supplier's and what is none. */
function addressOf(
  reading: Reading,
  language: PolicySummary['source']['language'],
  { kind, value, role }: Contact,
): Address | null {
  const mail = addressIn(value);
  if (kind !== 'email' || role === 'authority' || mail === null) return null;
  const folded = value.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const places = reading.sentences.filter((sentence) => placeOf(folded, sentence.text) >= 0);
  if (places.length > 0 && places.every(isOthers)) return null;
  const childrens = places.map(({ text }) => matches(CHILDRENS, text.slice(0, placeOf(folded, text))));
  const forChildren = isForChildren(reading);
  if (places.length > 0 && childrens.every(Boolean) && !forChildren) return null;
  const judged = places.map((sentence, i) => {
    const at = placeOf(folded, sentence.text);
    const before = sentence.text.slice(Math.max(0, at - REACH), at);
    const label = before.slice(before.search(/[^,;]{0,24}$/));
    const one = SINGLE.has(kindsNamedIn(sentence.text).join()) && places.length === 1;
    const forOne = one && !matches(ANY_MATTER, sentence.text);
    const labelled = matches(OTHER_DESK, label);
    const other = matches(OTHER_NAME, mail.toLowerCase()) || labelled;
    const about = isOtherMatter(sentence) || isOfOneThing(reading, sentence);
    const matter = !matches(PRIVACY_WORDS, label) && about && !(forChildren && childrens[i]);
    const served = matter && !matches(NOT_READERS, sentence.text);
    // What a row of a table of rights gives is its own right's.
    const row = rightRowOf(reading, sentence);
    return {
      desk: (row !== null && !row.others) || (!matches(PRIVACY_WORDS, label) && (forOne || other || matter)),
      last: (served || (row !== null && row.kinds.length > 0)) && !other,
      sole: !labelled && !matter && (row === null || row.kinds.length > 0),
      words: matches(PRIVACY_WORDS, sentence.text),
      label: matches(PRIVACY_WORDS, label),
      tied:
        isAboutRights(sentence) &&
        matches(ASKS, sentence.text) &&
        kindsAskedIn(sentence.text).length !== 1 &&
        !within(sentence.section, 'minors'),
    };
  });
  const weight =
    (judged.some(({ tied, desk }) => tied && !desk) ? 8 : 0) +
    (role === 'privacy-officer' ? 4 : 0) +
    (matches(PRIVACY_NAME, mail.toLowerCase()) ? 2 : 0) +
    (judged.some(({ label }) => label) ? 1 : 0) +
    (judged.some(({ words }) => words) ? 1 : 0);
  const desk = role !== 'privacy-officer' && judged.length > 0 && judged.every((place) => place.desk);
  const named = role === 'privacy-officer' || matches(PRIVACY_NAME, mail.toLowerCase());
  const forOthers =
    places.length > 0 &&
    places.every(
      ({ text }) =>
        matches(ELSEWHERE[language], text) ||
        (!named &&
          ((matches(OTHERS, text) && !matches(READER_TOO, text) && !forChildren) || matches(OTHER_SIDE, text))),
    );
  const told = places.map(({ text }) => (matches(ANY_MATTER, text) ? [] : kindsAskedIn(text)));
  const one = new Set(told.map((kinds) => (kinds.length === 1 && !named ? kinds[0] : undefined)));
  return {
    mail,
    folded,
    weight,
    desk,
    last: desk && judged.some(({ last }) => last),
    sole: judged.some(({ sole }) => sole),
    forOthers,
    only: (one.size === 1 && [...one][0]) || null,
    stops: matches(STOPS_NAME, mail.toLowerCase()) || (places.length > 0 && !named && places.every(isToStop)),
  };
}
