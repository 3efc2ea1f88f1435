import type { Evidence, PolicySummary, Source } from '../policy/summary.ts';
import { JURISDICTIONS, type Jurisdiction } from './ids.ts';

interface Sign {
  readonly jurisdiction: Jurisdiction;
  readonly match: RegExp;
  /** A statute's name settles it; words that one region prefers only lean. */
  readonly weight: number;
}

/** Words that one region's policies use and the others' do not. Mainland texts are also found in Traditional script. */
const SIGNS: readonly Sign[] = [
  { jurisdiction: 'cn', match: /中[华華]人民共和[国國]|[个個]人信息保[护護]法|网信办|網信辦/, weight: 5 },
  { jurisdiction: 'cn', match: /[个個]人信息|短信|[账賬][号號]|手机号|手機號/, weight: 1 },
  { jurisdiction: 'hk', match: /個人資料[（(]私隱[）)]條例|私隱條例|私隱專員|香港特別行政區|保障資料/, weight: 5 },
  { jurisdiction: 'hk', match: /私隱|資料使用者|資料當事人|電郵地址|流動電話|網絡|查閱資料要求/, weight: 1 },
  { jurisdiction: 'tw', match: /個人資料保護法|個資法|中華民國|特定目的/, weight: 5 },
  { jurisdiction: 'tw', match: /蒐集|當事人|個資|隱私權|網路|使用者|電子郵件|帳號/, weight: 1 },
];

/** Where the site is registered tells as much as a statute. */
const DOMAINS: readonly [RegExp, Jurisdiction][] = [
  [/\.hk(?:[:/]|$)/, 'hk'],
  [/\.tw(?:[:/]|$)/, 'tw'],
  [/\.cn(?:[:/]|$)/, 'cn'],
];
const DOMAIN_WEIGHT = 5;

/** The statutes of each place by name, wherever in the text they stand. Macau's act has the name of Taiwan's. */
const NAMED: Readonly<Record<Jurisdiction, RegExp>> = {
  cn: /[个個]人信息保[护護]法/g,
  hk: /[個个]人[資资]料\s{0,2}[（(]\s{0,2}(?:私[隱隐]|[隱隐]私)\s{0,2}[）)]\s{0,2}[條条]例|\bCap\.?\s?486\b|第\s?486\s?章|\bPDPO\b/gi,
  tw: /[個个]人[資资]料保[護护]法|[個个][資资]法/g,
};
const IN_TAIWAN = /中[華华]民[國国]|[臺台][灣湾]|[個个][資资]法/;
const IN_MACAU = /澳[門门]/;
const OF_THE_MAINLAND = /人民共和[國国]個人資料保護法/;

/**
 * Whose statute a policy names anywhere in its text, or null where it names none. Of several the one that it names most
 * counts; where the site is registered speaks as loud as two mentions, and Simplified script for the mainland.
 */
export function statuteNamedIn(text: string, language: Source['language'], url: string | null): Jurisdiction | null {
  const count = (place: Jurisdiction): number => text.match(NAMED[place])?.length ?? 0;
  const taiwan = IN_TAIWAN.test(text) || (language === 'zh-Hant' && !IN_MACAU.test(text));
  const mentions = { cn: count('cn'), hk: count('hk'), tw: taiwan && !OF_THE_MAINLAND.test(text) ? count('tw') : 0 };
  const named = JURISDICTIONS.filter((place) => mentions[place] > 0);
  if (language === 'zh-Hans' && mentions.cn > 0) return 'cn';
  const home = placeOfHost(url);
  const weight = (place: Jurisdiction): number => mentions[place] + (place === home ? 2 : 0);
  return named.toSorted((a, b) => weight(b) - weight(a))[0] ?? null;
}

const placeOfHost = (url: string | null): Jurisdiction | null => {
  const host = URL.parse(url ?? '')?.host ?? '';
  return DOMAINS.find(([match]) => match.test(host))?.[1] ?? null;
};

/**
 * Whose law a policy most likely stands under where it names no statute, by its own words (its quotations, names and
 * address); a proposal that the reader may overrule. Simplified script is the mainland's unless a statute of Hong Kong or
 * Taiwan is named.
 */
export function jurisdictionOf(summary: PolicySummary): Jurisdiction {
  const scores: Record<Jurisdiction, number> = { cn: 0, hk: 0, tw: 0 };
  if (summary.source.language === 'zh-Hans') scores.cn += 4;
  for (const text of textsOf(summary))
    for (const { jurisdiction, match, weight } of SIGNS) if (match.test(text)) scores[jurisdiction] += weight;
  const home = placeOfHost(summary.source.url);
  if (home) scores[home] += DOMAIN_WEIGHT;
  if (scores.hk > scores.cn && scores.hk >= scores.tw) return 'hk';
  return scores.tw > scores.cn ? 'tw' : summary.source.language === 'zh-Hant' && scores.cn === 0 ? 'tw' : 'cn';
}

function textsOf({ source, policy, headEvidence, ...claims }: PolicySummary): Set<string> {
  const lists = [claims.collected, claims.permissions, claims.recipients, claims.rights, claims.contacts];
  const more = [claims.retention, claims.flags, claims.disclosures, claims.responseTime ? [claims.responseTime] : []];
  const evidence: Evidence[] = [...lists, ...more, [claims.storage]].flatMap((list) =>
    list.flatMap((claim) => claim.evidence),
  );
  const head = Object.values(headEvidence).flat();
  return new Set([
    source.title,
    policy.operator ?? '',
    policy.product ?? '',
    ...[...evidence, ...head].map(({ quote }) => quote),
  ]);
}
