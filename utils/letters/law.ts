import type { Source } from '../policy/summary.ts';
import { fold } from '../text/fold.ts';
import { allMatches, matches } from '../text/pattern.ts';
import { JURISDICTIONS, type Jurisdiction } from './ids.ts';

/** Places whose acts bear the same name in Chinese as the mainland's or Taiwan's. */
const ELSEWHERE =
  '(?:日本国?|韩国|大韩民国|新加坡|马来西亚|泰国|越南|印尼|印度尼西亚|菲律宾|印度|澳门|欧盟|英国|美国|加拿大|澳大利亚|澳洲|新西兰|俄罗斯|巴西|瑞士)';
/** "日本《个人信息保护法》", "韩国的个人信息保护法". */
const OF_ELSEWHERE = `${ELSEWHERE}[《"「]?的?[《"「]?`;

/** The statutes of each place by name, on folded text. Macau's and Taiwan's acts have one name. */
const STATUTE: Readonly<Record<Jurisdiction, RegExp>> = {
  cn: new RegExp(`(?<!台湾[《"]?|${OF_ELSEWHERE})个人信息保护法(?![》"」]?\\(appi)|人民共和国个人资料保护法`),
  hk: /个人资料\((?:私隐|隐私)\)条例|(?:cap\.?|第)486章?|\bpdpo\b/,
  tw: new RegExp(`(?<!${OF_ELSEWHERE}|\\d{4}年)个人资料保护法|个资法|台湾[《"]?个人信息保护法`),
  other: new RegExp(
    `gdpr|pdpa|ccpa|pipeda|nd-cp|lgpd|\\d{4}年(?:[隐私]私法|个人[资数][料据]保护法)|澳[大洲]利?亚?隐私原则|appi(?![a-z])|pipa(?![a-z])|通用数据保护条例|一般资料保护规[则范]|个人数据保护法|第?8/2005号法律|${OF_ELSEWHERE}个人(?:信息|情报|资料|数据)(?:的)?保护`,
  ),
};

/** "如您位于香港…", "台湾地区的用户": a clause for some readers, which tells nothing about the operator. */
export const FOR_SOME =
  /(?:如果?|若|当|倘若?|假如)[^,。;]{0,4}(?:您|你|阁下|用户)[^,。;]{0,8}(?:位于|居住|身处|在|来自|是|为|(?<![亲家])属)|(?:香港|澳门|台湾|欧盟|欧洲|欧洲经济区|英国|美国|加州|新加坡|日本|韩国|海外|境外|中国大陆|中国内地)(?:地区|境内|居民)?的?(?:用户|居民|人士|会员|客户|[分子]公司|办事处)|适用于(?:香港|台湾|欧盟|欧洲)/;

/** Where an operator is at home; what no statute tells. */
const AT_HOME: Readonly<Record<Jurisdiction, RegExp>> = {
  cn: /中华人民共和国|网络安全法|网信办|工信部|个人信息|短信|手机号|(?:省|自治区)[^,。;]{0,20}(?:公司|路|街)/,
  hk: /私隐专员|香港特别行政区|保障资料主任|地址[^。;]{0,8}香港|香港(?:岛|九龙|新界|中环|湾仔|铜锣湾|观塘)/,
  tw: /中华民国|台湾|台[北中南]市|高雄市|新北市|桃园市|个资|隐私权政策/,
  other: /澳门特别行政区|新加坡|gmbh|欧盟|英国|马来西亚/,
};
/** Where the operator itself says that it is: its form of company or its address. Words in any other sentence tell nothing. */
const SEATED = new RegExp(
  `株式会社|주식회사|私人有限公司|pte\\.?ltd|sdn\\.?bhd|pty\\.?ltd|gmbh|(?:ltd|inc|llc|公司)\\.?\\((?:注册[于在])?${ELSEWHERE}|地址[^。;]{0,8}${ELSEWHERE}|依?根?据${ELSEWHERE}法律(?:注册|成立|设立)`,
);

