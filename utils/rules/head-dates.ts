/** What a date near the head or the foot of a policy says; `◎` stands for the date in the folded text around it. */
export interface DateRule {
  readonly id: string;
  readonly role: 'published' | 'updated' | 'effective';
  /** The rule holds for the last date of the text only. */
  readonly atEnd?: true;
  /** The rule holds in the first lines only. */
  readonly atHead?: true;
  readonly match: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** Between the word and the date: 日期, 时间, 为, a colon, brackets, another role ("发布/生效日期:"). */
const LABEL =
  '\\(?(?:日期?|时间|版本|年月)?(?:[/、和及与并&]|并且)?(?:发布|公布|更新|修订|修改|生效|实施)?(?:日期?|时间)?(?:date|on)?(?:\\(yyyy[^)]{0,8}\\))?[为是于:(【\\[]{0,3}(?:自|从)?◎';
/** Between the date and the word: "日起", "正式", another role ("日修订并生效"). */
const VERB =
  '◎[】)\\]]?(?:起|开始|进行|正式|最后|最新|最近|重新|,|即日|并|予以)*(?:(?:修订|修改|更新|发布|公布|颁布|制定)(?:[、和及与并,]{1,2}))*(?:正式|予以|开始)?';
/** Not "…◎生效日期:", which labels the next date. */
const NO_LABEL = '(?!日期?|时间|[于:](?:◎|$)|后|之日|前|内容|历史)';

export const DATE_RULES: readonly DateRule[] = [
  {
    id: 'date/updated-label',
    role: 'updated',
    match: new RegExp(
      `(?:更新|修订|修改|修正|变更|最后[修改更][改动新]|updated?|revised|modified)(?:[/、和及与并&])?(?:与)?${LABEL}|(?:(?:当前|本|最新)版本?(?:的)?|版本)(?:日期|时间)[为:]?◎|(?<![的件统d])版本:◎`,
    ),
    hits: [
      '更新日期:◎',
      '最后改动:◎',
      '最近更新和发布日期:◎',
      '最后修订于◎',
      '本政策更新并生效于:◎',
      'lastupdated:◎',
      '当前版本日期:◎',
      '版本日期:◎',
    ],
    misses: ['生效日期:◎', '发布日期:◎', '我们会不时更新本政策,以◎'],
  },
  {
    id: 'date/updated-verb',
    role: 'updated',
    match: new RegExp(`${VERB}(?:更新|修订|修改|修正)${NO_LABEL}`),
    hits: ['本政策于◎修订并生效', '◎更新', '◎最后修订'],
    misses: ['发布日期:◎更新日期:', '发布:◎更新:', '◎发布'],
  },
  {
    id: 'date/behind-title',
    role: 'updated',
    match: /(?:隐私|个人信息)[^◎。,;]{0,12}(?:政策|声明|协议|指引|条款)》?[_(]{1,2}◎版?(?:\)|$)|^\(◎版/,
    hits: ['某某公司用户隐私政策(◎)', '某某公司隐私政策(◎)引言', '隐私政策(◎版)', '(◎版,即日生效)'],
    misses: ['我们按照本隐私政策(◎公布)处理', '隐私政策将于◎'],
  },
  {
    id: 'date/under-title',
    role: 'updated',
    atHead: true,
    match: /^[(【]?◎[)】]?版?[)】]?$/,
    hits: ['◎', '(◎)', '◎版'],
    misses: ['更新日期:◎', '成立于◎'],
  },
  {
    id: 'date/signature',
    role: 'published',
    atEnd: true,
    match: /^[^,;:]{0,40}(?:公司|团队|中心|小组)[(]?◎[)]?$|^◎$/,
    hits: ['某某网络科技有限公司◎', '◎'],
    misses: ['更新日期:◎', '本公司于◎成立'],
  },
  {
    id: 'date/published-label',
    role: 'published',
    match: new RegExp(`(?:发布|公布|颁布|发表|制定|公示|公告|发行|published?)${LABEL}`),
    hits: ['发布日期:◎', '本版发布时间:◎', '更新和发布日期:◎', '版本发布/生效日期:◎', '发布于◎', '公告日期:◎'],
    misses: ['更新日期:◎', '发布公告,◎'],
  },
  {
    id: 'date/published-verb',
    role: 'published',
    match: new RegExp(`${VERB}(?:发布|公布|颁布)${NO_LABEL}`),
    hits: ['◎发布', '本政策于◎正式公布', '◎修改、公布并生效'],
    misses: ['◎发布日期:', '◎更新'],
  },
  {
    id: 'date/effective-label',
    role: 'effective',
    match: new RegExp(`(?:生效|实施|施行|启用|effective)${LABEL}`),
    hits: ['生效日期:◎', '生效时间【◎', '更新并生效于:◎', '修订与生效日期:◎', '发布/生效日期:◎', 'effectivedate:◎'],
    misses: ['更新日期:◎', '自更新之日起生效'],
  },
  {
    id: 'date/effective-verb',
    role: 'effective',
    match: new RegExp(`${VERB}(?:生效|施行|实施|起效|(?<=起)(?:执行|启用|管用|适用$))${NO_LABEL}|^\\(◎版?,即日起?生效`),
    hits: [
      '(◎版,即日生效)',
      '本协议从◎起适用',
      '于◎正式生效',
      '自◎起施行',
      '◎修改、公布并生效',
      '◎开始生效',
      '◎起启用',
    ],
    misses: ['更新日期:◎生效日期:', '◎更新', '◎起适用新的费率'],
  },
];

/** Dates of other documents: the former version, a law. Tested on what stands before the date and right behind it. */
export const OTHER_DATE =
  /(?:上一|历史|以往|前一|旧|原)版?本?[^◎]{0,8}◎|(?:法|条例|办法|规定|规范|标准|通知)》?(?![^◎]{0,8}最[后近新](?:更新|修[订改]))[^◎]{0,10}◎|◎[^,。]{0,8}(?:的《|[^,。]{0,10}(?:法|条例)》?$)/;

/** "本政策自更新之日起生效": the date of effect is that of the update (or publication). */
export const EFFECTIVE_ON_UPDATE = {
  id: 'date/effective-on-update',
  match:
    /(?:^|[,:"》])(?:本|该|此)?(?:隐私|用户|个人信息保护)?(?:权|保护)?(?:政策|声明|协议|条款|指引|说明)?》?(?:于|将?自)(?:更新|修订|发布|公布|颁布|公示|上述)之?日期?起?(?:即|正式|开始|立即)?(?:生效|施行|实施)/,
  hits: ['本声明自更新之日起生效', '本政策于发布之日起正式生效', '生效日期:自颁布之日起生效'],
  misses: ['变更后的条款自公布后7日生效', '本政策自您点击同意之日起生效'],
} as const;

/** A version number after its label; group `version`. Versions of systems and former versions are none. */
export const VERSION_RULE = {
  id: 'head/version',
  match:
    /(?:政策|声明|协议|指引)》?[_(【-]{1,2}(?<titled>v\d{1,2}(?:\.\d{1,3}){0,3})(?![\d.])|(?:版本号?|版本编号|文件编号|编号|version|ver\.|版次(?=:\d{1,2}$))(?:为|是)?[:】]?[【[(]?(?<version>v?\d{1,3}(?:\.\d{1,3}){1,3}|v\d{1,8}(?![\d.])|[a-z]{2,8}\d{4,10}|20\d\dv\d{1,3}|(?<=版次:)\d{1,2}$)(?![\d.]*[年月/-])/,
  unless:
    /(?:系统|安卓|android|ios|浏览器|客户端|软件|上一|历史|旧|以上|以下|低于|高于|sdk|应用|游戏\()的?版本|icp|备案|证|版本\d\.\d{1,2}[不未暂仅中]/,
  hits: [
    '某某用户隐私政策_v1.1',
    '版本号:【v1.0.09】',
    '版本:2.0',
    '版次:3',
    '版本号:v20230401',
    '版本号:fwyhn20231108',
    '当前版本:v1.0.10',
    '隐私权政策版本:2022v13',
  ],
  misses: [
    '您的ios系统版本为10.0及以上',
    '版本:2022年2月14日',
    '上一版本:1.2',
    '适用于android版本4.4',
    '应用版本2.1',
    '版本1.0不使用任何广告服务',
    '本游戏(版本号为1.0,以下简称',
  ],
} as const;
