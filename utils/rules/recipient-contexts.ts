import type { Rule } from './rule.ts';

// Words around a name, in its sentence, that tell whether data goes to it.

/**
 * Beside a household name one of these must stand. `before` and `after` see the words of the same sentence next to the
 * name; a list of names ("微信、QQ、微博账号登录") shares its verb, hence the reach.
 */
export const CONTEXT_REACH = 48;

export const SHARING_CONTEXT: readonly Rule[] = [
  {
    id: 'context/kit',
    match: /sdk|插件|api接口|开放平台|组件/,
    hits: ['集成的微信sdk', '通过插件接入'],
    misses: ['关注我们的微信'],
  },
  {
    id: 'context/login',
    match: /登[录陆入]|授权|绑定|关联|第三方(?:账号|平台)|账号|账户/,
    hits: ['使用微信账号登录', '绑定qq'],
    misses: ['请加客服微信'],
  },
  {
    id: 'context/share-button',
    match: /分享(?:至|到|给|功能|服务|按钮)|一键分享|分享、|、分享|分享$/,
    hits: ['将内容分享到微博'],
    misses: ['我们会分享经验'],
  },
  {
    id: 'context/payment',
    match: /支付(?!密码|账户安全)|付款|结算|收款|充值|提现/,
    hits: ['选择支付宝付款', '由微信提供支付服务'],
    misses: ['设置密码'],
  },
  {
    id: 'context/service',
    match:
      /(?:服务|功能|技术|合作)(?:提供)?(?:商|方|伙伴)|提供商|供应商|合作方|厂商|制造商|第三方|由.{0,30}提供|推送|push|通道/,
    hits: ['地图服务提供商', '系统推送服务', '终端设备制造商(华为'],
    misses: ['华为手机用户请进入设置'],
  },
  {
    id: 'context/give',
    match:
      /共享|提供给|由.{0,24}(?:完成|配送|承运|开具|承保|办理)|传输(?:给|至)|发送(?:给|至)|上传(?:给|至)|向(?![您你我]|用户|会员|客户)[^,。;]{2,20}(?:提供|报送|传输|发送)|委托|接入|集成|嵌入|内置|统计分析|数据分析|同步给/,
    hits: ['将设备信息提供给小米', '接入华为', '同城由美团配送', '存管由工商银行办理', '向招商银行提供您的姓名'],
    misses: ['向您提供微信', '在小米手机上打开'],
  },
];

/** Whether the app is there at all, not that data goes to it; nobody's mention in such words counts. Marked as below. */
export const LOOKED_FOR: Rule = {
  id: 'mention/installed',
  match:
    /(?:判断|检测|检查|查询|是否)[^,。]{0,12}(?:安装|存在)[^,。]{0,40}⟦|⟦[^⟧]{1,24}⟧(?:(?!登录|分享|支付)[^。;]){0,24}是否(?:已)?安装/,
  hits: ['判断手机是否安装了⟦微信⟧', '⟦微信⟧等应用是否已安装', '检测应用(⟦qq⟧,微信,抖音)是否安装'],
  misses: ['安装后使用⟦微信⟧登录', '⟦qq⟧分享时会获取是否安装'],
};

