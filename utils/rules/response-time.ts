import { NUMERAL_CLASS } from '../text/numerals.ts';

/** A promise to answer within a limit; groups `n` (a numeral) and `unit`. All on folded text. */
export interface PromiseRule {
  readonly id: string;
  /** Folded literals, one of which is in whatever `match` matches. */
  readonly cues: readonly string[];
  readonly match: RegExp;
  /** Tested on the match and the words just before it. */
  readonly unless?: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

const LIMIT = `(?:[-~至到(【\\[])?(?<n>[${NUMERAL_CLASS}]{1,4})[)】\\]]?(?:\\([${NUMERAL_CLASS}]{1,4}\\))?个?(?<unit>工作日|工作天|工作(?=[之以]?内(?!容))|工日|营业日|交易日|自然日|日历日|天|日|小时|周|星期|月)[)】\\]]?`;
/** What makes a limit a limit; "或法律规定的期限" may stand between, and 内 gets typed 类. */
const INSIDE =
  '(?:或[^,。;]{0,16}?(?:期限|时间|时限))?(?:之|以|时间)?(?:[内前](?!容)|类(?=[^别型似推,。;]{0,8}?(?:回|答|反|处|响|给)))';
const ANSWERS =
  '回复|必回|答复|回覆|答覆|反馈|响应|回应|回信|回馈|回访|给出结果|准驳|回你|回您|处理|处置|解决|办理|办结|办妥|办好|给您办|给你办|帮您办|帮你办|搞定|弄好|弄完|联系您|联络您|与您联系|与您取得联系|通知到您|核查|审核|答案|解答|依从|为之';
const ANSWER = `(?:${ANSWERS.replace('回信', '回信(?!确认)')})`;
/** To take a request in, or to say that it has come, is not yet to answer it; "受理并答复" is. */
export const TAKEN_IN =
  /[内前](?:[^。;,]{0,8}受理(?!之?后|,?[并和及与且、])|[^。;,]{0,12}(?:确认|告知|通知|告诉)[^,。;]{0,12}(?:收[到悉]|受理))/;
const DONE_CUES = '完成|删除|清除|更正|修改|改好|注销|给予|作出|做出|协助您';
const DONE = DONE_CUES.replace('修改', '修改(?=您|完|好|[,.;。]|$)');
/** What is cleared away by itself or taken down is no answer. */
const OTHER_THING = '(?:(?!信息|资料|数据|[账帐][号户])[^,。;]){0,12}(?:文件|缓存|档案|照片|图片|录音|语音|违规|违法)';

/** Every limit has one of these. */
export const UNITS = ['日', '天', '小时', '周', '星期', '月', '工作'];

/** Limits that bind something else: keeping, cooling off, notice in advance, money, court. */
const OTHER_LIMITS =
  /[内前]会?被|冷静期|冷冻期|犹豫期|反悔|(?:取消|撤[回销])(?:[账帐][号户]的?)?(?:注销|申请)|公示期|保存|存储|保留|留存|储存|备[份用]|提前|[未不]登录|免登录|有效期|退款|到账|提现|发货|换货|发票|试用|协商|仲裁|诉讼|侵权|反通知|停止(?:为|向|提供)|匿名化|自动(?:删除|清除|注销)|生效|公告|续费|扣款|审计|评估|上报|报告|自[^,。;]{0,8}(?:注销|销户)(?:完成|成功)?之?[日后]/;

export const PROMISE_RULES: readonly PromiseRule[] = [
  {
    id: 'response-time/limit-then-answer',
    cues: ANSWERS.split('|'),
    match: new RegExp(`${LIMIT}${INSIDE}[^。;]{0,30}?${ANSWER}`),
    unless: OTHER_LIMITS,
    hits: [
      '我们将在十五个工作日内回复',
      '一般情况下,我们将在30天内予以答复',
      '核实身份后十五(15)天内答复您的请求',
      '我们承诺于【7】个工作日内处理您的诉求',
      '客服将在24小时内与您联系',
      '我们承诺在三十个工作内给予回复',
      '我们将在15个工作日或法律规定的期限内答复您的请求',
      '结果会在3工作日内以电话回访的方式告知',
      '将于10个工作日类回复您',
      '我们将在收到反馈后的【15个工作日】内答复',
      '我们会于收到要求后40日内依从',
      '本公司将于15日内准驳',
      '删除者,于三十日内为之',
      '想查想改请来电,两天之内给您办好',
      '写信过来,三天内给你办',
      '给我打电话,三天之内弄好',
      '我们将在15日内受理并处理您的请求',
    ],
    misses: [
      '我们将在3个工作日内受理您的申请,核实后尽快处理',
      '我们会在24小时内回信确认收悉',
      '两个工作日内告知您我们已收到请求,并尽快处理',
      '注销申请提交后有15天犹豫期,期内可处理',
      '我们将提前30日内公告并处理',
      '日志保留60日内备份处理',
    ],
  },
  {
    id: 'response-time/limit-then-work-done',
    cues: DONE_CUES.split('|'),
    match: new RegExp(`${LIMIT}${INSIDE}[^。;]{0,20}?(?:${DONE})(?!${OTHER_THING})`),
    unless: new RegExp(
      `${OTHER_LIMITS.source}|(?:转写|识别|上传|使用|传输|比对|播放|结束|发送|录制|离开|离职|到期|期满|退出)(?:完成|完毕|结束)?之?后[^,。;]{0,8}内[^,。;]{0,4}删除`,
    ),
    hits: [
      '我们收到请求后7个工作日内删除您的个人信息',
      '需要人工操作的,在15个工作日内完成',
      '我们会在5个工作日内修改完毕',
    ],
    misses: [
      '账户将在180天未登录后自动注销',
      '信息自注销之日起30日内删除',
      '超出保存期限后15天内删除',
      '语音在转写后24小时内删除',
      '我们将在7日内删除您上传的临时文件',
      '24小时内删除违规内容',
      '我们将在30日内修改本政策',
    ],
  },
  {
    id: 'response-time/answer-then-limit',
    cues: ['不超过', '不晚于', '不迟于', '期限', '时间', '时限', '时长', '时效', '需'],
    match: new RegExp(
      `${ANSWER}[^。;,]{0,14}?(?:不超过|不晚于|不迟于|(?:期限|时[间限长]|时效)(?:一般|通常|原则上)?(?:不超过|[为是在:])|需要?)(?:(?:自|从|在)?(?:您|我们)?(?:收到|提交|核实|验证)[^。;,]{0,20}?)?${LIMIT}`,
    ),
    unless: OTHER_LIMITS,
    hits: [
      '我们答复您的时间不超过十五个工作日',
      '响应时限为15天',
      '处理时间一般为3个工作日',
      '答复期限为收到您的申请之日起15天',
    ],
    misses: ['处理退款的时间不超过7天'],
  },
  {
    id: 'response-time/no-longer-than',
    cues: ['超过', '不晚于', '不迟于', '最迟', '最长', '最晚', '最多', '至多'],
    match: new RegExp(
      `(?:不会?超过|不[晚迟]于|最[迟长晚多]|至多)(?:不?会?超过|不[晚迟]于|于|在)?${LIMIT}[^。;,]{0,30}?(?:${ANSWER}|完成)`,
    ),
    unless: OTHER_LIMITS,
    hits: [
      '收到您的邮件后,不超过10个工作日受理并处理',
      '我们最晚不会超过十五日就您的诉求予以初步答复',
      '不迟于三十日完成删除',
    ],
    misses: ['日志的保留不超过60天后处理'],
  },
  {
    id: 'response-time/takes-until-answered',
    cues: ['需'],
    match: new RegExp(
      `(?:需要?|须)${LIMIT}(?:左右|以上)?(?:的?时间)?(?:才|方|来|后|以)?(?:能|可)?(?:进行|完成)?${ANSWER}`,
    ),
    unless: OTHER_LIMITS,
    hits: ['可能需要60日才能答复您的查阅请求', '我们需要15个工作日的时间处理您的请求', '通常需7日左右方可答复'],
    misses: ['退款一般需要7个工作日处理', '您需要15日前答复'],
  },
  {
    id: 'response-time/answer-on-day',
    cues: ['回复', '答复', '反馈', '响应', '回你', '回您'],
    match: new RegExp(
      `(?:(?:我们|客服|公司|平台)[^。;,]{0,6}(?:会|将)?(?:在|于)|(?:一般|通常)(?:会|将)?(?:在|于)?)${LIMIT}(?:左右|就|便)?(?:会)?(?:给您|对您|向您|予以)?(?:回[复您你]|答复|反馈|响应)`,
    ),
    unless: OTHER_LIMITS,
    hits: ['一般两个工作日回你', '我们会在15日回复您的访问请求', '我们将于7个工作日给您答复'],
    misses: ['每月15日回复汇总', '我们在5天处理完退款并反馈'],
  },
  {
    id: 'response-time/answered-within',
    cues: ['得到'],
    match: new RegExp(`(?:请求|要求|申请|意见|投诉)[^。;]{0,20}?${LIMIT}${INSIDE}得到`),
    unless: OTHER_LIMITS,
    hits: ['您的投诉将在十五天内得到响应'],
    misses: ['您的订单将在3天内得到配送'],
  },
];

/** A sentence with a limit of its own says nothing of the next one's. */
export const OWN_LIMIT = new RegExp(LIMIT);

/** The rule of a list of terms, whose items name the requests that they are for. */
export const LISTED = 'response-time/listed';
const LISTED_ACT = '(?:查[阅询]|访问|复制|更正|改正|补充|删除|注销|销户|撤[回销]|转移)';
/** The head of a column of terms, and such a term. */
export const TERMS_HEAD =
  /^(?!.{0,12}(?:保存|存储|保留|冷静)).{0,12}(?:处理|办理|响应|答复|回复|反馈|办结|完成)(?:的)?(?:时限|期限|时间|时效)|^(?:承诺)?时[限效]$/;
export const TERM_CELL = new RegExp(`^(?:不超过|最长|收到(?:申请|请求)后)?${LIMIT}(?:之|以)?内?$`);
const LISTED_OBJECT =
  '(?:(?:您的?)?(?:个人)?(?:信息|资料)|(?:会员|用户)?[账帐][号户]|(?:授权)?同意|授权)?的?(?:申请|请求|要求)?的?(?:(?:处理|办理|响应|答复)(?:时限|期限|时间))?';

/** Promises to serve one request, which answer no other. */
export const SERVED_RULES: readonly PromiseRule[] = [
  {
    id: 'response-time/limit-then-served',
    cues: UNITS,
    match: new RegExp(
      `${LIMIT}${INSIDE}[^。;]{0,12}?(?:提供|交付|出具|领[取走]|停止|发送(?=$|[,;给])|撤[回销]|转移|准驳|准予|给您|(?:副本|复本|信息|资料|数据)[^,。;]{0,4}(?:发送|寄送|寄|发)[至到给])`,
    ),
    unless: OTHER_LIMITS,
    hits: [
      '我们会在15个工作日内向您提供副本',
      '我们会在48小时内将副本发送至您的邮箱',
      '我们将在3日内停止向您推送',
      '您有权获得副本,我们会在8个工作日内发送',
    ],
    misses: ['我们将在48小时内将验证码发送至您的手机', '我们将保存30日内提供的日志', '我们将提前30日内提供通知'],
  },
  {
    id: LISTED,
    cues: UNITS,
    match: new RegExp(
      `(?:^|[:,]|除)(?:[(\\d一二三四五六七八九十)、.]{1,5})?${LISTED_ACT}(?:[、/及和与]${LISTED_ACT}){0,3}${LISTED_OBJECT}(?::|[-–—]{1,2})?(?:最长)?(?:不超过|需要?|须|为|在|于|则?是)?${LIMIT}[之以]?内?(?:完成|${ANSWER})?(?=$|[,;]|[之以]?外)`,
    ),
    unless: OTHER_LIMITS,
    hits: [
      '(1)查阅:5个工作日',
      '注销账号:15个工作日内',
      '处理时限:查询申请5个工作日内',
      '查阅、复制7个工作日,删除15个工作日',
      '更正个人信息5个工作日',
      '更正、补充——3个工作日',
      '删除三十天内完成,查阅与复制则是十五天内',
      '除注销需15个工作日外,其余请求7日内答复',
    ],
    misses: ['查阅记录:保存30日', '保存期限:30日', '删除后30日', '注销账号15日后'],
  },
];

/** Rights named in one list with closing ("更正、删除信息或注销账号"): a promise about them is a general one. */
export const RIGHTS_WITH_CLOSING =
  /(?:查[询阅看]|访问|复制|更正|修改|补充|撤[回销]|转移)[^。;:]{0,40}?(?:、|或者?|和|及|与|,(?:也|还|并)?可以?)(?:申请)?(?:注销|解绑)(?:(?:您|你)?的?[^,。;()、]{0,4}[账帐][号户])?|(?:注销|解绑)(?:(?:您|你)?的?[^,。;()、]{0,4}[账帐][号户])?(?:、|或者?|和|及|与)(?:查[询阅看]|访问|复制|更正|修改|补充|删除|撤[回销]|转移)/;

/** Words around a promise that tell how general it is: the highest sum wins. */
export interface PromiseWeight {
  readonly id: string;
  readonly match: RegExp;
  readonly weight: number;
}

export const PROMISE_WEIGHTS: readonly PromiseWeight[] = [
  { id: 'response-weight/general', match: /一般(?:情况下|来说|而言)|通常|原则上/, weight: 3 },
  { id: 'response-weight/identity-checked', match: /(?:验证|核实|核验|核查|确认)[^。;]{0,12}身份/, weight: 2 },
  { id: 'response-weight/question', match: /疑问|意见|建议|问题|咨询|诉求|方式与我们联系|联系我们/, weight: 2 },
  { id: 'response-weight/request', match: /请求|要求|申请/, weight: 1 },
  { id: 'response-weight/others', match: /其[他它余](?:的)?(?:请求|申请|要求|问题|事项|权利|情形|诉求)/, weight: 3 },
  { id: 'response-weight/one-right', match: /访问请求|更正请求|访问您|变更申请/, weight: -1 },
  {
    id: 'response-weight/closing',
    match:
      /(?:申请|为您|帮您|完成|您的)注销|(?:删除|停用)(?:您|你)?的?[账帐][号户]之?[后後]|注销(?:[后後](?!仍)|申请|(?:您|你)?的?[^,。;()]{0,6}[账帐][号户])|销户|解绑/,
    weight: -3,
  },
  { id: 'response-weight/report-of-content', match: /举报|侵权|违规/, weight: -1 },
];
