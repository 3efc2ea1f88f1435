import type { ClauseRule } from './clause-rule.ts';
import { ABROAD } from './export-words.ts';

/**
 * What one clause says about data leaving the country (PIPL art. 38–40):
 * - `denied`: it does not happen. - `asked-first`: not without consent, which is asked for should it become necessary.
 * - `if-needed`: a service that needs it is left open. - `excepted`: it happens under conditions. - `told`: it happens.
 * - `kept-abroad`: it lies there.
 */
export type Export = 'denied' | 'asked-first' | 'if-needed' | 'excepted' | 'told' | 'kept-abroad';

/** Lists of what a policy update or an incident notice will tell speak of export without saying anything about it. */
export const ELSEWHERE = ['changes', 'agreement'] as const;

/** Clauses by which data stay in the country but under conditions; they speak louder than the denial that they except from. */
export const EXPORT_EXCEPTIONS: readonly ClauseRule<Export>[] = [
  {
    id: 'export/none-but',
    value: 'excepted',
    cues: ['境外', '海外', '国外', '跨境', '出境'],
    match: new RegExp(
      `除了?(?!非|法律|另有|上述外|此)[^,。;]{2,24}(?:情[形况]|业务|功能|服务|场景)?(?:之|以)?外,[^,。;]{0,12}不(?:会|将)?[^,。;]{0,8}${ABROAD}`,
    ),
    unless: /同意|授权|法律|法规|监管/,
    outside: ELSEWHERE,
    hits: ['除2.2所列境外卡支付情形外,我们不向境外提供您的个人信息', '除跨境购物外,数据不会传输至境外'],
    misses: ['除法律另有规定外,我们不向境外提供', '除非取得您的同意,我们不会向境外提供'],
  },
  {
    id: 'export/in-china-except',
    value: 'excepted',
    cues: ['境内', '国内', '大陆'],
    match:
      /(?:境内|国内|大陆)[^。]{0,24}(?:(?:以下|下列|如下)(?:几种)?(?:情[形况]|场景)(?:除外|外)|除(?:以下|下列)[^,。]{0,12}外|部分场景)/,
    outside: ELSEWHERE,
    hits: [
      '个人信息存储在中国境内,以下情形除外',
      '资料存放于国内,但下列情况除外:',
      '数据存储在境内,部分场景需要传输至境外',
    ],
    misses: ['个人信息存储在中国境内', '以下情形无需征得您的同意'],
  },
  {
    // In a sentence of its own, behind where the data lies; under sharing and the like it excepts from another promise.
    id: 'export/except-below',
    value: 'excepted',
    cues: ['以下情形除外', '以下情况除外', '下列情形除外', '下列情况除外'],
    match: /^但?(?:以下|下列)情[形况]除外/,
    inside: ['storage', 'security', 'cross-border'],
    hits: ['以下情形除外:'],
    misses: ['我们不会转让您的信息,但以下情况除外'],
  },
  {
    id: 'export/when-conditions-met',
    value: 'excepted',
    cues: ['境外', '海外', '国外', '跨境'],
    match: new RegExp(
      `(?:以下|下列)(?:情[形况]|场景)[^。]{0,40}${ABROAD}|${ABROAD}的?(?:情[形况]|场景)(?:包括|如下|有)`,
    ),
    unless: /无需|不需|除外/,
    outside: ELSEWHERE,
    hits: ['以下情形下,我们会在履行法定义务后向境外实体提供您的个人信息', '需要传输至境外的场景包括:'],
    misses: ['以下情形会公开披露您的信息'],
  },
  {
    id: 'export/denied-except',
    value: 'excepted',
    cues: ['境外', '海外', '国外', '跨境', '出境'],
    match: new RegExp(
      `(?:不(?:会|将|予|得|对|向)?|没有|从不|并不|暂不|未)[^,。;]{0,24}(?:${ABROAD})[^。;]{0,24}[,(](?:除非|但)(?![^。;]{0,10}(?:同意|授权|许可|法律|法规|监管|另有|强制))[^。;]{2,50}(?:除外|例外|传输|传至|提供|出境|转移|发送|服务|功能|业务|产品)`,
    ),
    unless: /但(?:是)?(?:我们)?(?:也|仍|会|将|不)?(?:保证|采取|不会|不保证)/,
    outside: ELSEWHERE,
    hits: [
      '我们不会将您的信息传输至境外,除非您使用跨境购物功能',
      '我们不会向境外提供您的信息,但您使用海外代购服务的除外',
      '我们不会向境外提供数据,但您使用第三方账号登录时邮箱将传输至美国',
    ],
    misses: [
      '我们不会将您的信息传输至境外,除非获得您的单独同意',
      '我们不会向境外提供您的信息,但法律法规另有规定的除外',
      '我们不会将您的信息传输至境外,但我们会采取安全措施',
    ],
  },
];
