import type { DataTypeId } from '../policy/ids.ts';
import { matches } from '../text/pattern.ts';
import type { Misnomer } from './misnomer.ts';
import { MISNOMERS_OF_ACCOUNTS } from './misnomers-of-accounts.ts';

const FUNCTION =
  '(?:等)?(?:基本|基础|相关|其他|附加|核心)?(?:业务)?(?:功能§|服务(?!器|日志|记录|团队|人员|商|信息|数据|时间|状态|的(?:url|网址|网页))|权限|技术|手段|sdk(?!名称|类型|版本)|按钮|(?<!浏览|访问)页面|平台)';
const PETS = '(?:宠物|爱宠|犬只|猫咪|狗狗|毛孩子)';

export const MISNOMERS: readonly Misnomer[] = [
  {
    id: 'misnomer/place',
    vague: true,
    after: /^(?:[上中里内端]|系统|设备|您|你|我们|该|本)/,
    hits: ['您【手机】上的照片', '访问您的【图片】系统'],
    misses: ['您的【手机】、邮箱'],
  },
  {
    id: 'misnomer/title',
    before: /《[^《》]{0,30}$/,
    after:
      /^[^《》]{0,16}(?:清单|目录|列表|[说声]明|政策|规[则定范]|指[引南]|协议|条[款例]|办法|标准|法)(?:\([^()]{0,12}\))?》/,
    hits: ['详见《权限申请与【使用情况】说明》', '见《【位置信息】共享清单(安卓)》', '按《【账号】管理规定》'],
    misses: ['上传《【身份证】》', '依《信息保护说明》收集【手机号】'],
  },
  {
    id: 'misnomer/kept-in',
    types: /^(?:health\.medical|other\.(?:calendar|photos)|contacts\.addressbook)$/,
    before: /(?:保存|存储|添加|写入|显示)(?:在|到|至|入)(?:您|你|手机|系统)*的?$/,
    after: /^(?:中|里|内|$|,)/,
    hits: ['您发送的文字会保存在【病历】中', '把提醒添加到【日历】'],
    misses: ['您上传的【病历】', '【病历】会保存在服务器'],
  },
  {
    id: 'misnomer/technical-address',
    types: /^basic\.address$/,
    named: /^地址$/,
    before: /(?:[a-z)]|协议|网络|控制|硬件|物理|网关|网页|网站|链接|页面|域名|端口|服务器|接口)$/,
    hits: ['gps【地址】', '网络ip【地址】', '网际协议【地址】'],
    misses: ['您的【地址】', '请填写收货人【地址】'],
  },
  {
    id: 'misnomer/telephone-itself',
    named: /^手机$/,
    after:
      /^(?!$|[、,;/)·"】和及与或等])|^(?:或|和|及|、)(?:其[他它])?(?:传感器|设备|电脑|平板|终端)(?!号|信息|标识|型号|识别)/,
    hits: ['检测您的【手机】是否', '您的【手机】或传感器'],
    misses: ['您的【手机】、姓名'],
  },
  {
    id: 'misnomer/people',
    named: /^好友$/,
    after: /^(?:也|可能|会|将|可以?|能|看|之间|一起|互动|聊天|进行)/,
    hits: ['您的【好友】可能会', '与【好友】互动'],
    misses: ['您的【好友】、群组'],
  },
  {
    id: 'misnomer/shared-with-friends',
    named: /^好友$/,
    before:
      /(?:分享|转发)[^,。;]{0,8}(?:微信|qq|微博)$|(?:发送|分享|转发|推荐|赠送)给(?:您|你)?的?$|邀请$|(?:登[录陆]|授权|、)(?:微信|qq|微博)$/,
    after: /^(?!列表|关系|信息|名单|资料)/,
    hits: ['分享给微信【好友】', '将链接发送给您的【好友】', '邀请【好友】时', '微信登录、微信【好友】和朋友圈分享'],
    misses: ['收集您的微信【好友】列表', '您的【好友】、群组'],
  },
  {
    // "生物识别特征(面部特征)": the bracket says which.
    id: 'misnomer/heading-of-biometrics',
    types: /^biometric\.other$/,
    named: /生物(?:识别|特征)/,
    after: /^\((?:静态|动态|或|的|如|即|包括|例如|您|个人|:){0,6}(?:人脸|脸部|面部|指纹|面容|声纹)[^、()]{0,8}\)/,
    hits: ['【生物识别特征】(静态或动态的面部特征)'],
    misses: ['【生物识别信息】(指纹、虹膜)', '【生物识别信息】用于验证'],
  },
  {
    id: 'misnomer/within-a-word',
    named: /^(?:公开信息|照片)$/,
    before: /非$|营业执照的?$/,
    hits: ['用户的非【公开信息】被披露', '上传营业执照【照片】'],
    misses: ['收集您的【照片】', '第三方账号的【公开信息】'],
  },
  {
    // What the telephone itself compares, and tells the app no more than yes or no.
    id: 'misnomer/key',
    named: /指纹|面容|touchid|faceid/,
    after:
      /^(?:id)?(?:(?:、|或者?|和|及|\/)[^、,。()]{1,6}){0,4}(?:等)?(?:生物(?:识别|特征)(?:信息)?)?(?:的?(?:技术|验证|核验)?(?:方式|手段|形式)|应用锁|(?:进行|来|快捷)(?:登[录陆]|验证|认证|解锁|支付))/,
    hits: ['通过【指纹】或面容id的方式登录', '【指纹】或手势应用锁'],
    misses: ['采集您的【指纹】'],
  },
  {
    // "您分享、收藏的记录" names activity; "分享个人设备" is a verb with its object.
    id: 'misnomer/verb',
    types: /^(?:activity\.interaction|finance\.transaction)$/,
    vague: true,
    after: /^(?!$|[、,;/)和及与]|等|记录|纪录|信息|行为|数据|内容|情况|操作)/,
    hits: ['您可以【分享】个人设备', '您仍可以【购买】其他商品'],
    misses: ['您【分享】、收藏的记录'],
  },
  {
    id: 'misnomer/permission',
    types:
      /^(?:basic\.phone|communication\.message|contacts\.addressbook|other\.calendar|device\.wifi|biometric\.fingerprint|other\.voice)$/,
    after: /^\)?(?:[^、,。;:]{0,14}、){0,8}[^、,。;:]{0,14}权限/,
    hits: ['开启您的【通讯录】、短信及日历的访问权限'],
    misses: ['收集您的【通讯录】。'],
  },
  {
    id: 'misnomer/permission-listed',
    types: /^(?:communication\.(?:message|call)|contacts\.addressbook|other\.calendar)$/,
    before: /权限[^,。;:]{0,6}(?:,?(?:例如|比如|如|包括|包含)|:)(?:(?!收集|获取您|采集)[^。;:]){0,80}$/,
    hits: ['其中的敏感权限例如【通讯录】、麦克风等均不会默认开启', '可能会获取下列权限:读取【通讯录】(用于添加好友)'],
    misses: ['通讯录权限:收集您的【通讯录】', '我们会收集您的【通讯录】'],
  },
  {
    // What is imported is taken. A list that goes on behind the word, or tells of the function's use ("手机号、常用功能使用情况"), is a list of data.
    id: 'misnomer/function',
    before: /(?<!(?:导入|上传|同步)(?:您|你)?的?(?:手机)?)$/,
    after: new RegExp(
      `^解析|^${FUNCTION.replace('§', '')}|^(?:(?:、|\\/|及|和|或)(?!您|你|我们)[^、,。()]{1,4}){1,5}(?<!的)${FUNCTION.replace('§', '(?!、|的?(?:使用|开启|开关|偏好|情况|状态|频率|频次|次数|时长))')}`,
    ),
    hits: ['【浏览】、搜索等基本服务', '【地址】解析', '【语音】功能'],
    misses: [
      '【手机号】、常用功能使用情况',
      '【浏览器类型】、浏览的页面',
      '【ip地址】、所访问服务的url',
      '【身份证号】、肝功能、血压',
      '开启导入【通讯录】功能',
    ],
  },
  {
    id: 'misnomer/talk-with-support',
    types: /^communication\.message$/,
    before: /与(?:我们的?)?(?:在线|人工)?客服(?:人员)?(?:之间)?的?$/,
    hits: ['你与客服的【聊天记录】'],
    misses: ['与好友的【聊天记录】', '客服会查看【聊天记录】'],
  },
  {
    id: 'misnomer/name-of-kit',
    after: /^[^,。;、:()给至到由被向的会和与及或在]{0,8}(?:sdk|插件)(?!名称|类型|版本|:)/,
    hits: ['【芝麻信用】实名认证sdk'],
    misses: ['【手机号】提供给友盟sdk', '【位置信息】sdk名称:极光'],
  },
  {
    id: 'misnomer/service-that-checks',
    named: /^芝麻信用$/,
    before: /(?:功能|服务|方式|通过|使用|接入)\(?(?:如|例如)?$/,
    hits: ['该身份认证功能(如【芝麻信用】)所必需'],
    misses: ['您的【芝麻信用】'],
  },
  {
    id: 'misnomer/part-of-function',
    after: /^[^,。;、:()]{1,6}等(?:其他)?功能/,
    hits: ['企业【信用报告】发送等功能'],
    misses: ['【信用报告】等信息', '【手机号】、登录等功能'],
  },
  {
    id: 'misnomer/office',
    types: /^(?:finance|health|identity)\./,
    after:
      /^(?:业务|服务|办理|管理|经办|缴存|缴费|接种|查询){0,2}(?:网点|办理点|服务点|接种点|门诊|管理中心|服务中心|大厅|窗口|经办机构)|^查询(?:$|[,、;])/,
    hits: ['【信用信息】查询', '【公积金】办理点地理位置', '附近的【疫苗】接种点'],
    misses: ['您的【公积金】、社保'],
  },
  {
    // "可浏览科普文章": what the product offers to be read.
    id: 'misnomer/offered-to-read',
    named: /^(?:文章|视频|短视频|作品|动态|帖子|笔记|文字|图片)$/,
    before:
      /(?:浏览|阅读|观看|收听|查看|欣赏|推荐|展示|推送)(?:您|你)?(?:感兴趣的|相关的?|喜欢的|科普|资讯|公开|其他用户的?|平台的?|免费|精彩|优质|健康|新闻|商品){0,3}$/,
    after: /^(?!的?(?:记录|历史|时长|时间|内容|行为|数据|信息|类型|次数|评论)|[、及和与]?(?:点赞|评论|收藏|记录))/,
    hits: ['将不能建档,但可浏览科普【文章】。', '为您推荐感兴趣的【视频】'],
    misses: ['您浏览的【文章】', '您观看【视频】的记录', '您上传的【图片】'],
  },
  {
    // "仍可浏览公开课程": what is left to whoever gives nothing.
    id: 'misnomer/left-to-browse',
    types: /^activity\.browsing$/,
    before: /(?:可以?|[仍仅只]能|不影响(?:您|你)?的?)(?:继续|正常|匿名|自由)?$/,
    after: /^(?!的?(?:记录|历史|时长|行为|足迹|数据|信息|轨迹|日志))/,
    hits: ['您将无法注册账号,但仍可【浏览】公开课程', '仅可【浏览商品】。', '但不影响您【浏览商品】'],
    misses: ['我们会收集您的【浏览】记录', '可以【浏览】记录为您推荐', '您【浏览商品】时'],
  },
  {
    id: 'misnomer/library',
    types: /^other\.photos$/,
    named: /^图库$/,
    before: /[a-z]{3}$/,
    hits: ['fresco【图库】:用于加载'],
    misses: ['访问您的【图库】'],
  },
  {
    id: 'misnomer/pet',
    types: /^(?:health\.|basic\.(?:name|birthday|gender)|network\.profile)/,
    before: new RegExp(`${PETS}(?!主|医)(?:(?!主人|您|你|用户|客户|联系|本人|姓名|手机)[^。;:]){0,50}$`),
    hits: ['您设置了带宠物打【疫苗】需要提醒', '宠物的品种、年龄、【接种记录】'],
    misses: ['宠物的品种、主人【姓名】', '您的【病历】'],
  },
  {
    id: 'misnomer/car-battery',
    types: /^device\.hardware$/,
    named: /^(?:电池|电量)/,
    before: /(?:车速|胎压|车辆|整车|续航|里程|充电桩|车况)[^。;]{0,40}$/,
    hits: ['车速、里程、胎压、【电池电量】'],
    misses: ['设备型号、【电池电量】'],
  },
  {
    // "乘车人微信号": the traveller's, not the journey.
    id: 'misnomer/traveller',
    types: /^location\.track$/,
    named: /[人客]$/,
    after: /^的?(?:姓名|名字|手机|电话|联系|微信|身份|证件|性别|生日|出生|邮箱|常用|年龄|国籍|护照)/,
    hits: ['【乘车人】微信号'],
    misses: ['【入住人】、入住日期'],
  },
  {
    id: 'misnomer/heading-of-types',
    named: /(?:数据|信息)$/,
    after: /^类型[:为]/,
    hits: ['微信分享和微信【支付数据】类型:设备标识'],
    misses: ['【设备信息】:型号'],
  },
  {
    id: 'misnomer/when-done',
    named: /^(?:发帖|发贴|投稿|评论|转发|点赞|打赏)$/,
    after: /^时/,
    hits: ['【发帖】时的ip地址'],
    misses: ['您的【发帖】、评论'],
  },
  {
    id: 'misnomer/talk',
    types: /^communication\.(?:message|call)$/,
    vague: true,
    after:
      /^(?:框|窗口|界面|软件|工具|对象|给|联系|咨询|模式|列表|[^,。;、:()]{0,10}(?:功能|服务)|[^。;]{0,40}(?:时|过程中|期间)(?:,|$))/,
    hits: ['使用【私信】联系客服', '在【聊天】或视频时,我们会申请麦克风', '调用您的【短信】接收和处理功能'],
    misses: ['收集您的【短信】、通讯录', '我们会记录您的【聊天】'],
  },
  ...MISNOMERS_OF_ACCOUNTS,
];

/** "身份信息(姓名、身份证号)": a heading over the items that follow. */
export const OPENS_ITEMS = /^(?:\(|:|,?(?:包括|包含|例如|如))/;

/** Whether a rule speaks of data of a type. */
export const speaksOf = ({ types }: Misnomer, type: DataTypeId): boolean =>
  types ? matches(types, type) : type !== 'network.cookie';
