import type { ListKind } from '../policy/linked-lists.ts';
import type { Rule } from './rule.ts';

/** What a linked document is, told by its name. The first rule that holds wins, so narrow ones stand first. */
export interface ListRule extends Rule {
  readonly kind: ListKind;
}

/** Names of laws, agreements, old versions and manuals for developers hold the same words. */
const OTHER_TEXTS =
  /(?:法|规定|条例|办法|规范|标准|指南)[>》]?(?:\([^()]{0,20}\))?$|用户协议|服务协议|历史版|历史记录|旧版|往期|sdk下载|入驻|接入(?:文档|说明|手册)|开发(?:文档|者)|模板|范本/;

export const LIST_RULES: readonly ListRule[] = [
  {
    id: 'list/children',
    kind: 'children',
    match:
      /(?:儿童|未成年人?|青少年)[^。;]{0,16}(?:政策|指引|声明|规则|条款|须知|协议|提示|说明|告知书)|隐私[^。;]{0,10}[<(-]?(?:儿童|青少年|未成年人?)版|^(?:儿童|未成年人|青少年)(?:隐私|个人信息)保护$/,
    unless: OTHER_TEXTS,
    hits: ['儿童隐私政策', '松烟儿童个人信息保护规则及监护人须知', '松烟隐私政策<儿童版>', '未成年人隐私保护'],
    misses: ['中华人民共和国未成年人保护法', '儿童个人信息网络保护规定', '未成年人的个人信息保护'],
  },
  {
    id: 'list/shared',
    kind: 'shared',
    match:
      /(?:共享|分享|对外提供|向第三方提供|委托处理|转让)[^。;]{0,14}(?:清单|目录|列表|名[单录]|明细|一览|情况)|第三方信息[^。;]{0,4}共享$|关联(?:公司|方|企业)[^。;]{0,8}(?:清单|列表|名[单录])/,
    unless: OTHER_TEXTS,
    hits: ['与第三方共享个人信息清单', '松烟共享清单', '个人信息委托处理名单', '第三方信息数据共享', '关联公司列表'],
    misses: ['我们如何共享您的个人信息', '与好友分享歌曲'],
  },
  {
    id: 'list/sdk',
    kind: 'sdk',
    match:
      /(?:sdk|第三方|合作|(?:厂|服务|供应)商|软件开发工具包)[^。;]{0,14}(?:目录|清单|列表|名[单录]|一览|明细|情况[说表])|三方(?:sdk|插件|代码|合作|软件开发工具包)[^。;]{0,12}(?:说明|信息|情况|介绍)$|^第三方(?:合作伙伴|服务商的?信息)$|^(?:third-?party)?sdk(?:list|directory)$|附[录件][^。;]{0,6}sdk$/,
    unless: OTHER_TEXTS,
    hits: [
      '第三方SDK目录',
      '松烟手账接入第三方SDK清单',
      '第三方SDK列表(Android端)',
      '合作伙伴名单',
      '委外厂商名单',
      '接入第三方SDK使用说明',
      '第三方合作伙伴',
      'Third-Party SDK List',
      '附件二:SDK',
      '接入第三方服务商名录',
      'SDK收集信息情况表',
      '第三方软件开发工具包(SDK)说明',
    ],
    misses: ['小雁推送SDK使用说明', '第三方服务说明', 'SDK接入文档目录', '小雁推送SDK合规使用指南', '第三方服务商'],
  },
  {
    id: 'list/collected',
    kind: 'collected',
    match: /(?:收集|采集)[^。;]{0,16}(?:清单|列表|明细|明示|一览)|个人(?:信息|资料)[^。;]{0,10}(?:清单|明细)/,
    unless: OTHER_TEXTS,
    hits: ['收集个人信息清单', '已收集个人信息清单', '松烟个人信息收集清单', '个人信息明示清单'],
    misses: ['我们如何收集您的个人信息', '购物清单', '信息推荐清单'],
  },
  {
    id: 'list/permissions',
    kind: 'permissions',
    match: /权限[^。;]{0,14}(?:清单|列表|说明|目录|一览|明细)/,
    unless: OTHER_TEXTS,
    hits: ['设备权限清单', '应用权限申请与使用情况说明', '系统权限列表'],
    misses: ['权限管理', '开启权限的方法'],
  },
  {
    id: 'list/cookies',
    kind: 'cookies',
    match: /(?:cookies?|同类技术)[^。;]{0,10}(?:政策|声明|说明|指引|清单|列表)/,
    unless: OTHER_TEXTS,
    hits: ['Cookie政策', 'Cookie及同类技术使用说明'],
    misses: ['我们如何使用Cookie', '管理Cookie'],
  },
  {
    id: 'list/brief',
    kind: 'brief',
    match:
      /(?:简明|简要|简洁|精简|极简|简易)[^。;]{0,6}(?:隐私|个人信息)|(?:隐私|个人信息保护)[^。;]{0,14}(?:[简精][明要洁简易]?版|摘要|概要|要点|简要说明)|^[简精极][明要洁简易]版本?$/,
    unless: OTHER_TEXTS,
    hits: ['简明版隐私政策', '隐私政策(简版)', '松烟隐私摘要', '简明版', '个人信息保护简要说明'],
    misses: ['隐私政策', '内容摘要'],
  },
  {
    id: 'list/full',
    kind: 'full',
    match:
      /(?:完整|全文)版?[^。;]{0,6}(?:隐私|个人信息)[^。;]{0,8}(?:政策|声明|指引)|(?:隐私|个人信息保护)[^。;]{0,8}(?:政策|声明|指引)[^。;]{0,4}(?:完整版|全文)|^完整版$/,
    unless: OTHER_TEXTS,
    hits: ['完整版', '完整版隐私政策', '松烟隐私政策全文', '隐私政策(完整版)'],
    misses: ['隐私政策', '完整的个人信息副本'],
  },
];

/** Words that say nothing: of a link, whose name then stands beside it, of what stands behind one, or of a clause before one. */
export const NAMELESS_LINK: Rule = {
  id: 'list/nameless-link',
  match:
    /^[["'【(]?(?:[请您也以来我本该此见]|可以?|点击?|[这此][里处]|戳|链接|查[看阅]|阅读|了解|进[入行]|打开|详[情见细]|更多|全文|具体|相关|信息|内容|附[录件][一二三四五六0-9]?|here){1,6}["'】)>\]]{0,3}$|^https?:\/\/|^www\./,
  hits: [
    ...[
      '此处',
      '点击查看',
      '【链接】',
      'https://songyan.example/sdk',
      '点击这里',
      '查看详情>>',
      '附录一',
      '以了解详细信息',
    ],
  ],
  misses: ['第三方SDK目录', '客服中心', '联系客服', '注销账号', '查看我的订单'],
};

/** What stands before the name of a list in its clause: how one gets there, whose it is, the number of the annex. */
export const BEFORE_NAME =
  /^(?:[^\n]{0,60}(?:点击?|[这此][里处]|查[看阅]|了解|阅读|参[见阅考]|详[情见]|请见|我们[^,的]{0,12}的|关于|附[录件][^:]{0,3}:))?[了的]?["【(<:,、-]{0,3}/;
/** What stands behind it. */
export const BEHIND_NAME =
  /(?:["【(】:,、请您中内里]|可以?|点击?|查[看阅]|阅读|了解|参[见阅考]|[详请]见|[这此][里处]|链接|地址|如下){1,8}$/;
/** The last word of such a name, where it is no link's own. */
export const ENDS_NAME =
  /(?:[清名]单|[目名]录|情况表|列表|一览表?|明细表?|[说声]明|政策|指引|规则|版|[摘概]要|情况|条款|须知|\))$/;

/** A clause that ends so before a link that says nothing leads to their list, though it is not called one; the whole is its name. */
export const LISTED_SUBJECT: Rule = {
  id: 'list/subject-before-link',
  match:
    /(?:(?:接入|使用|集成|嵌入)的(?:第三方)?sdk|第?三方(?:sdk|软件开发工具包(?:\(sdk\))?|合作(?:方|伙伴|机构)|服务(?:商|提供[者商方])))(?=(?:的?(?:更多|详细|具体|相关)?(?:信息|情况|内容|详情))?$)|第三方(?:代码|插件)[^,。;]{0,24}(?:情[形况]|列举)$|共享(?:的?(?:内容|对象|情况|信息)|及|和|与|目的|具体){1,5}$/,
  hits: [
    '我们接入的第三方SDK',
    '有关第三方SDK的更多信息',
    '第三方合作伙伴的详细信息',
    '我们使用的SDK情况',
    '共享内容及目的',
    '具体共享情况',
    '嵌入第三方代码、插件的情形逐项列举',
  ],
  misses: ['小雁SDK', '第三方SDK的隐私政策', '请咨询客服'],
};

/** The list of one system, where several stand side by side: "第三方SDK目录：安卓版 苹果版". */
export const OF_SYSTEM: Rule = {
  id: 'list/of-system',
  match: /^(?:安卓|android|ios|苹果|iphone|鸿蒙|harmonyos)(?:端|版本?|系统|客户端|app)?$/,
  hits: ['安卓端', 'iOS', 'Android版'],
  misses: ['安卓端隐私政策', '苹果公司'],
};

/** What stands before a link to a text that is not this operator's. */
export const OTHERS_TEXT: Rule = {
  id: 'list/of-others',
  match:
    /(?:其|该(?:第三方|公司|平台|服务商|sdk)|第三方|合作方|服务商|对方|他们)(?:自己|各自|公布|提供|发布|官网)?的[<《"]?$/,
  hits: ['请您阅读其的', '详见该公司公布的', '请查看第三方的'],
  misses: ['请查看我们的', '第三方的名单见'],
};

/** What the text of a list of that kind speaks of. */
export const LIST_SUBJECTS: Readonly<Record<ListKind, RegExp>> = {
  children: /儿童|未成年|青少年/,
  shared: /共享|分享|关联|第三方|委托|转让|接收方|合作方|提供给/,
  sdk: /sdk|第三方|合作方|合作机构|服务商|供应商|接收方|提供给/,
  collected: /收集|采集|个人信息/,
  permissions: /权限/,
  cookies: /cookie|同类技术/,
  brief: /隐私|个人信息/,
  full: /隐私|个人信息/,
};

/** What pages say in place of the one that was asked for. */
export const IN_PLACE_OF_LIST: Rule = {
  id: 'list/in-place-of',
  match:
    /请(?:您)?先?(?:登录|登陆|注册)|登[录陆](?:后|即可|即表示|密码)|(?:忘记|输入|登[录陆])密码|(?:页面|网页|内容|文章)(?:不存在|已?(?:删除|失效|下线)|找不到|未找到|走丢|丢失)|(?:找不到|没有找到|未找到)(?:该|此|您[^。;]{0,8}的)?(?:页面|网页)|404(?:notfound|错误)|访问受限|无权(?:访问|查看)|正在维护/,
  hits: ['请先登录', '登录后即可查看', '忘记密码?', '您访问的页面不存在', '404 Not Found'],
  misses: ['您使用第三方账号时,我们会收集昵称', '第三方SDK目录', '注销账号'],
};

/** Log-in pages offer them, and lists have them as purposes. */
export const WAYS_TO_LOG_IN = /(?:账号|扫码|验证码|短信|快捷)登[录陆]/;