/** Where the site is registered. */
const HOSTS: readonly [RegExp, Jurisdiction][] = [
  [/\.hk(?:[:/]|$)/, 'hk'],
  [/\.tw(?:[:/]|$)/, 'tw'],
  [/\.cn(?:[:/]|$)/, 'cn'],
  [/\.(?:mo|sg|my|de|fr|uk|eu|jp|kr|us)(?:[:/]|$)/, 'other'],
];
/** A registered site speaks as loud as so many mentions of a statute. */
const HOST_WEIGHT = 2;
/** Nobody but a mainland operator speaks of these as its own law. */
const OF_THE_MAINLAND = /中华人民共和国|网络安全法|网信办|工信部/;
/** A company or a street there, whosever it is: enough for a text in Simplified script. */
const ON_THE_MAINLAND = /(?:省|自治区|北京|上海|天津|重庆|[\u4e00-\u9fff]市)[^,。;]{0,20}(?:公司|路|街|法院)/;
const MAINLANDS = [OF_THE_MAINLAND, ON_THE_MAINLAND];
const MAINLAND_SIGNS = [STATUTE.cn, ...MAINLANDS];
const ABROAD = new RegExp(`${ELSEWHERE}|香港|台湾`);
const IN_MACAU = /8\/2005号|澳门/;
const IN_TAIWAN = /台湾|中华民国|个资/;

/** The law that letters are written under. */
export interface Law {
  readonly law: Jurisdiction;
  /** The text tells it, and names no other act for some of its readers; else the reader is told to check it. */
  readonly lawIsSure: boolean;
}

/**
 * Whose law a policy stands under, as a proposal that the reader may overrule: the statute that it names for itself,
 * not in a clause for readers elsewhere; else the place of its operator. Hong Kong's and Taiwan's acts need a sign that
 * the operator is there. `other` where nothing tells, or a law that the project has not checked.
 */
export function lawOf(text: string, language: Source['language'], url: string | null): Law {
  const sentences = text.split('\n').flatMap((line) => fold(line).split(/[。;!?]/));
  const own = sentences.filter((sentence) => !matches(FOR_SOME, sentence)).join('。');
  const home = hostOf(url);
  const law = placeOf(own, language, home);
  const some = sentences.filter((sentence) => matches(FOR_SOME, sentence)).join('。');
  const forSome = JURISDICTIONS.some((place) => place !== law && matches(STATUTE[place], some));
  const told =
    law !== 'cn' || home === 'cn' || !matches(ABROAD, own) || MAINLAND_SIGNS.some((sign) => matches(sign, own));
  return { law, lawIsSure: told && !forSome };
}

function placeOf(own: string, language: Source['language'], home: Jurisdiction | null): Jurisdiction {
  const named = mentions(STATUTE, own);
  if (matches(IN_MACAU, own) && !matches(IN_TAIWAN, own)) {
    named.other += named.tw;
    named.tw = 0;
  }
  // What the operator keeps to besides the act of its own place ("亦遵守GDPR").
  else if (named.hk + named.tw > 0) named.other = 0;
  const abroad = matches(SEATED, own) && !MAINLANDS.some((sign) => matches(sign, own));
  if (abroad && (language === 'zh-Hans' || named.hk + named.tw === 0)) return 'other';
  if (named.cn > 0 && language === 'zh-Hans') return 'cn';
  const statute = strongest(named, home);
  if (statute && !(language === 'zh-Hans' && isMainlands(own, statute))) return statute;
  const place = strongest(mentions(AT_HOME, own), home);
  if (language !== 'zh-Hans') return place ?? home ?? 'other';
  if (place === 'hk' && home === 'hk') return 'hk';
  return 'cn';
}

/** A text in Simplified script that names another place's act in passing. */
const isMainlands = (own: string, statute: Jurisdiction): boolean =>
  (statute === 'tw' && !matches(IN_TAIWAN, own)) || (statute === 'other' && matches(OF_THE_MAINLAND, own));

type Counts = Record<Jurisdiction, number>;

const mentions = (signs: Readonly<Record<Jurisdiction, RegExp>>, text: string): Counts =>
  Object.fromEntries(JURISDICTIONS.map((place) => [place, allMatches(signs[place], text).length])) as Counts;

function strongest(counts: Counts, home: Jurisdiction | null): Jurisdiction | null {
  const weight = (place: Jurisdiction): number => counts[place] + (place === home ? HOST_WEIGHT : 0);
  const best = JURISDICTIONS.filter((place) => counts[place] > 0).toSorted((a, b) => weight(b) - weight(a))[0];
  return best ?? null;
}

const hostOf = (url: string | null): Jurisdiction | null => {
  const host = URL.parse(url ?? '')?.host ?? '';
  return HOSTS.find(([match]) => match.test(host))?.[1] ?? null;
};
