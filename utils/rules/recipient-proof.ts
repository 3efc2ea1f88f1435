import type { Rule } from './rule.ts';

/** Words by which a sentence itself says that data goes to those whom it names: its quotation proves them best. */
export const PROOF_OF_SHARING: readonly Rule[] = [
  {
    id: 'proof/gives',
    match:
      /(?:共享|提供|传输|发送|披露|上传|同步|传送|委托|授权)(?:给|至|到|予|第三方)|(?:与|向|和)[^。;]{0,60}(?:共享|提供|分享|传输)|由[^。;,]{2,40}(?:公司|平台|集团)?(?:向您|为您)?提供/,
    hits: ['我们会将您的设备信息提供给青鸟推送', '我们会与青鸟共享订单信息', '推送服务由青鸟科技有限公司提供'],
    misses: ['请妥善保管您的微信账号'],
  },
  {
    id: 'proof/built-in',
    match:
      /(?:接入|集成|嵌入|内置|使用|引入|采用)[^。;]{0,60}(?:sdk|插件|开放平台|服务)|sdk[^。;]{0,40}(?:会|将|需要?|可能)[^。;]{0,10}(?:收集|获取|采集|读取)/,
    hits: ['我们接入了青鸟推送sdk', '青鸟sdk需要收集您的mac地址'],
    misses: ['您可以下载青鸟'],
  },
  {
    id: 'proof/serves',
    match:
      /(?:使用|通过|选择)[^。;]{0,40}(?:登录|支付|付款|分享)|用于(?:[^。;,]{0,16})(?:推送|统计|分析|支付|登录|分享|定位)/,
    hits: ['您可以使用微信登录', '选择支付宝付款', '青鸟:用于统计崩溃'],
    misses: ['关注青鸟公众号'],
  },
];

/** What a recipient is for, told behind its name. */
export const PURPOSE_OF_RECIPIENT: Rule = {
  id: 'recipient/purpose',
  match:
    /(?:(?<![适作应运通不])用于|用以|用来|以便于?|以(?=实现|提供|完成|保障)|来(?=实现)|目的是|(?=实现)|(?:为|向)(?:您|你|用户)(?:提供|展示|推送))(?<purpose>[^,。;:()"]{3,40})/,
  hits: ['接入青鸟推送sdk,用于向您推送消息', '青鸟sdk收集设备信息,以提供统计分析服务', '由青鸟公司为您提供定位服务'],
  misses: ['青鸟的隐私政策请见其官网', '该政策适用于青鸟的用户'],
};

/** Words that say of nobody in particular that data goes there. */
export const PROOF_OF_GIVING =
  /(?:共享|提供|传输|发送|披露|分享|传送|委托|授权|报告)(?:给|至|到|予|第三方|合作)|(?:与|向|和)[^。;,]{0,40}(?:共享|提供|分享|传输|披露|交换)(?!的)|(?:委托|引入|接入|使用)[^。;,]{0,20}(?:第三方|合作|服务商|供应商)/;
