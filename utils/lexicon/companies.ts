import { buildMatcher, type Matcher } from '../text/matcher.ts';
import { ABROAD_AND_TRADES } from './companies-abroad-and-trades.ts';
import { FURTHER } from './companies-further.ts';
import { HONG_KONG_TAIWAN } from './companies-hong-kong-taiwan.ts';
import { HOUSEHOLDS } from './companies-households.ts';
import { SERVICES } from './companies-services.ts';
import { TECHNOLOGY } from './companies-technology.ts';
import type { Company } from './company.ts';

/** Every known recipient. Products stand before brands: of equal forms the first wins. */
export const COMPANIES: readonly Company[] = [
  ...SERVICES,
  ...TECHNOLOGY,
  ...ABROAD_AND_TRADES,
  ...HONG_KONG_TAIWAN,
  ...FURTHER,
  ...HOUSEHOLDS,
];

/** Longer words in which a known name means something else: buildings, ordinary words across a name. */
export const DECOYS: readonly string[] = [
  ...[
    '高德置地',
    '高德大厦',
    '腾讯大厦',
    '腾讯滨海',
    '百度大厦',
    '阿里中心',
    '京东大厦',
    '网易大厦',
    '联想大厦',
    '字节码',
    '中国移动大厦',
    '中国银行业',
    '中国银行保险',
  ],
  ...[
    '信鸽哨',
    '青云直上',
    '酷派系',
    '中兴通',
    '农行为',
    '建行为',
    '工行为',
    '交行为',
    '企业微信号',
    '芝麻信用分',
    '微信支付分',
    '中国邮政编码',
    '新浪潮',
    '荣耀感',
    '极光照',
    '苹果树',
    '豆瓣酱',
    '顺丰大厦',
    '小米粥',
    '天翼云盘',
    'touchid',
    'face id',
    'hmscore',
    'appleid账号',
    '谷歌广告id',
    'google广告',
    'googleadvertising',
    'google ad id',
    '苹果idfa',
  ],
  ...['个验证', '秒验证', '个数据', '同程度', '有道德', '有道理', '循环信', '金融云', '联网联'],
];

let matcher: Matcher<Company | null> | null = null;

/** Finds the known recipients of a text, and decoys as null; built at first use. */
export function companyMatcher(): Matcher<Company | null> {
  matcher ??= buildMatcher<Company | null>([
    ...DECOYS.map((form) => [form, null] as const),
    ...COMPANIES.flatMap((company) =>
      [company.name, ...company.forms, ...company.operators].map((form) => [form, company] as const),
    ),
  ]);
  return matcher;
}