/** What must not stand right before or after a household name; `around` is a few units on both sides of the mark ⟦⟧. */
export const MERE_MENTION: readonly Rule[] = [
  {
    id: 'mention/channel',
    match:
      /⟧(?:官方)?(?:公众号|公众平台|订阅号|服务号|小程序|群|号[:码为]|客服|二维码|:[a-z\d_-]{4}|在线咨询)|(?:官方|关注|添加|客服|联系|扫描|加|搜索)(?:本公司|我们的?|的)?⟦/,
    hits: ['关注我们的⟦微信⟧公众号', '⟦微信⟧:kefu2020', '官方⟦微博⟧'],
    misses: ['使用⟦微信⟧登录'],
  },
  {
    id: 'mention/system',
    match:
      /安卓[/、和及与]⟦|⟧[/、和及与]安卓|⟧(?:账单|守约|分(?:[、,]|$)|手机(?!等|厂商|推送|通道)|设备|系统|机型|应用市场|应用商店|商店|浏览器|商城|用户(?!使用))|(?:安装|下载|打开|退出|进入|版本|系统|浏览器|浏览器的?)(?:了|的)?⟦/,
    hits: ['⟦华为⟧手机', '安卓/⟦苹果⟧', '⟦苹果⟧应用商店', '打开⟦微信⟧'],
    misses: ['接入⟦华为⟧推送'],
  },
  {
    id: 'mention/item-of-data',
    match:
      /(?:姓名|身份证|手机号|银行卡)[^。;⟦]{0,20}[、,(:-]⟦[^⟧]{1,12}⟧(?:账[号户]|帐号|id|收款码)(?:信息)?[、,;)](?![^⟧]{0,30}(?:登|授权|绑定|支付|提现))|[:、(]⟦(?:qq|微信)⟧号码?[、,;)]/,
    hits: ['您的真实姓名、身份证号码、⟦银联⟧账号),来判断风险', '共享的字段:⟦qq⟧号、卡号'],
    misses: ['第三方账号(微信账号、⟦qq⟧账号)登录'],
  },
  {
    id: 'mention/ordinary-word',
    match: /(?:学生|师生|幼儿|出行|旅途|旅游|一路|交通)⟦平安/,
    hits: ['学生⟦平安保险⟧由家长自愿投保'],
    misses: ['由⟦平安保险⟧承保'],
  },
  {
    id: 'mention/certified',
    match:
      /(?:通过|获得|取得|符合)[^。;,⟦]{0,10}⟦[^⟧]{1,12}⟧[^。;,]{0,24}(?:评估|认证(?!服务)|检测|审核|标准|资质)|⟦[^⟧]{1,12}⟧卡?账户信息安全/,
    hits: ['我们已通过⟦银联⟧卡账户信息安全合规评估'],
    misses: ['通过⟦支付宝⟧完成实名认证服务'],
  },
  {
    id: 'mention/own-account-as-data',
    match:
      /(?:^[·•*-]?|收集|填写|绑定|输入)(?:您|你)?的?⟦[^⟧]{1,12}⟧(?:(?:账[号户]|帐号|收款码)(?:$|用于提现|[、和及])|号[、,和及])|提供(?:您|你)?的?(?:银行(?:卡|账[号户])?[或、和])?⟦支付宝⟧账[号户]/,
    hits: ['请提供您的银行或⟦支付宝⟧账户', '收集您的⟦支付宝⟧账号用于提现', '⟦支付宝⟧账号', '会收集您的⟦微信⟧号、qq号'],
    misses: ['您可使用⟦微信⟧账号登录', '向⟦微信⟧提供订单号'],
  },
  {
    id: 'mention/source-of-health',
    match:
      /⟦[^⟧]{1,12}⟧(?:运动)?健康[^。;]{0,24}(?:读取|获取|同步|导入)|(?:从|读取|导入)[^。;,⟦]{0,8}⟦[^⟧]{1,12}⟧(?:运动)?健康/,
    hits: ['若您授权连接⟦华为⟧运动健康,我们会读取步数', '从⟦苹果⟧健康导入'],
    misses: ['将数据写入⟦苹果⟧健康'],
  },
  {
    id: 'mention/brand-of-own-tools',
    match:
      /⟦[^⟧]{1,24}⟧(?:chrome|play|analyticsopt|浏览器|安全浏览|互联网)|(?:internetexplorer|safari|firefox|chrome)[^。]{0,10}⟦/,
    hits: ['⟦google⟧chrome'],
    misses: ['⟦google⟧地图服务'],
  },
];

/** A sentence that says that no kit or partner is there at all; clauses with an exception are not such. */
export const DENIED_RECIPIENT: readonly Rule[] = [
  {
    id: 'denied/no-kit',
    match:
      /(?:没有|未|不|暂未|并未|尚未|不会|暂无)(?:接入|集成|嵌入|使用|包含|内置|涉及)(?:任何)?(?:的)?(?:其他)?(?:第三方)?(?:sdk|插件|广告|统计)/,
    hits: ['本应用未接入任何第三方sdk', '没有使用第三方sdk'],
    misses: ['我们接入了第三方sdk'],
  },
];

