import type { Rule } from './rule.ts';

/** Every wording of `DENIAL` has one of these, and most sentences none. */
export const MAY_DENY = /[不未无毋没曾已否×]|禁止|请勿|避免|[停终中]止/;

/** Wordings that deny collecting; the denial reaches over its clause and what follows up to a turn ("但", "除非"). */
export const DENIAL: Rule = {
  id: 'denial/collect',
  match:
    /(?:不会?|未|无需|无须|毋须|不需要?|从不|从未|没有|绝不|并不|不得|不再|不应|不可|禁止|请勿|请不要|避免|不必|均不|也不|亦不|并未|并没有|不能)(?:会|主动|再|直接|额外|单独|强制|另行|去|向(?:您|你|用户)|以任何方式|通过[^,。]{1,12}|[在从][^,。]{1,12}|要求|将|对(?:您|你)?|因此|自动|故意|有意|且|本身|寻求|试图寻求|涉及|擅自|私自|任何|您|你|用户|上传|保存|存储|或|、|用于){0,4}(?:收集|采集|搜集|获取|读取|记录|存储|保存|留存|获得|取得|接收|接触|访问|调用|提供|填写|上传|发送|判断|识别|执行|涵盖|使用|根据|基于|索要|询问|索取|提取|抓取|生成|扫描)|无法(?:监听|获取|读取|收集|访问|查看|看到|接触)|(?:看不[到见]|接触不到)(?!您?的?内容)|不(?:知道|晓得|掌握)(?:您|你|用户)的?|(?:一样|一概|一律|统统|通通)都?不(?:碰|沾|要|拿|收|看|存|留)|不(?:要|收|拿|碰)(?:什么|哪些|的):|不会?(?:将|对|把|通过|用|拿)[^,。;()]{1,44}(?:画像|判断|结合|推断|关联|识别|监控|监听|监视|跟踪|追踪)|(?:无需|无须|毋须|不需要?|不必)(?:您|你|用户|再|额外|单独){0,2}授权(?![即就便后登])|(?:停止|终止|中止)(?:继续|再)?(?:对[^,。;]{1,16}的)?(?:收集|采集|搜集|获取|读取)|曾经?(?:收集|采集|获取|读取)|(?:政策|声明|协议|指引)[^,。;]{0,6}(?:并?未|没有|并?不)(?:授权|允许)我们|不会(?:这样|如此|那样)做|不会(?:向您|主动)?(?:要求|索要|索取)(?:$|[:,;。])|(?:收集|采集|获取|存储)过?的[^,。;:]{1,40}(?:均|都)?已(?:经)?(?:被|全部|全数|完全|彻底)?(?:删除|销毁|清除)/,
  unless: /不仅会?收集/,
  hits: [
    '我们不会收集您的面部信息',
    '无需您提供身份证号',
    '我们不会主动向您收集指纹',
    '音频用后即删,不会提取您的声纹特征',
    '我们不会从您的照片中提取人脸特征',
    '您有权要求我们停止收集您的位置信息',
    '您可关闭定位,停止对您位置的收集',
    '此前收集的指纹信息均已删除',
    '我们曾经收集您的身份证号',
    '本政策并未授权我们收集您的短信',
    '有的应用会读取短信,我们不会这样做',
    '以下信息我们不会要求:您的银行卡密码',
    '无需授权昵称头像',
    '您的卡号我们看不到',
    '我们不知道您的姓名',
    '定位、通讯录,这些一样都不碰',
    '我们不要什么:定位',
    '不用学生数据做画像',
    '我们不会对员工的私人手机及社交账号进行监控',
  ],
  misses: [
    '我们会收集您的手机号',
    '不影响您使用基本功能',
    '停止使用后我们收集日志',
    '无需授权即可浏览',
    '我们收集的信息会被删除',
  ],
};

/** "3.通讯录:不申请", "位置:否": what is said of a label is said of the data that it names. */
export const DENIED_LABEL: Rule = {
  id: 'denial/label',
  match:
    /^(?<label>[^,。;:|—]{1,24})(?:[:|—(-]|是否(?:申请|收集|获取)){1,5}(?:[^,。;:]{0,8}不申请|无[需须]您?(?:提供|填写)|(?:否|[暂没]?无|[不未]涉及|没有|×)\)?$)/,
  hits: ['3.通讯录:不申请', '读取通讯录|—|是否申请:否', '身份证号:无需提供', '短信:不涉及'],
  misses: [
    '位置信息:不授权将无法定位',
    '手机号:不提供则无法注册',
    '通讯录:未获取授权时无法邀请',
    '我们会收集手机号,不会收集通讯录',
    '密码:我们不会明文保存',
  ],
};

/** The same in more words, "3.银行卡:由第三方完成,我们不会获取卡号", unless the rest of the sentence takes something. */
export const DENIES_TAKING = /(?:不|未|没有|[停终中]止)(?!是)[^,。;:如若时]{0,10}(?:[收采]集|[获读]取|访问|接触)/;
export const TAKES_AFTER_ALL =
  /[收采]集|[获读]取|记录|存|用于|以便|(?<!不|无)[需必]|提供|填写|上传|授权|如|若|当|时|后台/;

