import type { AppTypeId } from '../policy/app-types.ts';
import type { Rule } from './rule.ts';

/** Words by which a type of app is known, in the name of a product and in what a policy says that it is. */
export interface AppTypeRule extends Rule {
  readonly type: AppTypeId;
  /** Also where it stands in the operator's name: a bank's app is a bank's. */
  readonly operator?: true;
}

/**
 * Only words that leave no doubt: a name that could be two types' suggests none, and neither does a policy whose product
 * says nothing. Twenty types are often known by such a word, the others seldom.
 */
const TYPES: readonly Omit<AppTypeRule, 'id'>[] = [
  { type: 'map', match: /地图|导航/, hits: ['云雀地图', '车载导航'], misses: ['网址大全'], unless: /网址导航|导航站/ },
  { type: 'ride-hailing', match: /打车|约车|顺风车/, hits: ['小鹿打车', '网约车'], misses: ['洗车'] },
  {
    type: 'messaging',
    match: /即时(?:通[信讯]|聊天)|聊天(?:软件|工具|app)/,
    hits: ['即时通信'],
    misses: ['通信录备份'],
  },
  { type: 'community', match: /论坛|贴吧|社区交流/, hits: ['车友论坛'], misses: ['物业社区'] },
  {
    type: 'payment',
    match: /(?:支付|钱包|付宝)(?:app|软件|平台|服务|$)/,
    hits: ['云桥支付', '小象钱包app'],
    misses: ['支付密码'],
  },
  { type: 'shopping', match: /商城|购物|网购|拼团|团购/, hits: ['竹篮商城', '网上购物'], misses: ['商务'] },
  { type: 'food-delivery', match: /外卖|订餐|点餐/, hits: ['饭点外卖', '订餐'], misses: ['餐厅管理'] },
  { type: 'express', match: /快递|速递|寄件|快运/, hits: ['蜗牛快递', '寄件'], misses: ['物流园'] },
  {
    type: 'transport-tickets',
    match: /火车票|汽车票|船票|机票|车票|航空$/,
    hits: ['火车票助手', '云海航空'],
    misses: ['门票'],
    unless: /航空(?:模型|港)/,
  },
  { type: 'dating', match: /相亲|婚恋|征婚|婚介|单身(?:男女|人士|青年)/, hits: ['同城相亲', '婚恋'], misses: ['婚礼'] },
  { type: 'jobs', match: /招聘|求职|找工作|人才网/, hits: ['蓝海招聘', '求职'], misses: ['人才公寓'] },
  {
    type: 'loans',
    match: /贷款|借款|借钱|借条|小额贷/,
    hits: ['易借款', '贷款'],
    misses: ['还款提醒'],
    operator: true,
  },
  {
    type: 'housing',
    match: /租房|找房|二手房|房产|房屋租赁|长租公寓|公寓租赁/,
    hits: ['安巢找房', '租房'],
    misses: ['房间清洁', '房产登记查询'],
    unless: /登记|公积金|税务|监管/,
  },
  { type: 'used-cars', match: /二手车/, hits: ['快马二手车'], misses: ['新车'] },
  {
    type: 'consultation',
    match: /挂号|问诊|问医|互联网医院|在线医生/,
    hits: ['掌上挂号', '在线问诊'],
    misses: ['医生助手'],
  },
  { type: 'travel', match: /旅游|旅行|跟团游/, hits: ['远山旅行', '旅游'], misses: ['旅馆管理'] },
  { type: 'hotels', match: /订酒店|酒店预订|民宿|订房/, hits: ['酒店预订', '山居民宿'], misses: ['酒店管理'] },
  {
    type: 'games',
    match: /手游|游戏$|网络游戏|棋牌|麻将|斗地主|消消乐/,
    hits: ['仙侠手游', '欢乐斗地主'],
    misses: ['游戏攻略'],
  },
  {
    type: 'education',
    match: /网校|课堂|学堂|题库|在线教育|在线辅导|(?:网络|在线)课程|背单词/,
    hits: ['青藤网校', '空中课堂'],
    misses: ['教育局'],
  },
  { type: 'local-life', match: /家政|家装|装修|维修|二手闲置|闲置交易/, hits: ['到家家政', '装修'], misses: ['维护'] },
  { type: 'womens-health', match: /经期|月经|备孕|孕期|大姨妈|孕育/, hits: ['经期日历', '备孕'], misses: ['教育'] },
  {
    type: 'car-use',
    match: /共享单车|单车|共享汽车|租车|共享电(?:动)?车/,
    hits: ['青禾单车', '租车'],
    misses: ['停车'],
  },
  {
    type: 'investment',
    match: /证券|期货|基金|炒股|股票/,
    hits: ['海岳证券', '股票'],
    misses: ['公积金'],
    operator: true,
    unless: /基金会|资讯|新闻|报(?:社|业)/,
  },
  {
    type: 'banking',
    match: /银行|农商行|农村信用社|农信/,
    hits: ['南屿银行', '农信'],
    misses: ['银河'],
    operator: true,
    unless: /(?:血|题|精子?|素材)银行/,
  },
  { type: 'mail-and-drive', match: /邮箱|云盘|网盘/, hits: ['白鹭邮箱', '云盘'], misses: ['邮政'] },
  { type: 'meetings', match: /云会议|视频会议|远程会议|会议$/, hits: ['视频会议'], misses: ['会议中心预订'] },
  { type: 'live', match: /直播/, hits: ['星河直播'], misses: ['播放器'] },
  {
    type: 'video-and-music',
    match: /音乐|影视|视频$|影音|电影/,
    hits: ['清音音乐', '影视'],
    misses: ['影像'],
    unless: /短视频|小视频/,
  },
  { type: 'short-video', match: /短视频|小视频/, hits: ['短视频'], misses: ['视频会议'] },
  { type: 'news', match: /新闻|资讯|头条|日报|晚报|晨报/, hits: ['今晨新闻', '南屿日报'], misses: ['报价'] },
  { type: 'fitness', match: /健身|跑步|瑜伽|计步|运动训练/, hits: ['日日健身', '计步'], misses: ['步行街'] },
  { type: 'browser', match: /浏览器/, hits: ['追风浏览器'], misses: ['浏览记录'] },
  { type: 'input-method', match: /输入法/, hits: ['妙语输入法'], misses: ['输入框'] },
  { type: 'security', match: /杀毒|安全卫士|手机管家|安全管家|病毒查杀/, hits: ['铁盾安全卫士'], misses: ['安全教育'] },
  { type: 'e-books', match: /小说|读书|书城|电子书|阅读器/, hits: ['青灯小说', '读书'], misses: ['书法'] },
  {
    type: 'photo',
    match: /相机|美颜|修图|滤镜|p图|拍照/,
    hits: ['花间相机', '美颜'],
    misses: ['相册冲印'],
    unless: /相机权限|监控/,
  },
  { type: 'app-store', match: /应用商店|应用市场|软件商店/, hits: ['应用商店'], misses: ['主题商店'] },
  {
    type: 'tools',
    match:
      /日历|天气|词典|翻译|计算器|遥控器|手电筒|指南针|闹钟|文件管理|壁纸|铃声|录屏|截图|录音|星座|黄历|pdf转换|扫描王/,
    hits: ['松涛日历', '手机天气'],
    misses: ['日历权限'],
    unless: /日历权限|通话录音|经期|孕/,
  },
  { type: 'event-tickets', match: /演出票|演唱会|演出购票/, hits: ['演出票'], misses: ['门票'] },
];