/** Beside a company of unknown name (⟦⟧) one of these must stand. */
export const COMPANY_CONTEXT: readonly Rule[] = [
  {
    id: 'company/provides',
    match:
      /(?:由|使用(?:了|的)?)⟦⟧(?:公司)?(?:\([^()]{0,20}\))?(?:[^,。]{0,6})?(?:向您|为您)?(?:提供|支持|运营|开发|完成|检测|检验|开具|承保|配送|承运|寄送|处理|保管|审核|代收|执行|打印|受理|承担|发送|代发|办理)|(?:服务|功能|技术)[^,。]{0,8}(?:由|为)⟦⟧|提供商[^,。]{0,6}⟦⟧/,
    hits: ['由⟦⟧提供推送服务', '统计功能由⟦⟧', '提供商为⟦⟧', '外出时由⟦⟧承保意外险', '血样由⟦⟧检测'],
    misses: ['⟦⟧深知隐私的重要'],
  },
  {
    id: 'company/receives',
    match:
      /(?:提供|共享|传送|发送|传输|披露|委托|授权|分享|上传|转让|告知|交由|交给|转交|外包给|报送|报告)(?:给|至|到|予)?(?:的)?(?:第三方|合作方|服务商|合作伙伴)?[(]?⟦⟧|(?:(?:提供|共享|发送|传输|披露)(?:给|至|到|予)|委托)[^,。;:()]{2,16}\(⟦⟧|(?:与|向)[^,。;:()]{2,16}\(⟦⟧\)[^。;]{0,6}(?:共享|分享|提供|披露)|(?:向|与|给)"?⟦⟧"?(?:公司)?[^。;,]{0,6}(?:共享|提供|分享|传输|披露|传送|报送|告知|发送|查询)/,
    hits: [
      '提供给⟦⟧',
      '共享给第三方(⟦⟧)',
      '委托⟦⟧处理',
      '将手机号告知⟦⟧',
      '提供给用工平台(⟦⟧)',
      '委托背调机构(⟦⟧)核实',
      '与收单机构(⟦⟧)分享付款资料',
      '我们会向"⟦⟧"共享您的手机号',
      '交由⟦⟧审计',
    ],
    misses: ['注册地在⟦⟧'],
  },
  {
    id: 'company/partner',
    match:
      /(?:第三方|合作方|合作伙伴|合作机构|审计机构|法律顾问|服务商|供应商|关联公司|关联方|合作公司|sdk|开发者|提供方|所属公司|公司名称|主体)[^,。;]{0,12}⟦⟧|⟦⟧[^,。;]{0,10}(?:sdk|等(?:第三方|合作))|⟦⟧(?:\([^()]{0,20}\))?[:,]?受(?:我们|本公司|我司|托)|(?:机构|供应商|服务商|承办商|代理人?)[,(](?:例如|比如|譬如)⟦⟧|与⟦⟧(?:联合|合作|共同)|通过⟦⟧[^,。;]{0,8}(?:查询|核验|核实|验证)/,
    hits: [
      '第三方服务商(⟦⟧)',
      '关联公司包括⟦⟧',
      'sdk(⟦⟧',
      '⟦⟧受我们委托审核',
      '与⟦⟧联合发放',
      '通过⟦⟧的平台查询',
      '信贷资料服务机构,例如⟦⟧',
    ],
    misses: ['我们是⟦⟧'],
  },
];

/** What stands before a company that the policy calls one of the operator's group. */
export const AFFILIATED: Rule = {
  id: 'company/affiliated',
  match:
    /(?:关联(?:公司|方|企业)|[子母]公司|关系企业|(?:附属|联营|旗下|下属)(?:公司|企业)|集团成员(?:公司)?)[^。;,、和或及与]{0,6},?(?:包括|例如|如|即|为|\(|:)[^。;:)]{0,60}$|(?:关联|[子母])公司$|集团(?:成员)?公司,?(?:包括|例如|如|即|:)[^。;:)]{0,60}$/,
  hits: [
    '我们的关联公司(包括',
    '母公司为',
    '关联方包括白鹭科技有限公司、',
    '子公司',
    '集团成员公司,包括',
    '旗下公司,包括',
    '本公司之集团公司,包括',
  ],
  misses: ['关联公司、合作伙伴(如', '与关联公司共享。', '关联公司),推送由'],
};

/** Signing in with another platform's account: it gives us data, and no word says that it is given any. */
export const ONLY_TAKEN_FROM: Rule = {
  id: 'modes/only-taken-from',
  match:
    /(?:使用|通过|选择|以|用|绑定)[^。;]{0,40}(?:登[录陆入]|注册|授权)[^。;]{0,40}(?:我们|本公司|平台|本应用|app)?(?:会|将|可能|需要|可)?(?:从[^,。;]{1,12})?(?:收集|获取|获得|取得|读取|接收|得到)/,
  unless: /提供(?:给|至)|共享|分享|传输|发送|sdk|插件|向(?:微信|qq|微博|第三方|其|该|上述)[^,。;]{0,10}(?:提供|披露)/,
  hits: ['您使用微信登录时,我们会收集您的微信昵称、头像', '如您通过qq快捷登录,我们将获取您的头像'],
  misses: ['您可以将内容分享到微信', '使用微信登录时,我们会向微信提供设备标识并获取昵称', '使用微信登录sdk,获取昵称'],
};

/** The company is the operator itself, or stands there for another reason. */
export const COMPANY_IS_SELF: readonly Rule[] = [
  {
    id: 'self/defined',
    match:
      /(?:所属公司|运营主体|运营者|经营者|开发者|控制者|我们)[是为指]{1,2}⟦⟧|⟦⟧[,(]{0,2}(?:统一社会|注册(?:地址|地)|住所|办公|联系)|⟦⟧[("]{0,3}(?:及其关联|(?:以下|下称|简称|下文)[^()]{0,16}(?:我们|本公司|我司|我行|本行))|⟦⟧[^,。]{0,20}(?:简称|下称)[^,。]{0,6}(?:我们|本公司)|⟦⟧(?:及其[^,。;]{0,12})?(?:以外|之外)的|⟦⟧(?:是|作为)?[^,。]{0,8}(?:运营者|经营者|开发者|所有者|主体)/,
    hits: ['⟦⟧(以下简称"我们")', '⟦⟧是本平台的运营者', '不会与⟦⟧以外的任何公司分享'],
    misses: ['由⟦⟧提供', '委托⟦⟧(以下简称"白鹭")催收'],
  },
  {
    id: 'self/runs-this',
    match:
      /(?:本(?:政策|应用|产品|平台|软件|app|网站|声明|协议|游戏|小程序)|版权|知识产权|解释权|所有权)[^。]{0,20}⟦⟧|⟦⟧(?:版权所有|保留|享有|深知|尊重|非常重视|高度重视|隐私|将按)/,
    hits: ['本应用由⟦⟧', '⟦⟧深知个人信息的重要性'],
    misses: ['统计服务由⟦⟧提供'],
  },
];

/** Behind a list of platforms the product's own small programs on them, not the platforms, are meant. */
export const OWN_PROGRAMS: Rule = {
  id: 'mention/own-programs',
  match:
    /^(?:(?:、[^、,。;()]{1,6}){0,4}等(?:第三方)?(?:平台)?)?\)?(?:的|上的?)?(?:小程序|公众号|h5)(?![^,。;]{0,8}(?:登录|授权|支付|sdk))/,
  hits: ['等)小程序、h5', '小程序', '、某浏览器、某鱼等)小程序'],
  misses: ['小程序授权登录', '账号登录'],
};

/** What stands before a name whose services the policy does not cover, or which it merely cites. */
export const NOT_COVERED: Rule = {
  id: 'mention/not-covered',
  match:
    /(?:政策|声明|协议|条款|指引)[^。;,]{0,8}不适用[^。;]{0,60}$|(?:参考|借鉴|参照)(?:了)?[^。;,]{0,12}$|(?:股东|投资方|投资人)(?:为|是|包括|:)[^。;]{0,30}$/,
  hits: ['本政策不适用于第三方网站,例如您跳转到的', '我们参考了', '我们的股东为'],
  misses: ['本政策适用于', '我们接入'],
};

/** What stands before a name in its clause where it is not used: "我们不使用某某"; somebody else's choice (如您不使用…) is no denial. */
export const DENIED_NAME: Rule = {
  id: 'denied/name',
  match:
    /(?:不|不会|不再|没有|未|并未|从未|暂未|尚未|无)(?:接入|集成|嵌入|内置|引入|植入|采用|使用|委托)(?:了|过)?(?:任何|如)?[^,。;:]{0,16}$|(?:不|不会|不再)(?:上传|发送|传输)(?:至|到|给)[^,。;:]{0,4}$/,
  unless: /[如若当您你]|用户|时$/,
  hits: ['我们不使用', '不会上传至', '本应用未接入', '也没有使用微信、'],
  misses: ['如您不使用', '我们使用', '若不使用'],
};
