import type { Rule } from './rule.ts';

// What running text behind or before a recipient's name says that it gets. All on folded text.

/** A verb or a label of taking; the data stands behind it. */
export const TAKES: Rule = {
  id: 'recipient-data/takes',
  match: /(?:收集|获取|采集|读取|搜集|获得|接收)(?!方式|目的|的?目的|频率|时机|和使用规则|规则)/,
  hits: ['该sdk需要获取您的mac地址', '可能会收集您的手机型号', '收集的用户信息是位置信息'],
  misses: ['收集目的:推送', '用于消息推送'],
};

/** Here the list of data ends. */
export const PURPOSE_BEGINS =
  /用于|用来|以便|以实现|以帮助|以提供|以用于|从而|为了|目的|隐私(?:权)?政策|https?:|详见|具体/;

/** Who takes is the operator, from the third party or not, or nobody. */
export const OTHER_TAKER =
  /我们(?!(?:使用|接入|集成|嵌入|引入|采用)(?:了|的)?)|本公司|我司|我行|(?:不|未|无需|无须)(?:会|将|再|主动|曾)?$|(?:您|用户)(?:可以?|同意|授权)我们|从[^,。;]{1,24}$/;
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

/** Words before a third party's own link. */
export const LINK_WORDS = /隐私|政策|协议|官网|网站|网址|链接|详见|详情|查看|说明|声明|地址|了解/;