export const APP_TYPE_RULES: readonly AppTypeRule[] = TYPES.map((rule) => ({ ...rule, id: `app-type/${rule.type}` }));

/** The types by the names that the rule of 2021 gives them, folded and without 类. */
export const APP_TYPE_NAMES: Readonly<Record<string, AppTypeId>> = {
  地图导航: 'map',
  网络约车: 'ride-hailing',
  即时通信: 'messaging',
  网络社区: 'community',
  网络支付: 'payment',
  网上购物: 'shopping',
  餐饮外卖: 'food-delivery',
  邮件快件寄递: 'express',
  交通票务: 'transport-tickets',
  婚恋相亲: 'dating',
  求职招聘: 'jobs',
  网络借贷: 'loans',
  房屋租售: 'housing',
  二手车交易: 'used-cars',
  问诊挂号: 'consultation',
  旅游服务: 'travel',
  酒店服务: 'hotels',
  网络游戏: 'games',
  学习教育: 'education',
  本地生活: 'local-life',
  女性健康: 'womens-health',
  用车服务: 'car-use',
  投资理财: 'investment',
  手机银行: 'banking',
  邮箱云盘: 'mail-and-drive',
  远程会议: 'meetings',
  网络直播: 'live',
  在线影音: 'video-and-music',
  短视频: 'short-video',
  新闻资讯: 'news',
  运动健身: 'fitness',
  浏览器: 'browser',
  输入法: 'input-method',
  安全管理: 'security',
  电子图书: 'e-books',
  拍摄美化: 'photo',
  应用商店: 'app-store',
  实用工具: 'tools',
  演出票务: 'event-tickets',
};

/** A policy that names its own type by the rule of 2021: "按照《常见类型…规定》,本应用属于实用工具类". */
export const NAMES_ITS_TYPE: Rule = {
  id: 'app-type/names-its-type',
  match:
    /(?:(?:必要个人信息范围(?:的)?规定|常见类型)[^。;]{0,40}|(?:本|我们的?)(?:应用|软件|产品|app|平台|服务))(?:属于|归属于|归类为|类型为|类别为)[^。;]{0,8}?(?<what>[\u4e00-\u9fff]{2,6})类/,
  unless: /不属于|第三方/,
  hits: [
    '按照《常见类型移动互联网应用程序必要个人信息范围规定》,本app属于网络游戏类',
    '本应用属于"实用工具类",无须个人信息即可使用基本功能',
  ],
  misses: ['您的手机号属于个人信息', '本应用不属于网络直播类'],
};