/** A line that opens a list of what is not taken: none of its items is, whatever section it stands in. */
export const DENIED_LIST: Rule = {
  id: 'denial/list',
  match:
    /^[^,。;]{0,24}(?:不会?|从不|绝不|永不|没有|未|不得)(?:主动|直接|向您?|以任何方式|在任何[^,。;:]{1,8}){0,2}(?:收集|采集|搜集|获取|读取|索取|存储|保存|上传)(?:[^,。;:]{0,24}(?:信息|数据|资料|内容|权限|个人隐私))?(?:\([^()]{0,20}\))?:$/,
  unless: /如果?[您你]|若|即使|可以?不|选择|拒绝|当[您你]|未经|除|之?前|关闭|(?:您|你|用户)(?:未|不)|仅|只|不仅/,
  hits: ['不收集:', '我们不会收集以下信息:', '本应用绝不获取下列数据:'],
  misses: [
    '我们会收集以下信息:',
    '如您未登录,我们不会收集以下信息:',
    '您可以不提供以下信息:',
    '未经同意不会收集以下信息:',
  ],
};

/** The same where the items bring the verb: "本应用不会:" above "收集位置". */
export const DENIED_DOINGS: Rule = {
  id: 'denial/doings',
  match: /^[^,。;:]{0,20}(?:不会|从不|绝不|永不|不得)(?:主动|以任何方式|在任何情况下){0,2}:$/,
  unless: /如|若|即使|除|未经|当[您你]|仅|只|[您你]不会/,
  hits: ['本应用不会:', '我们承诺绝不会:'],
  misses: ['如您拒绝,我们不会:', '我们不会收集:', '我们会:'],
};

/** What the reader must not do: "恶意下订单" is no order that is taken. */
export const FORBIDDEN_DOINGS: Rule = {
  id: 'denial/forbidden-doings',
  match: /(?:从事|实施|进行)[以下如][下列][^,。;:我]{0,8}:$/,
  unless: /我们|授权/,
  hits: ['用户不得从事以下行为:', '利用本服务进行下列活动:'],
  misses: ['我们会进行以下操作:', '您可以进行设置:', '我们可能在您进行以下操作时收集信息:'],
};

/** A denial without an object of its own: "仅在本机比对指纹,不采集", "某些应用会读取短信,我们不会这样做". Stands at its start. */
export const DENIES_CLAUSE_BEFORE =
  /^(?:一样|一概|一律|统统|通通)都?不(?:碰|沾|要|拿|收|看|存|留)|^(?:不会?|并不|均不|也不|亦不|从不|未|并未|绝不)(?:会|主动|予以|进行)?(?:(?:收集|采集|获取|读取)(?:$|[,;、。)])|(?:这样|如此|那样)做)/;
/** What may stand in the clause of such a denial before it. */
export const BEGINS_DENIAL =
  /^(?:(?:但|而|并|且|也|均|亦)?(?:我们|本应用|本公司|app|平台|这些|以上|它们)?(?:均|都|也|并|亦)?)$/;

/** A denial of a denial says that data is taken; so does one that the user's own act lifts. Stands at a denial's start. */
export const DENIES_A_DENIAL = /(?:不可能|并非|不是|不会|不得|不能|没有理由)$/;

/** What the user does to make use of a function, after 除非 or before 除外: the data is taken then, and the denial is a condition. */
export const LIFTED_BY_USER =
  /除非(?:您|你|用户|阁下)?(?:自行|主动|自愿|明确|选择|已|在|亲自|单独|事先|另行|手动){0,3}(?:开启|打开|启用|使用|授权|允许|点击|(?:上传|发送|填写)(?![^,。;)]*(?:照片|图片|视频|文件|内容|信息))|开通)|但是?(?:在|当|如)?(?:您|你|用户)(?:主动|自行|自愿|选择){0,2}(?:使用|开启|打开|启用|点击|参与|邀请|发起|绑定)[^,。;]{0,24}除外/;

/** Whose 不使用 is no choice of the user's: "网站不使用Cookie". Stands before a denial. */
export const DECLINED_BY_US =
  /(?:我们|我司|我行|本(?:公司|应用|软件|产品|站|网站|所|行|平台|app)|网站|平台)(?:均|都|也|并|从)?$/;

/** After these words a denial no longer reaches. */
export const TURN =
  /但|而是|仅|只(?:会|有|在|是|能)|除非|除了|除[^,。]{1,30}外|否则|同时|此外|另外|我们(?:会|将|需要)|则/;

/** Words before a denial that make it the user's own choice or a condition, not the operator's promise. */
export const USER_DECLINES =
  /(?:您|你|用户|如果?|若|倘若|一旦|拒绝|选择|即使|即便)(?:选择|拒绝|决定|也|可以|可|有权|均)?$/;

/** "不提供不影响使用": it is the user who gives, so it is the user who does not. */
export const USER_WITHHOLDS = /^(?:不|未|没有|不能)(?:选择)?(?:提供|填写|上传|发送|使用)/;
