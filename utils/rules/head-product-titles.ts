import { CLOSE, KIND, NAME, NAME_WITHOUT_DASH, OPEN, POLICY, POLICY_CUES } from './product-names.ts';
import type { ProductRule } from './product-rule.ts';

/** The product named in the title of its policy. */
export const PRODUCT_TITLES: readonly ProductRule[] = [
  {
    id: 'product/title',
    title: true,
    cues: POLICY_CUES,
    match: new RegExp(
      `^(?:[《【#]|关于)*${OPEN}?(?<name>${NAME_WITHOUT_DASH}{2,24}?)${CLOSE}?》?(?:\\([a-z]{2,8}\\))?[-_]?的?《?${POLICY}`,
    ),
    weight: 5,
    hits: [
      ['云杉相册隐私政策', '云杉相册'],
      ['云杉相册《隐私政策》', '云杉相册'],
      ['"云杉相册"用户隐私协议', '云杉相册'],
      ['关于云杉相册的隐私声明', '云杉相册'],
      ['《云杉相册app》隐私政策', '云杉相册'],
      ['【云杉识字】儿童个人信息保护规则', '云杉识字'],
      ['云杉相册(app)隐私政策', '云杉相册'],
      ['云杉相册官网隐私政策', '云杉相册'],
      ['云杉相册软件许可及隐私政策', '云杉相册'],
      ['云杉相册v3.2隐私政策', '云杉相册'],
      ['隐私相册隐私政策', '隐私相册'],
    ],
    misses: ['用户服务协议', '隐私保护政策', '我们深知个人信息的重要性。'],
  },
  {
    id: 'product/quoted-in-title',
    title: true,
    cues: POLICY_CUES,
    match: new RegExp(`^${NAME}{0,16}${OPEN}(?<name>${NAME}{2,16})${CLOSE}(?:[\u4e00-\u9fff]{0,8}?${KIND})?${POLICY}`),
    weight: 5,
    hits: [
      ['某某市图书馆"云杉相册"app隐私政策', '云杉相册'],
      ['"云杉出行"网约车平台隐私政策', '云杉出行'],
    ],
    misses: ['请阅读"我们"的隐私政策'],
  },
  {
    id: 'product/work-in-title',
    title: true,
    cues: ['《'],
    match: new RegExp(
      `^《(?<name>${NAME}{2,20})》(?:手游|端游|页游|网络游戏|手机游戏|游戏|小程序|app|软件|平台|电子书|杂志|漫画)?的?${POLICY}`,
    ),
    weight: 5,
    hits: [
      ['《云杉纪元》手游隐私政策', '云杉纪元'],
      ['《云杉纪元》游戏隐私保护指引', '云杉纪元'],
    ],
    misses: ['《云杉相册隐私政策》', '《用户协议》和隐私政策的更新'],
  },
  {
    id: 'product/behind-title',
    title: true,
    cues: POLICY_CUES,
    match: new RegExp(
      `^(?:用户)?(?:隐私|个人信息)[^。;,:"》]{0,8}?(?:政策|协议|声明|条款|指引)[-_|—(]{1,2}(?<name>${NAME_WITHOUT_DASH}{2,20})\\)?$`,
    ),
    weight: 4,
    hits: [
      ['隐私政策-云杉相册', '云杉相册'],
      ['隐私政策(云杉相册)', '云杉相册'],
    ],
    misses: ['隐私政策-更新', '隐私政策', '隐私政策(更新)'],
  },
  {
    id: 'product/title-of-list',
    title: true,
    cues: ['sdk'],
    match: new RegExp(
      `^#*${OPEN}?(?<name>${NAME}{2,16}?)${CLOSE}?(?:接入|使用)?的?(?:第三方)sdk(?:目录|清单|列表|信息)`,
    ),
    weight: 3,
    hits: [['云杉相册第三方sdk目录', '云杉相册']],
    misses: ['第三方sdk目录'],
  },
];
