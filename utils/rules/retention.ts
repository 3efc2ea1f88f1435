/** What tells a period of keeping data from the other durations of a policy. All patterns run on folded text. */
export interface RetentionRule {
  readonly id: string;
  /** What stands before the duration in its sentence, up to it; null where only what follows matters. */
  readonly before: RegExp | null;
  /** What follows the duration. */
  readonly after: RegExp | null;
  /** Clauses (of the whole sentence around the duration) that make it a limit for something else. */
  readonly unless: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** "6个月", "三年", "六(6)个月", "永久". Four digits are a calendar year, "14周岁" is an age, "3月5日" and "2030年1月" are dates, 工作日 a reply limit. */
export const DURATION =
  /(?<![0-9〇零一二三四五六七八九]{4}年)(?:(?<![0-9.,月])(?:[0-9]{1,3}|[0-9]{4}(?=天|日|个?小时))|(?<![第每月0-9一二三四五六七八九十百])[一二三四五六七八九十百两半壹贰叁肆伍陆柒捌玖拾]{1,4})(?:\((?:[0-9]{1,4}|[一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾]{1,4})\))?】?(?:个?月(?![0-9一二三四五六七八九十]{1,3}[日号])|个?(?:自然|公历|日历)[年月日]|个?年|天|个?小时|个?星期|周|日)(?![岁级龄度月])(?!转|围|边|期|到|密|刊|报|常|志|均)|(?<!不|不会|不得|非)永久(?=性?地?(?:保[存留管]|留存|存储|储存))/;

/** What a section of periods alone is called; every duration in it is one, if `UNDER_TITLE` allows. */
export const RETENTION_TITLE =
  /(?:存放|保[存留]|存储)(?:地点)?(?:与|和|及|、)(?:保存)?期限$|(?:保[存留管]|留存|存储|储存)(?:的)?(?:期[限间]?|时[间限长]|多久|多长时间|年限)$|(?:[放存留])(?:多久|多长时间)\??$|^\d{0,2}期限$|^(?:个人资料|资料)?(?:利用|使用|处理)之?(?:期间|期限)$|^(?:信息|资料|数据)?(?:会)?(?:保[存留]|放|存)(?:多久|多长时间)/;

/** The sentences that can give a period at all. */
export const RETENTION_CUES = [
  '保存',
  '保留',
  '留存',
  '存留',
  '存储',
  '储存',
  '保管',
  '存档',
  '删除',
  '删掉',
  '我们留',
  '最多留',
  '只留',
  '清除',
  '清理',
  '销毁',
  '持有',
  '覆盖',
  '有效期',
  '失效',
  '过期',
  '最低期限',
  '最短期限',
  '之期间',
  '利用期间',
  '期间:',
  '期限:',
  '不少于',
];

/** Limits that are not about how long data is kept: replies, notices, second thoughts, ages, requests. */
const OTHER_LIMIT =
  /犹豫|冷静期|反悔|后悔|提前|期[限间](?:届满|到期|[之以]?[前后])|超[出过][^,。;]{0,12}期|答复|回复|响应|反馈|通知您|告知您|公示|处理完|请求|诉求|(?:未满|不满|年满)|有效身份|(?:收到|核实|验证)[^,。;]{0,16}(?:之日起)?$/;

/** Under a title of periods: "会员账户:最后一次活动后24个月". */
export const UNDER_TITLE: RetentionRule = {
  id: 'retention/under-its-title',
  before: /(?:[:后]|起|为|的|至少|[及和或]|超过|,|^|资料|信息|数据|记录|日志|轨迹|留)$/,
  after: /^(?:[,。;)、及和或]|以?内|之?后|止|为止|$)/,
  unless: new RegExp(`${OTHER_LIMIT.source}|申请|联系|提交|[您你][^,。;]{0,4}要求`),
  hits: ['订单资料3年,聊天记录6个月', '会员账户:最后一次活动后24个月', '会计法要求的7年', '在校期间及毕业后一年'],
  misses: ['我们会在30天前通知您', '收到请求后15天内', '每7天检查一次'],
};

