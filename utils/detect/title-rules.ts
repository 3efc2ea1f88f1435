/** What a title or address says about a page. Both are often missing or wrong, so neither decides alone. */
export interface TitleRule {
  readonly id: string;
  readonly of: 'title' | 'url';
  readonly match: RegExp;
  readonly points: number;
  /** Names a document, so a line like it may stand for a title that says nothing. */
  readonly names: boolean;
}

export const TITLE_RULES: readonly TitleRule[] = [
  {
    id: 'title-policy',
    of: 'title',
    match: /(?:[隐隱]私|私[隐隱]|[个個]人(?:信息|[資资]料)|[儿兒]童)[^，。|]{0,12}(?:政策|[协協][议議]|[条條]款|[声聲]明|指引|[规規][则則]|告知)|privacy (?:policy|notice|statement)/i,
    points: 1.5,
    names: true,
  },
  {
    id: 'title-list',
    of: 'title',
    match: /(?:收集|共享|第三方|个人信息|SDK)[^，。|]{0,12}(?:清单|目录|列表)/i,
    points: 2.5,
    names: true,
  },
  {
    id: 'title-agreement',
    of: 'title',
    match: /(?:用[户戶]|服[务務]|使用|注[册冊]|[会會][员員]|[许許]可|[注註]销|充值|直播|平台)(?:服务)?(?:[协協][议議]|[条條]款|公约|守则|[规規][则則范])|免[责責][声聲]明/,
    points: -1.2,
    names: true,
  },
  { id: 'title-permission', of: 'title', match: /[权權]限/, points: -3, names: true },
  {
    id: 'title-history',
    of: 'title',
    match: /(?:更改|[变變]更|修[订訂]|更新|版本)[^，。|]{0,4}(?:[历歷]史|[记記][录錄]|[说說]明|日志)|[历歷]史版本/,
    points: -3.5,
    names: true,
  },
  {
    id: 'title-about',
    of: 'title',
    match: /如何|怎[么样麼樣]|哪些|是什么|的意[义義]|指南|教程|模板|[范範]本|解[读讀]|什么是|概述|自查|合规|[设設][置定]|常[见見][问問][题題]|FAQ|[帮幫]助|新[闻聞]|博客|草案|研究|cookie/i,
    points: -2,
    names: false,
  },
  {
    id: 'title-statute',
    of: 'title',
    match: /中华人民共和国|[条條]例|保[护護]法|管理办法|白皮书|国家标准|GB\/T/,
    points: -2,
    names: false,
  },
  { id: 'url-policy', of: 'url', match: /privacy|yinsi|%E9%9A%90%E7%A7%81/i, points: 0.6, names: false },
];