/** What stands in brackets behind the product: "松烟App(网约车、顺风车服务)". */
export const CALLS_ITSELF: Rule = {
  id: 'app-type/calls-itself',
  match:
    /(?:app|应用|软件|平台|客户端|小程序|网站)[<(](?:是|为|即|主营|提供)?(?<what>[^()<>。;:]{2,24}(?:服务|平台|软件|应用|工具|app))[>)]/,
  unless: /[<(](?:以下|下称|简称|统称|含|包[含括]|如|例如|不含|本|该|或|及)|第三方|sdk|合作(?:伙伴|方)/,
  hits: ['松烟app(网约车、顺风车服务)', '松烟平台(在线招聘平台)'],
  misses: ['松烟app(以下简称"本应用")', '松烟平台(含拍摄视频服务、直播服务)', '第三方平台(支付服务)'],
};

/** What data are collected for, where it is the product itself: "为了向您提供网约车服务,我们会收集…". */
export const COLLECTS_TO_BE: Rule = {
  id: 'app-type/collects-to-be',
  match: /为了?(?:向|给|使|让)?(?:您|你|用户)(?:提供|使用|享受)(?<what>[^。;,]{2,12})服务[,]?(?:我们|本|需|会|要)/,
  unless: /第三方|sdk|合作(?:伙伴|方)|无法|不能|不会|拒绝|当您|当你|如果?您|若您/,
  hits: ['为了向您提供网约车服务,我们会收集您的位置', '为您提供在线问诊服务,需要收集您的病历'],
  misses: ['为了向您提供地图功能', '如您使用直播功能,为了向您提供直播服务,我们会收集您的姓名'],
};

/** What is told of the product with who runs it: "松烟由南屿市松烟科技有限公司运营,为您提供酒店预订服务". */
export const IS_RUN_TO_BE: Rule = {
  id: 'app-type/is-run-to-be',
  match:
    /(?:由[^。;]{2,60}(?:运营|提供|开发|研发|推出)|(?:本|我们的?)(?:应用|软件|产品|app|平台)是)[^。;]{0,30}?(?:一[款个种]|[为向][^。;,]{1,14}提供)(?<what>[^。;]{2,24})/,
  unless: /第三方|sdk|合作(?:伙伴|方)|权限|无法|不能|不会|拒绝|当您|当你|如果?您|若您|为了/,
  hits: [
    '松烟由南屿市松烟科技有限公司运营,为您提供酒店、民宿预订服务',
    '松烟是由南屿市松烟科技有限公司开发运营的一款运动健身软件',
    '本应用是一款为求职者提供在线招聘服务的平台',
  ],
  misses: ['本平台为您提供直播功能', '您的订单由商家提供', '由第三方公司运营的支付服务向您提供支付'],
};

/** The product itself, by its name or as "this app", is or offers something: "松烟是一款健身软件", "松烟为您提供外卖服务". */
export const PRODUCT_IS: Rule = {
  id: 'app-type/product-is',
  match:
    /(?:^|,|使用)"?(?<who>[^,。;:"()]{1,20}?)"?(?:\([^()]{1,40}\))?(?:是(?:一[款个种家])?|(?:主要)?[为向](?:您|你|用户|广大用户|个人用户)提供(?:一[款个种])?)(?<what>[^。;,]{2,24})/,
  unless:
    /第三方|sdk|合作(?:伙伴|方)|权限|无法|不能|不会|拒绝|当您|当你|如果?您|若您|为了|面向|(?:商[家户]|司机|医[生师]|教师|企业|骑手)[版端]/,
  hits: ['松烟是一款即时聊天软件', '本应用为您提供酒店预订服务', '欢迎您使用松烟,松烟是二手车买卖平台'],
  misses: ['我们会收集您的订单', '松烟医生版是面向医师的学术资讯平台', '第三方为您提供支付服务'],
};

/** How a policy says what the product is: behind one of these stands what it does. */
export const SAYS_WHAT_IT_IS: Rule = {
  id: 'app-type/says-what-it-is',
  match:
    /(?:是(?:一[款个种]|由[^。;,]{2,40}(?:提供|运营|开发)的?(?:一[款个种])?)|为(?:您|你|用户|广大用户)提供的?(?:一[款个种])?|向(?:您|你|用户)提供的?(?:一[款个种])?|致力于(?:提供|为)?|基本(?:业务)?功能(?:服务)?(?:为|是|包括)[:"“「]?)(?<what>[^。;]{2,24})/,
  unless: /第三方|sdk|合作(?:伙伴|方)|权限|无法|不能|不会|拒绝|当您|当你|如果?您|若您|为了?(?:向|给|使|让)|功能[,]?但/,
  hits: ['松烟手账是一款手账记录应用', '我们的基本功能为"定位和导航"', '为您提供在线问诊服务'],
  misses: ['第三方为您提供支付服务', '我们会收集您的订单', '如您拒绝,我们将无法为您提供地图功能'],
};