export const RETENTION_RULES: readonly RetentionRule[] = [
  {
    id: 'retention/kept-for',
    before:
      /(?:保[存留管]|留存|存留|存储|储存|存档|封存|归档|最[低短]期限|存放|(?:信息|资料|数据)的?(?:期限|持有)|持有(?:您|你|阁下)的)[^。;]{0,60}$|(?:日志|记录|档案|凭证|录像)(?:不少于|不低于|至少)$/,
    after: null,
    unless: OTHER_LIMIT,
    hits: [
      '日志的保存期限不少于6个月',
      '订单资料自交易完成之日起至少保留三年',
      '我们将您的资料保存至账号注销后的一个月',
      '问卷留存六(6)个月',
      '存储期限:日志不少于6个月、订单不少于三年',
      '操作记录保存1095天',
      '财务凭证保管拾年',
      '我们持有阁下的资料不超过七年',
      '日志不少于六个月',
    ],
    misses: [
      '我们会保存您在360周转平台的操作记录',
      '注销申请提交后账号保留15天犹豫期',
      '我们会保存您的2021年账单',
      '我们会将您的资料保存至2030年1月1日',
      '我们会将您的资料保存至二〇三〇年一月一日',
      '我们会将您的资料保存至3月5日',
      '保存期限届满前三十日将提前通知您',
      '我们会保存未满14周岁儿童的信息',
    ],
  },
  {
    id: 'retention/kept-after',
    before: null,
    after: /^\)?(?:性?地?)(?:或[^。;,]{0,24}(?:时间|期限)(?:范围)?)?(?:以?内|后)?(?:继续)?(?:保[存留]|留存|存储)/,
    unless: OTHER_LIMIT,
    hits: [
      '注销后6个月内继续保存您的资料',
      '会在半年或活动规定的时间范围内继续保留您的信息',
      '我们在一年内保存您的记录',
      '我们仅在必要的期限内(不少于6个月)保留您的信息',
      '接通电话的录音将被永久保留',
    ],
    misses: ['注销申请后15天内反悔可以保留账号', '我们不会永久保存您的信息'],
  },
  {
    id: 'retention/left',
    before: /(?:我们|只|最多|至多)(?:会|只|最多|至多)?留$/,
    after: /^(?:$|[,。;)、])/,
    unless: OTHER_LIMIT,
    hits: ['单子我们留一年,方便返修', '录音最多留90天'],
    misses: ['我们留意三天内的来信', '给我们留三天时间'],
  },
  {
    id: 'retention/used-for',
    before: /(?:(?:利用|使用|处理)(?:之|的)?期[间限]|^(?:[(]?[一二三四五\d][)、.])?(?:期间|期限):)[^。;]{0,60}$/,
    after: /^(?:止|内|为止|$)/,
    unless: /提前|答复|回复/,
    hits: [
      '利用之期间:自注册日起至您申请删除账号后五年止',
      '(一)期间:会员关系终止后五年',
      '期间:会员关系存续期间,及终止后五年',
    ],
    misses: ['使用期间如有问题,三日内答复', '活动期间:三日内'],
  },
  {
    id: 'retention/deleted-after',
    before: null,
    after: /^(?:以?内|之?后|(?=[删清销]))[^。;,]{0,16}(?:删[除完掉]|清[除理空]|销毁|匿名化|覆盖)/,
    unless: new RegExp(`${OTHER_LIMIT.source}|要求|申请|超[出过]|届满|联系|有权`),
    hits: [
      '这些cookie会在一个月内删除',
      '缓存于7天后自动清除',
      '用户注销的6个月后随之删除',
      '监控录像于30天后自动覆盖',
      '答题卡会在六个月后销毁',
      '照片修完30天内删掉',
      '毕业离校满两年删除',
    ],
    misses: [
      '收到您的请求后15天内删除您的信息',
      '超出保存期限后15天内删除',
      '您申请后三天内删除资料',
      '您有权删除个人信息,我们将在15天内完成删除',
    ],
  },
  {
    id: 'retention/cookie-expires',
    before: /(?:cookies?|曲奇)[^。;]{0,40}(?:有效期|失效|过期|期限)[^。;]{0,12}$/,
    after: null,
    unless: OTHER_LIMIT,
    hits: ['cookie的有效期为30天', '登录cookies的有效期最长两年'],
    misses: ['验证码有效期为5天', 'cookie会在您提前30天退出时失效'],
  },
  {
    id: 'retention/cookie-expires-after',
    before: /(?:cookies?|曲奇)[^。;]{0,40}$/,
    after: /^(?:以?内|之?后)?(?:会|将)?(?:自动)?(?:失效|过期)/,
    unless: OTHER_LIMIT,
    hits: ['这些cookie在30天后过期'],
    misses: ['优惠券30天后过期'],
  },
];
