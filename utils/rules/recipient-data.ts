import type { Rule } from './rule.ts';

// What running text behind or before a recipient's name says that it gets. All on folded text.

/** A verb or a label of taking; the data stands behind it. */
export const TAKES: Rule = {
  id: 'recipient-data/takes',
  match:
    /(?:收集|获取|采集|读取|搜集|获得|接收|涉及(?!第三方|方))(?!方式|目的|的?目的|频率|时机|和使用规则|规则)|(?<=[,。;:])集(?=设备|您|用户)|通过识别(?=您|用户|设备|终端)|(?:我们)?(?:会|将|可能|需要?){0,2}[向与给]其(?:提供|共享|传输|披露|发送|同步)(?=[您你]|用户的?(?:手机|姓名|地址|设备)|[a-z]{2,6}[、,]|设备|手机|姓名|位置|订单)/,
  hits: [
    '该sdk需要获取您的mac地址',
    '可能会收集您的手机型号',
    '收集的用户信息是位置信息',
    '需要相机权限,涉及照片与视频',
    '提供者:云杉,集设备标识符',
    '通过识别设备信息推送消息',
    '为此我们会向其提供您的手机号码',
    '向其提供oaid、ip地址',
  ],
  misses: ['收集目的:推送', '用于消息推送', '用于识别设备', '我们向其提供用户的数量、地区分布'],
};

/** Here the list of data ends. */
export const PURPOSE_BEGINS =
  /[,(](?:但|且|均|绝)?(?:不会?|未|并不|亦不)(?:向其|再)?(?:提供|包[含括]|涉及|含有?|共享|传输|发送)|用于|用来|以便|以实现|以帮助|以提供|以用于|从而|为了|目的|隐私(?:权)?政策|https?:|详见|具体/;

/** Who takes is the operator, from the third party or not, or nobody. */
export const OTHER_TAKER =
  /我们(?!(?:使用|接入|集成|嵌入|引入|采用)(?:了|的)?)|本公司|我司|我行|(?:不|未|无需|无须)(?:会|将|再|主动|曾)?$|(?:您|用户)(?:可以?|同意|授权)我们|从[^,。;]{1,24}$|,并$/;
/** Who takes is the third party after all. */
export const TAKEN_BY_IT = /sdk|该(?:公司|第三方|服务|插件)|其(?:会|将|可能|需要)|第三方|插件|服务商|合作方/;

/** Data that is given to the name behind; group `data`. */
export const GIVEN_BEFORE: Rule = {
  id: 'recipient-data/given',
  match:
    /(?:将|把)(?<data>[^。;]{2,140}?)(?:提供|共享|分享|传输|传送|发送|披露|同步|上传)(?:给|至|到|予)[^,。;]{0,10}$/,
  unless: /不会|不得|未经|绝不|不将/,
  hits: ['我们会将您的设备信息、应用列表提供给', '我们可能把您的手机号共享给第三方'],
  misses: ['我们会提供给', '您可以将内容保存'],
};

/** "订单信息会同步给某某": the same without 将; group `data`. */
export const DATA_GIVEN: Rule = {
  id: 'recipient-data/data-given',
  match:
    /(?:^|[,;])(?<data>[^。;,:将把]{2,40})(?:会|将|可能)(?:被|一并|同时)?(?:提供|共享|分享|传输|传送|传|发送|披露|同步|上传)(?:给|至|到|予)[^,。;]{0,10}$/,
  unless: /不会|不得|未经|绝不|不将/,
  hits: ['收货信息会提供给', '下单后,订单信息会同步给', '您的姓名、手机号会传给'],
  misses: ['我们会将信息提供给', '推送由'],
};

/** Data that is given to the name before, which stands behind 向 or 与; group `data`. */
export const GIVEN_BEHIND: Rule = {
  id: 'recipient-data/given-behind',
  match:
    /^(?:等)?\)?(?:等)?[^,。;:()]{0,8}?(?:共享|分享|提供|传输|披露|发送|同步)(?!给|至|到|服务|技术|支持)(?:您|你|用户)?的?(?<data>[^。;:]{2,120})/,
  hits: [')共享手机型号、版本', '提供您的姓名、卡号', '等)分享订单信息'],
  misses: ['提供服务', '提供给第三方', '用于推送'],
};
/** What stands before such a name in its clause, and what must not. */
export const GIVEN_TO = /(?:与|向|和)[^,。;]{0,60}$/;
export const NOT_GIVEN = /不会|不得|未经|不将|由[^,。;]{0,30}$/;

/** Words before a third party's own link. */
export const LINK_WORDS = /隐私|政策|协议|官网|网站|网址|链接|详见|详情|查看|说明|声明|地址|了解/;

/** What stands between two data words of one cell. */
export const PARTS_DATA = /^(?:[、,/()和及与或·]|等|信息|数据){1,3}$/;

/** A sentence that opens a list of what the third party in it takes. */
export const OPENS_DATA: Rule = {
  id: 'recipient-data/opens',
  match: /(?:收集|获取|采集|读取|搜集|获得)(?!方式|目的)[^。;:]{0,16}:$/,
  hits: ['某某sdk需要收集您的以下信息:', '会获取如下数据:'],
  misses: ['收集目的:', '我们接入的sdk如下:'],
};

/** A line about something else than the third party above it: the operator speaks, or another list begins. */
export const SPEAKS_OTHERWISE: Rule = {
  id: 'recipient-data/otherwise',
  match: /^(?:我们|本公司|我司|您|如果?您|当您|为了?(?:向您|给您|保障|实现)|以上|上述|前述|除)/,
  hits: ['我们会收集您的手机号', '以上第三方'],
  misses: ['imei、mac地址', '会收集您的设备信息'],
};

/** A line of what a kit is for, though its words are data words. */
export const NO_DATA_LINE: Rule = {
  id: 'recipient-data/no-data-line',
  match:
    /(?:识别|服务|功能|登录|支付|分享|认证|统计|推送|分析|展示|保障|上报|通话|通信|直播|播放|渲染|加载|对账|结算|核验|配送)$|^(?:实时)?音视频$|^(?:用于|用来|为|提供|实现|帮助|便于|展示)|权限$|不(?:会)?(?:收集|获取|涉及)/,
  hits: ['语音识别', '展示所在位置', '不收集设备信息', '位置权限'],
  misses: ['imei、网络类型、应用安装列表', '位置信息'],
};
