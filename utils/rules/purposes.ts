import { matches } from '../text/pattern.ts';

/** The words that open a purpose, on folded text; group `purpose` is what the data serves. */
export interface PurposeWords {
  readonly id: string;
  readonly match: RegExp;
  /** [text, purpose] */
  readonly hits: readonly (readonly [text: string, purpose: string])[];
  readonly misses: readonly string[];
}

/** After a comma, 以 and 来 open a purpose before these verbs only. */
const AIMS =
  '(?:帮助|协助|提供|提升|提高|改善|改进|保障|保证|确保|完善|优化|实现|完成|验证|核实|核验|识别|判断|满足|使|为|向|防|预防|维护|更好|支持|展示|进行|了解|方便|供|及时)';

/** Behind the data word. */
const AFTER: PurposeWords = {
  id: 'purpose/after',
  match: new RegExp(
    `(?:(?<![您你所不未被曾适作应运通])(?:用于|用来|用以|用作|以便于?|以用于|旨在)|(?:目的|用途)(?:是|为|在于|:)|[,)](?:是)?(?:以|来|为了)(?=${AIMS}))(?:为了)?(?<purpose>[^,。;:()]{2,50})`,
  ),
  hits: [
    ['号码,用于创建账号和找回密码。', '创建账号和找回密码'],
    ['以便我们为您安排配送', '我们为您安排配送'],
    ['型号,以保障服务的稳定运行', '保障服务的稳定运行'],
  ],
  misses: ['您用于登录的账号', '我们不用于其他', '本政策适用于安卓手机', '作用于屏幕的手势'],
};

/** In what stands before it. */
const BEFORE: PurposeWords = {
  id: 'purpose/before',
  match:
    /(?:^|[,。;:)、\d]|我们|您|时|需要|将)(?:为了|为(?=便于|实现|保障|保证|确保|提升|提高|改善|完成|满足|提供|防止|预防|遵守|维护|优化|及时|方便|识别|验证|核实|展示|向您|给您|使您|让您|帮助|协助|支持|处理|进行|符合|履行|成为|增强|避免|更)|为(?=[您你](?:提供|推荐|展示|推送|配送|办理|安排|匹配|生成|定制|创建))|出于|基于)(?<purpose>[^,。;:()]{3,50}?)(?:的目的|之目的|的需要|所需|所必需)?(?:\([^()]{0,80}\))?(?=[,:]|[您你]?(?:我们|(?:可能)?(?:会|需要?|将))(?:会|需|向|收|获))/,
  hits: [
    ['为了保障账号安全,我们会收集', '保障账号安全'],
    ['为便于与您联系,我们需要', '便于与您联系'],
    ['出于风险控制的目的,我们会', '风险控制'],
    ['为更准确地识别攻击、保护账户安全(如冒用),我们会收集', '更准确地识别攻击、保护账户安全'],
  ],
  misses: ['作为会员,您需要', '为此,我们会收集'],
};

/** What one does while the data is taken; also before it. */
const FUNCTION: PurposeWords = {
  id: 'purpose/function',
  match:
    /(?<purpose>(?:注册|登录|登陆|绑定|下单|购买|预订|参[加与]|申请|开通|开启|发布|评论|搜索|联系客服|实名认证|使用(?!我们|本|此|该|各项|上述|以上|这些|您|的|网络服务|"[^"]{1,20}"(?:的?服务|产品|app)))[^,。;:()]{0,24}?)(?:的?时候?|的?过程中|期间)/,
  hits: [
    ['当您使用地图找车功能时,我们会收集', '使用地图找车功能'],
    ['您在注册账号时,需要提供', '注册账号'],
  ],
  misses: ['当您使用我们的服务时', '在需要时'],
};

/** A label in front of its sentence ("实人认证:您需要提供…"). */
const LABEL: PurposeWords = {
  id: 'purpose/label',
  match:
    /^(?:[\d.、()一二三四五六七八九十①-⑳]{1,8}|\(?[a-z][.、)])?(?<purpose>(?!https?:|[^:]{0,12}(?:信息|数据|资料|隐私|收集|权限|sdk|cookie|会处理|我们|您|如|包括|提供方|公司|名称|类型|方式|例外))[^,。;:、()"《]{3,12}):/,
  hits: [
    ['实人认证:您可以提供身份证', '实人认证'],
    ['(3)下单与配送:您需要', '下单与配送'],
  ],
  misses: ['设备信息:设备型号', '例如:您的姓名', 'https://example.com'],
};

export const PURPOSE_WORDS: readonly PurposeWords[] = [AFTER, BEFORE, FUNCTION, LABEL];

export const PURPOSE_AFTER = AFTER.match;
export const PURPOSE_BEFORE = BEFORE.match;
export const FUNCTION_USED = FUNCTION.match;
export const FUNCTION_LABEL = LABEL.match;

/** What a purpose does not begin with. */
export const TRIMMED_OFF =
  /^(?:[·●*①-⑳-]|主要|用于|用来|为了|便于?(?=[您你我与向给为了后快更及能])|为(?!您|你|用户|客户)|我们(?=为|向|能|可|与|对|更|及)|更好[地的]?|能够|可(?=帮助|以)|能(?=正常|使用|更|准确|登录)|使得|以|来|其|:|,|您(?=能|可以?|正常|顺利|及时))+/;

/**
 * Fragments: conditions, denials, references, headings of tables, addresses, permissions of a neighbouring cell, and
 * words cut off before their object.
 */
const NO_PURPOSE: readonly RegExp[] = [
  /^(?:您(?!提供|推荐|展示|推送|配送)|你(?!提供)|我们|其|它|自己|上述|前述|本(?:政策|隐私|协议)|该|此|以上|以下|下列|任何|是|的|源|所|捷|相[应关]|提供用(?!户)|实现能力|对[您你]的|保障服务$|(?:搜索|浏览|播放|评论|互动|登录|支付)(?:记录|信息)(?!存|展|查|推|提)|(?!消息|信息|广告|通知|内容|个性|站内|活动|实时|系统|新闻|商品|精准)[^,、]{2,4}推送$|保护您的个人信息|实现(?:这一|该|上述|此|以上|权限)|(?:发布|提供|注册|评论|搜索)(?:的|等)|(?:注册|开启|登录)(?:成功)?后|提供(?:您的)?[^,、]{0,8}信息$)/,
  /(?:[时后前的您和与及或并而但若如将需在对把被、/]|情况下|上述目的|目的|方式|类型|字段|范围|等等|描述|链接|名称|提供的(?:其他)?信息|授权|告知|的(?:手机号|手机号码|号码|邮箱|地址|银行卡))$|^(?!.{0,12}(?:找回|修改|重置)).{0,12}密码$/,
  /收集|采集|sdk|合作方式|信息类型|http|www|\.com|[@_]|android\.|同意|权限(?!管理)|隐私|(?:服务|功能)(?:[您你]|[为向][您你])|[您你]主动|的目的|关键词|记录、|.(?:为了|当[您你]|若[您你]|如果|用于|读取|写入)|获取(?:无线|手机|设备|网络)/,
  /向我们|可能会|以上信息|信息[^,、的与和及或至给]{2,8}信息|\d\.(?!\d)|\([一二三四五六七八九十\d]{1,2}\)|^[^,]{0,6}中,|^(?![^,]{0,20}(?:推荐|推送|展示|发布|发送|感兴趣)).{0,40}的(?:个人)?信息$/,
  /不(?:会|得|能|再|构成|包括|可)|无[需法]|未经|除非|并非/,
  /^(?:(?:使用|收集|处理)目的|特别(?:提示|说明)|功能(?:描述|说明)|(?:基本|基础|附加|扩展|拓展|核心|其他|主要|产品|业务|相关)*(?:业务)?(?:功能|服务)|information|[^,]{0,12}类)$/,
  // The product as a whole is no purpose.
  /^(?:使用|申请使用|购买使用)(?![^,。]{0,30}(?:功能|登录|支付|搜索|定位|位置|分享|发布|评论|拍|扫|客服|认证|验证|预约|查询|直播|推送|支付|上传|缴费|挂失|录制|投屏|语音|地图|浏览))|^使用(?:部分|一些|相关|前述|特定|对应|以上|某些|登录$)|^使用.{0,20}及相关(?:服务|功能)$/,
  // What stands beside a purpose: data, a place, the end of another word.
  /^[^,]{1,10}(?:信息|文件|存储|相册|麦克风)的(?:[^,]{0,6}(?:附加|相关))?(?:功能|服务)$|(?:识别码|配置信息)$|^他(?!人)|^开通、使用$/,
];

/** It starts with what is done… */
const DONE =
  /^(?:进一步|更(?:加|为|准确|精准|快|好|方便|便捷)?[地的]?|精准|顺利|及时|尽快|快速|正常|准确|自动)?(?:为(?:您|你|用户|客户)|[向给](?:您|你|用户|客户|目标|他人)|[与对](?:您|你|用户|客户)|[使让](?:您|你|用户)|供(?:您|你|用户)|便于|方便|帮|协助|提供|提升|提高|改善|改进|保障|保证|保护|确保|完善|优化|实现|完成|验证|核实|核验|核对|校验|识别|判断|判定|评估|满足|防|预防|避免|减少|降低|增强|增加|维护|支持|展示|显示|进行|开展|了解|分析|统计|计算|记录|记住|标识|唯一标识|区分|检测|监测|排查|诊断|修[复改]|解决|处理|调查|打击|落实|遵守|符合|履行|配合|告知|通知|发送|寄送|邮寄|配送|交付|发放|管理|开具|办理|创建|建立|生成|恢复|响应|确[认定]|证实|认证|参[与加]|加入|申请|开通|开启|绑定|下单|预[订约]|购买|充值|支付|付款|还款|提现|结算|缴|查[询看找]|浏览|搜索|发[布表]|评论|互动|聊天|上传|下载|保存|备份|扫|登[录陆]|注册|实[名人]|分享|投[屏放]|设置|定[制位]|匹配|更[换新]|找回|推[送荐广]|播放|拍摄|录制|接[收入受]|适配|加载|调起|使用|制作|编辑|导[航入出]|联系|回复|反馈|执行|在[^,]{1,24}(?:展示|显示|推荐|提供|推送)|根据.{2,24}(?:提供|推送|推荐|建立))/;

/** …or it ends with the name of a function. */
const FUNCTION_NAME =
  /(?:功能|服务|推送|推荐|统计|分析|登[录陆]|注册|支付|认证|鉴权|识别|分享|定位|导航|搜索|查询|展示|投放|监测|归因|风控|防控|反?作弊|欺诈|安全|验证|核验|校验|下单|配送|交付|发布|评论|互动|直播|客服|售后|回访|管理|结算|提现|充值|缴费|通知|提醒|上报|优化|改进|修复|更新|升级|拍摄|录制|扫[码描]|签[名约]|评估|处理|开户|办理|维护|播放|浏览|上传|下载|找回|绑定|画像|加载|劫持|推广|营销|检测|咨询|反馈|购物|估价|[与和][您你](?:联系|沟通))$/;

/** What adds nothing at the end. */
export const TRIMMED_OFF_END =
  /(?:(?:以及|[、和及与或])其[他它](?:相关|合法|合理)?(?:用途|目的)?|所?必需的?|所?必须的?|之需要?|用途|等|[,、:])$/;

/** Whether a short cell of a column of purposes may be told as one. @param words folded text */
export const isPurposeCell = (words: string): boolean =>
  /^[\u4e00-\u9fff]{2,12}$/.test(words) &&
  !/^(?:无|同上|同前|见|详见|不|未|暂|其他|是|否)/.test(words) &&
  !NO_PURPOSE.some((pattern) => matches(pattern, words));

/** Whether words of a policy read as a purpose. @param words folded text, cut at the ends of its clause */
export function readsAsPurpose(words: string): boolean {
  if (NO_PURPOSE.some((pattern) => matches(pattern, words))) return false;
  return matches(DONE, words) || matches(FUNCTION_NAME, words);
}
